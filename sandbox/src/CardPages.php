<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What the shopper's browser sees of a card payment, and the merchant's staff in the portal. */
final readonly class CardPages
{
    public function __construct(
        private Pages $pages,
        private Clock $clock,
        private Merchants $merchants,
        private CardCheckout $checkout,
        private CardPayments $payments,
        private CardTokens $tokens,
        private CardMessage $message,
    ) {
    }

    /** The merchant's form, by way of the browser or, for a direct payment, without one. */
    public function payment(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        try {
            $trx = $this->checkout->open($fields);
        } catch (CardRefusal $refusal) {
            return $this->result($this->message->refusedPayment($refusal, $fields), CardForm::responseType($fields), $fields['RETURN_URL'] ?? '');
        }

        return $this->next($trx);
    }

    /** A registration, or a member's other card: the same with another end. */
    public function recurring(Request $request): Response
    {
        $fields = RecurringForm::fields($request->request->all());
        try {
            return $this->next($this->checkout->openRecurring($fields));
        } catch (CardRefusal $refusal) {
            return $this->result($this->message->refusedRecurring($refusal, $fields), $fields['RESPONSE_TYPE'], $fields['RETURN_URL'] ?? '');
        }
    }

    /** The page of a payment, opened again: in another tab, by a link, in another language. */
    public function open(Request $request): Response
    {
        $trx = $this->found($request->query->getString('TRANSACTIONID'));

        return $trx === null ? $this->unknown() : $this->next($trx);
    }

    /** What the shopper did on the card page. */
    public function card(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        $trx = $this->found($fields['TRANSACTIONID'] ?? '');
        if ($trx === null) {
            return $this->unknown();
        }
        if (!$this->payments->pageTokens->isOf($trx, $fields['token'] ?? '') || $trx['card_no'] !== null || $trx['status'] !== CardStatus::Pending) {
            return $this->decidedAlready($trx);
        }
        $cancelled = ($fields['decision'] ?? '') === 'cancel';
        $problems = $cancelled ? [] : $this->checkout->problems($trx, $fields);
        if ($problems !== []) {
            return $this->cardPage($trx, $problems, $fields);
        }
        if (!$this->payments->pageTokens->redeem($trx, $fields['token'])) {
            return $this->decidedAlready($trx);
        }
        if ($cancelled) {
            return $this->next($this->checkout->cancel($trx));
        }
        try {
            return $this->next($this->checkout->pay($trx, $fields));
        } catch (CardRefusal $refusal) {
            return $this->next($this->checkout->fail($trx, $refusal->errorCode));
        }
    }

    /** What the shopper did on the bank's page. */
    public function challenge(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        $trx = $this->found($fields['TRANSACTIONID'] ?? '');
        if ($trx === null) {
            return $this->unknown();
        }
        if (!$this->checkout->isChallenged($trx) || !$this->payments->pageTokens->redeem($trx, $fields['token'] ?? '')) {
            return $this->decidedAlready($trx);
        }

        return $this->next($this->checkout->prove($trx, $fields['OTP'] ?? ''));
    }

    /** A payment the merchant of which still exists. */
    private function found(string $trxId): ?array
    {
        $trx = $this->payments->find(['trx_id' => $trxId]);

        return $trx === null || $this->merchants->card($trx['merchant_id']) === null ? null : $trx;
    }

    private function unknown(): Response
    {
        return $this->pages->problem('Unknown payment', 'There is no such card payment.', 404);
    }

    private function decidedAlready(array $trx): Response
    {
        return $this->pages->decidedAlready(self::address($trx));
    }

    private static function address(array $trx): string
    {
        return '/payment/card?' . http_build_query(['TRANSACTIONID' => $trx['trx_id']]);
    }

    private function next(array $trx): Response
    {
        if ($this->checkout->isChallenged($trx)) {
            return $this->pages->page('card_challenge', ['password' => CardCheckout::PASSWORD] + $this->common($trx));
        }
        if ($trx['status'] === CardStatus::Pending && $trx['card_no'] === null) {
            return $this->cardPage($trx);
        }

        return $this->result($this->message->result($trx), CardForm::responseType($trx['form']), $trx['form']['RETURN_URL']);
    }

    /**
     * @param array<string, string> $problems ERR_CODE by field
     * @param array<string, string> $typed all but the security code stays on the page
     */
    private function cardPage(array $trx, array $problems = [], #[\SensitiveParameter] array $typed = []): Response
    {
        $form = $trx['form'];

        return $this->pages->page('card', [
            'cards' => CardForm::usesStoredCard($form) ? $this->tokens->find($trx['merchant_id'], $form['PYMT_TOKEN'])['cards'] : [],
            'problems' => array_map(static fn (string $code): string => CardRefusal::CARD[$code], $problems), 'codes' => $problems,
            'typed' => array_diff_key($typed, ['CARDCVC' => 1]),
            'tests' => TestCards::filled((int) $this->clock->text(null, 'Y')),
            'recurring' => RecurringForm::isIn($form) ? RecurringForm::described($form) : null,
        ] + $this->common($trx), $problems === [] ? 200 : 422);
    }

    private function common(array $trx): array
    {
        return [
            'trx' => $trx, 'merchant' => $this->merchants->card($trx['merchant_id'])['name'], 'token' => $this->payments->pageTokens->of($trx), 'address' => self::address($trx),
        ];
    }

    /** @param array<string, string> $fields */
    private function result(array $fields, string $responseType, string $returnUrl): Response
    {
        if ($responseType === '3') {
            return new Response(CardMessage::line($fields), 200, ['Content-Type' => 'text/plain; charset=utf-8', 'Cache-Control' => 'no-store']);
        }
        if (!CardForm::isUrl($returnUrl)) {
            return $this->pages->problem('This payment is refused', "{$fields['ERR_CODE']}: {$fields['ERR_DESC']}", 200);
        }

        $page = $responseType === '2'
            ? $this->pages->page('card_return', ['url' => $returnUrl, 'fields' => $fields])
            : new RedirectResponse($returnUrl . (str_contains($returnUrl, '?') ? '&' : '?') . http_build_query($fields), 303);

        return new ReturnPage($page, $returnUrl, $fields);
    }
}
