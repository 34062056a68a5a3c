<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Shopper\PaymentView;
use Faspay\Sandbox\Shopper\TestAccounts;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What the payer sees of a payment under SNAP, and of an account that a merchant gave out itself. */
final readonly class SnapPages
{
    private const SIMULATOR = ['/simulator' => 'Pay something else'];

    public function __construct(
        private Pages $pages,
        private Clock $clock,
        private Merchants $merchants,
        private Quirks $quirks,
        private SnapPayments $payments,
        private SnapPayer $payer,
    ) {
    }

    /** What redirectUrl, qrImageUrl and webRedirectUrl name. The older protocol's payments have their pages there, too. */
    public function redirect(Request $request, string $signature): Response
    {
        $trx = $this->payments->find(['reference_no' => $request->query->getString('trx_id')]);
        if ($trx === null || $trx['product'] === 'static') {
            return $this->pages->redirect($request, $signature);
        }
        $merchant = $this->merchants->find($trx['merchant_id']);
        $named = [$request->query->getString('merchant_id'), $request->query->getString('bill_no')];
        if (
            $merchant === null || $named !== [$merchant['id'], $trx['partner_ref']]
            || !Signature::matches(Merchants::sign($merchant, $trx['partner_ref']), $signature)
        ) {
            return $this->pages->problem(
                'This link is not valid', 'The signature in the address does not belong to this merchant and order.',
                403,
            );
        }
        if ($trx['status'] === SnapStatus::Initiated) {
            $this->payments->move($trx, SnapStatus::Pending);
            $trx = $this->payments->find(['id' => $trx['id']]);
        }

        return $this->payment($trx, $merchant);
    }

    private function payment(array $trx, array $merchant, array $problems = [], array $typed = []): Response
    {
        $token = $trx['status']->isOpen() ? $this->payments->tokens->of($trx) : null;

        return $this->pages->page(
            ...PaymentView::show($this->pages->view->snap($trx, $merchant, $token), $problems, $typed),
            status: $problems === [] ? 200 : 422,
        );
    }

    /** What the payer decided; from direct debit the browser goes back to the shop. */
    public function decide(Request $request): Response
    {
        $form = CardForm::fields($request->request->all());
        $trx = $this->payments->find(['reference_no' => $form['trx_id'] ?? '']);
        $decision = $form['decision'] ?? '';
        $status = $decision === PaymentView::PUSH ? SnapStatus::Paying : PaymentView::SNAP_DECISIONS[$decision] ?? null;
        if ($trx === null || $status === null) {
            return $this->pages->problem('Unknown payment', 'There is no such payment or decision.', 404);
        }
        $merchant = $this->merchants->find($trx['merchant_id']);
        $page = SnapMessage::page($trx, $merchant, '');
        if (!$this->payments->tokens->isOf($trx, $form['token'] ?? '')) {
            return $this->pages->decidedAlready($page);
        }
        $problems = in_array($status, [SnapStatus::Paid, SnapStatus::Paying], true)
            ? TestAccounts::problems($trx['channel'], $form)
            : [];
        if ($problems !== []) {
            return $this->payment($trx, $merchant, $problems, $form);
        }
        if (!$this->payer->decide($trx, $status)) {
            return $this->pages->decidedAlready($page);
        }
        $trx = $this->payments->find(['id' => $trx['id']]);
        if ($status->isOpen()) {
            return new RedirectResponse($page, 303);
        }
        $returnUrl = $trx['product'] === 'debit' ? $this->returnUrl($trx) : null;

        return $returnUrl !== null
            ? new RedirectResponse($returnUrl, 303)
            : $this->pages->notice(
                $trx['status']->word(), 'The payer stays here: nothing leads back to the shop.',
                back: [$page => 'Open the payment', '/' => 'What happened'],
            );
    }

    /** The payer typed the number of an account. */
    public function inquire(Request $request): Response
    {
        $form = $request->request;
        $merchant = $this->merchants->find($form->getString('merchant_id'));
        $number = str_replace(' ', '', $form->getString('number'));
        $prefix = (int) $form->getString('prefix_length');
        $channel = $form->getString('channel');
        if ($merchant === null || preg_match('/^\d{3}$/D', $channel) !== 1 || !SnapPayer::isNumber($number, $prefix)) {
            return $this->pages->problem(
                'Not a number',
                'The account number must only have digits, and more of them than its company code. Merchant and channel must exist.',
                400, back: self::SIMULATOR,
            );
        }
        ['trx' => $trx, 'reply' => $reply, 'problem' => $problem] = $this->payer->inquire(
            $merchant, substr($number, 0, $prefix), substr($number, $prefix), $channel,
        );

        return $this->pages->page('snap_inquiry', [
            'trx' => $trx, 'problem' => $problem, 'problems' => $reply->problems ?? [], 'merchant' => $merchant['name'],
            'name' => $problem === null ? $reply->text('virtualAccountName') : '',
            'amount' => SnapMessage::amount($trx['total'])['value'],
            'token' => $problem === null ? $this->payments->tokens->of($trx) : null,
        ], $problem === null ? 200 : 502);
    }

    /** And pays it. */
    public function pay(Request $request): Response
    {
        $trx = $this->payments->find(['reference_no' => $request->request->getString('trx_id'), 'product' => 'static']);
        $cents = Rupiah::cents($request->request->getString('amount'));
        if ($trx === null || $cents === null) {
            return $this->pages->problem(
                'Not possible', 'There is no such inquiry, or the amount is not written like 10.000 or 10000.00.', 400,
                back: self::SIMULATOR,
            );
        }
        $paid = $this->payments->tokens->redeem($trx, $request->request->getString('token'))
            ? $this->payer->pay($trx, $cents)
            : null;

        return $paid === null
            ? $this->pages->problem('Paid already', 'Type the number again.', 409, back: self::SIMULATOR)
            : $this->pages->notice(
                $paid['trx']['status']->word(), 'The answer of the shop: %verdict%',
                ['%verdict%' => $paid['reply']->verdict ?? 'none was asked'],
                ['/?q=' . $paid['trx']['reference_no'] => 'What the shop was told'] + self::SIMULATOR,
            );
    }

    /** The older protocol's, with its signature. */
    private function returnUrl(array $trx): ?string
    {
        $merchant = $this->merchants->find($trx['merchant_id']);
        if ($merchant['returnUrl'] === null) {
            return null;
        }
        $status = (string) $trx['status']->legacy()->value;

        return $merchant['returnUrl'] . (str_contains($merchant['returnUrl'], '?') ? '&' : '?') . http_build_query([
            'bank_user_name' => 'FaspayTest', 'bill_no' => $trx['partner_ref'], 'bill_ref' => '',
            'bill_total' => intdiv($trx['total'] * $this->quirks->get('notification_scale'), 100),
            'merchant' => $merchant['name'], 'merchant_id' => $merchant['id'],
            'payment_date' => $this->clock->text((int) $trx['changed_at']), 'payment_reff' => $trx['payment_ref'] ?? '',
            'signature' => Merchants::sign($merchant, $trx['partner_ref'], $status), 'status' => $status,
            'trx_id' => $trx['reference_no'],
        ]);
    }
}
