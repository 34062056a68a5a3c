<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Rupiah;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The page of a bill, to which the e-mail to the customer leads. */
final readonly class BillPages
{
    public const WRONG_AMOUNT = 'The amount must be at most what is still to be paid, and written like 10.000 or 10000.';

    public function __construct(private Pages $pages, private Clock $clock, private Merchants $merchants, private Bills $bills, private BillPayer $payer)
    {
    }

    public static function address(array $bill): string
    {
        return "/b/{$bill['short']}";
    }

    public function show(Request $request, string $short): Response
    {
        $bill = $this->bills->find(['short' => $short]);

        return $bill === null ? $this->unknown() : $this->page($bill);
    }

    /** The customer pays. */
    public function pay(Request $request, string $short): Response
    {
        $form = CardForm::fields($request->request->all());
        $bill = $this->bills->find(['short' => $short]);
        if ($bill === null) {
            return $this->unknown();
        }
        $method = $form['method'] ?? '';
        $typed = $form['amount'] ?? '';
        $cents = $typed === '' ? $this->bills->outstanding($bill) : Rupiah::cents($typed);
        if (!$this->bills->tokens->isOf($bill, $form['token'] ?? '')) {
            return $this->pages->decidedAlready(self::address($bill));
        }
        if ($cents === null || $cents < 1 || $cents % 100 !== 0 || $cents > $this->bills->outstanding($bill)) {
            return $this->page($bill, self::WRONG_AMOUNT, $typed);
        }
        if (!in_array($method, BillPayer::METHODS, true) || !$this->bills->tokens->redeem($bill, $form['token']) || !$this->payer->pay($bill, $cents, $method)) {
            return $this->pages->decidedAlready(self::address($bill));
        }

        return new RedirectResponse(self::address($bill), 303);
    }

    private function unknown(): Response
    {
        return $this->pages->problem('Unknown bill', 'There is no such bill.', 404);
    }

    private function page(array $bill, string $problem = '', string $typed = ''): Response
    {
        $isOpen = $bill['status'] === BillStatus::Unpaid;

        return $this->pages->page('bill', [
            'bill' => $bill, 'merchant' => $this->merchants->find($bill['merchant_id'])['name'] ?? $bill['merchant_id'], 'due' => $this->clock->text((int) $bill['due_at']),
            'payments' => $this->bills->payments($bill), 'outstanding' => $this->bills->outstanding($bill), 'action' => self::address($bill), 'methods' => BillPayer::METHODS,
            'token' => $isOpen ? $this->bills->tokens->of($bill) : null, 'problem' => $problem, 'typed' => $typed,
        ], $problem === '' ? 200 : 422);
    }
}
