<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Shopper\PaymentView;
use Faspay\Sandbox\Shopper\TestAccounts;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Twig\Environment;

/** What the shopper's browser sees. */
final readonly class Pages
{
    /** Where a page leads back to that knows nothing better. */
    private const HOME = ['/' => 'What happened'];

    public PaymentView $view;

    public function __construct(
        private Environment $twig,
        private Clock $clock,
        private Merchants $merchants,
        private Transactions $transactions,
        private Quirks $quirks,
    ) {
        $this->view = new PaymentView($clock);
    }

    /** Redirect Process. */
    public function redirect(Request $request, string $signature): Response
    {
        $merchant = $this->merchants->find($request->query->getString('merchant_id'));
        $billNo = $request->query->getString('bill_no');
        if ($merchant === null || !Signature::matches(Merchants::sign($merchant, $billNo), $signature)) {
            return $this->problem('This link is not valid', 'The signature in the address does not belong to this merchant and order.', 403);
        }
        $trx = $this->transactions->find(['trx_id' => $request->query->getString('trx_id'), 'merchant_id' => $merchant['id'], 'bill_no' => $billNo]);

        return $trx === null ? $this->problem('Unknown payment', 'There is no such payment.', 404) : $this->payment($trx);
    }

    /** PermataNet: the merchant's form arrives with the number and the amount. */
    public function permataNet(Request $request): Response
    {
        $trx = $this->found($request->request->getString('va_number'));
        if ($trx === null) {
            return $this->problem('Unknown payment', 'There is no such virtual account number.', 404);
        }
        $amount = sprintf('%d.%02d', intdiv($trx['total'], 100), $trx['total'] % 100);

        return $request->request->getString('amount') === $amount
            ? $this->payment($trx)
            : $this->problem('Wrong amount', 'The amount must be %amount%.', 400, ['%amount%' => $amount]);
    }

    /** BRI Direct Debit: binding a card. How the result reaches a merchant is not documented, so it ends here. */
    public function bindBri(Request $request): Response
    {
        $merchant = $this->merchants->find($request->request->getString('boi_uid'));
        $email = $request->request->getString('email');
        $signed = $merchant === null ? '' : json_encode(['boi_uid' => $merchant['id'], 'email' => $email], JSON_UNESCAPED_SLASHES);
        if ($merchant === null || !Signature::matches(Merchants::sign($merchant, $signed), $request->request->getString('signature'))) {
            return $this->problem('This form is not valid', 'Merchant, e-mail address and signature do not belong together.', 403);
        }

        return $this->notice('BRI Direct Debit', 'A card was bound for %email%. Card token: %token%', ['%email%' => $email, '%token%' => substr(sha1($email), 0, 16)]);
    }

    public function ovoActivation(Request $request): Response
    {
        return $this->notice('OVO', 'The account %phone% is activated.', ['%phone%' => $request->query->getString('phone_no')]);
    }

    /** What the shopper decided; the browser goes back to the shop. */
    public function decide(Request $request): Response
    {
        $form = CardForm::fields($request->request->all());
        $trx = $this->found($form['trx_id'] ?? '');
        $decision = $form['decision'] ?? '';
        $status = $decision === PaymentView::PUSH ? Status::InProcess : PaymentView::DECISIONS[$decision] ?? null;
        if ($trx === null || $status === null) {
            return $this->problem('Unknown payment', 'There is no such payment or decision.', 404);
        }
        $stopped = $this->undecidable($trx, $status, $form);
        if ($stopped !== null) {
            return $stopped;
        }
        if ($status === Status::InProcess) {
            $this->transactions->move($trx, $status);

            return new RedirectResponse($this->payUrl($trx), 303);
        }
        if (!$this->transactions->tokens->redeem($trx, $form['token']) || !$this->transactions->move($trx, $status)) {
            return $this->decidedAlready($this->payUrl($trx));
        }
        $trx = $this->transactions->find(['trx_id' => $trx['trx_id']]);
        $returnUrl = $this->returnUrl($trx);

        return $returnUrl === null
            ? $this->notice($trx['status']->word(), 'This merchant has no return URL: the shopper would now go back to the shop.', back: [$this->payUrl($trx) => 'Open the payment'] + self::HOME)
            : new RedirectResponse($returnUrl, 303);
    }

    /** @param array<string, string|int> $parameters of the text; see notice() */
    public function problem(string $title, string $text, int $status, array $parameters = [], array $back = self::HOME): Response
    {
        return $this->notice($title, $text, $parameters, $back, $status);
    }

    /**
     * A page with one thing to say, and ways on.
     *
     * @param array<string, string|int> $parameters of the text, by placeholder such as "%amount%"
     * @param array<string, string> $back words by address
     */
    public function notice(string $title, string $text, array $parameters = [], array $back = self::HOME, int $status = 200): Response
    {
        return $this->page('notice', ['title' => $title, 'text' => $text, 'parameters' => $parameters, 'back' => $back, 'address' => array_key_first($back)], $status);
    }

    /** Another tab was faster, or the page was reloaded. */
    public function decidedAlready(string $address): Response
    {
        return $this->problem('Decided already', 'The result was already chosen, or this page was used before.', 409, back: [$address => 'Open the payment'] + self::HOME);
    }

    /** Why a button does nothing. */
    private function undecidable(array $trx, Status $status, array $form): ?Response
    {
        if (!$this->transactions->tokens->isOf($trx, $form['token'] ?? '')) {
            return $this->decidedAlready($this->payUrl($trx));
        }
        if (!$trx['status']->canBecome($status)) {
            return $this->problem('Not possible', 'This is the state of the payment: %state%', 409, ['%state%' => $trx['status']->word()], [$this->payUrl($trx) => 'Open the payment'] + self::HOME);
        }
        $problems = in_array($status, [Status::Paid, Status::InProcess], true) ? TestAccounts::problems($trx['channel'], $form) : [];

        return $problems === [] ? null : $this->payment($trx, $problems, $form);
    }

    private function payment(array $trx, array $problems = [], array $typed = []): Response
    {
        $token = $trx['status']->isOpen() ? $this->transactions->tokens->of($trx) : null;

        return $this->page(...PaymentView::show($this->view->debit($trx, $this->merchants->find($trx['merchant_id']), $token), $problems, $typed), status: $problems === [] ? 200 : 422);
    }

    /** Where a shopper pays this. Null: its merchant is gone. */
    public function payUrl(array $trx): ?string
    {
        $merchant = $this->merchants->find($trx['merchant_id']);

        return $merchant === null ? null : PaymentView::address($trx, $merchant);
    }

    /** A payment the merchant of which still exists. */
    private function found(string $trxId): ?array
    {
        $trx = $this->transactions->find(['trx_id' => $trxId]);

        return $trx === null || $this->merchants->find($trx['merchant_id']) === null ? null : $trx;
    }

    private function returnUrl(array $trx): ?string
    {
        $merchant = $this->merchants->find($trx['merchant_id']);
        if ($merchant['returnUrl'] === null) {
            return null;
        }
        $status = (string) $trx['status']->value;

        return $merchant['returnUrl'] . (str_contains($merchant['returnUrl'], '?') ? '&' : '?') . http_build_query([
            'trx_id' => $trx['trx_id'], 'merchant_id' => $trx['merchant_id'], 'merchant' => $trx['bill']['merchant'], 'bill_no' => $trx['bill_no'],
            'bill_ref' => '', 'payment_reff' => $trx['reference'] ?? '', 'payment_date' => $this->clock->text((int) $trx['changed_at']),
            'bill_total' => intdiv($trx['total'] * $this->quirks->get('notification_scale'), 100),
            'bank_user_name' => 'FaspayTest', 'status' => $status, 'signature' => Merchants::sign($merchant, $trx['bill_no'], $status),
        ]);
    }

    public function page(string $template, array $values, int $status = 200): Response
    {
        $nonce = bin2hex(random_bytes(16));
        $response = new Response(
            $this->twig->render("$template.html.twig", ['nonce' => $nonce] + $values),
            $status,
            ['Content-Type' => 'text/html; charset=utf-8', 'Cache-Control' => 'no-store'],
        );

        // Forms lead back to shops, which may be anywhere.
        return Guard::protect($response, "script-src 'nonce-$nonce'; style-src 'nonce-$nonce'; img-src 'self'; connect-src 'self'; form-action 'self' http: https:");
    }
}
