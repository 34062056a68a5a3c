<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Twig\Environment;

/** What the shopper's browser sees. */
final readonly class Pages
{
    private const DECISIONS = ['pay' => Status::Paid, 'fail' => Status::Failed, 'cancel' => Status::Cancelled, 'expire' => Status::Expired];

    public function __construct(
        private Environment $twig,
        private Clock $clock,
        private Merchants $merchants,
        private Transactions $transactions,
        private Quirks $quirks,
    ) {
    }

    public function overview(Request $request): Response
    {
        $rows = array_map(fn (array $trx): array => $trx + ['pay' => $this->payUrl($trx)], $this->transactions->all(most: 50));

        return $this->page('overview', ['transactions' => $rows, 'baseUrl' => $request->getSchemeAndHttpHost(), 'now' => $this->clock->text()]);
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
        $trx = $this->transactions->find(['trx_id' => $request->request->getString('va_number')]);
        if ($trx === null) {
            return $this->problem('Unknown payment', 'There is no such virtual account number.', 404);
        }
        $amount = sprintf('%d.%02d', intdiv($trx['total'], 100), $trx['total'] % 100);

        return $request->request->getString('amount') === $amount
            ? $this->payment($trx)
            : $this->problem('Wrong amount', "The amount must be $amount.", 400);
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

        return $this->page('notice', ['title' => 'BRI Direct Debit', 'text' => "A card was bound for $email. Card token: " . substr(sha1($email), 0, 16)]);
    }

    public function ovoActivation(Request $request): Response
    {
        return $this->page('notice', ['title' => 'OVO', 'text' => 'The account ' . $request->query->getString('phone_no') . ' is activated.']);
    }

    /** What the shopper decided; the browser goes back to the shop. */
    public function decide(Request $request): Response
    {
        $trx = $this->transactions->find(['trx_id' => $request->request->getString('trx_id')]);
        $status = self::DECISIONS[$request->request->getString('decision')] ?? null;
        if ($trx === null || $status === null) {
            return $this->problem('Unknown payment', 'There is no such payment or decision.', 404);
        }
        if (!$this->transactions->redeemToken($trx, $request->request->getString('token'))) {
            return $this->problem('Decided already', 'Open the payment page again.', 409);
        }
        if (!$this->transactions->move($trx, $status)) {
            return $this->problem('Not possible', 'This payment is ' . $trx['status']->text('en') . '.', 409);
        }
        $trx = $this->transactions->find(['trx_id' => $trx['trx_id']]);
        $returnUrl = $this->returnUrl($trx);

        return $returnUrl === null
            ? $this->page('notice', ['title' => $trx['status']->text('en'), 'text' => 'This merchant has no return URL: the shopper would now go back to the shop.'])
            : new RedirectResponse($returnUrl, 303);
    }

    public function problem(string $title, string $text, int $status): Response
    {
        return $this->page('notice', ['title' => $title, 'text' => $text], $status);
    }

    private function payment(array $trx): Response
    {
        return $this->page('payment', [
            'trx' => $trx,
            'channel' => Channels::NAMES[$trx['channel']],
            'amount' => number_format(intdiv($trx['total'], 100), 0, ',', '.'),
            'expires' => $this->clock->text((int) $trx['expires_at']),
            'token' => $trx['status']->isOpen() ? $this->transactions->issueToken($trx) : null,
        ]);
    }

    private function payUrl(array $trx): string
    {
        $merchant = $this->merchants->find($trx['merchant_id']);

        return '/pws/100003/0830000010100000/' . Merchants::sign($merchant, $trx['bill_no'])
            . '?' . http_build_query(['trx_id' => $trx['trx_id'], 'merchant_id' => $trx['merchant_id'], 'bill_no' => $trx['bill_no']]);
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
