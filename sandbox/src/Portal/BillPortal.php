<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Billing\BillPages;
use Faspay\Sandbox\Billing\BillPayer;
use Faspay\Sandbox\Billing\Bills;
use Faspay\Sandbox\Billing\BillStatus;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Pages;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The bills, for the merchant's staff. The customer's part is BillPages'. */
final readonly class BillPortal
{
    /** What a button says that leads to a state. */
    public const VERBS = ['PAID' => 'Pay', 'CANCELLED' => 'Cancel', 'EXPIRED' => 'Expire'];

    private const BACK = 'Bills';

    public function __construct(private Pages $pages, private Database $database, private Clock $clock, private Bills $bills, private BillPayer $payer)
    {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'bill', 'billing_id', 'transaction_no', 'request');

        return $this->pages->page('bills', ['search' => $search, 'older' => $older, 'rows' => array_map($this->row(...), $rows)]);
    }

    /** A button of a row. */
    public function act(Request $request): Response
    {
        $back = '/bills' . Search::of($request)->query();
        $bill = $this->bills->find(['billing_id' => $request->request->getString('billing_id')]);
        $status = BillStatus::tryFrom($request->request->getString('action'));
        if ($bill === null || $status === null) {
            return $this->pages->problem('Unknown bill', 'There is no such bill.', 404, [], [$back => self::BACK]);
        }
        $done = $status === BillStatus::Paid ? $this->payer->pay($bill, $this->bills->outstanding($bill), BillPayer::METHODS[0]) : $this->bills->move($bill, $status);

        return $done
            ? new RedirectResponse($back, 303)
            : $this->pages->problem('Not possible', 'This is the state of the payment: %state%', 409, ['%state%' => $bill['status']->word()], [$back => self::BACK]);
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $bill = Bills::of($row);

        return [
            'bill' => $bill, 'created' => $this->clock->text((int) $bill['created_at']), 'due' => $this->clock->text((int) $bill['due_at']),
            'outstanding' => $this->bills->outstanding($bill), 'payments' => $this->bills->payments($bill), 'page' => BillPages::address($bill),
            'words' => array_intersect_key(self::VERBS, array_flip(array_column($bill['status']->next(), 'value'))),
        ];
    }
}
