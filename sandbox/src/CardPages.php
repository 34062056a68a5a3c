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

    /** What the shopper did on the card page. */
    public function card(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        $trx = $this->redeemed($fields);
        if ($trx === null || $trx['card_no'] !== null || $trx['status'] !== CardStatus::Pending) {
            return $this->decidedAlready();
        }
        if (($fields['decision'] ?? '') === 'cancel') {
            return $this->next($this->checkout->cancel($trx));
        }
        try {
            return $this->next($this->checkout->pay($trx, $fields));
        } catch (CardRefusal $refusal) {
            return $refusal->concernsCard() ? $this->cardPage($trx, $refusal->getMessage()) : $this->next($this->checkout->fail($trx, $refusal->errorCode));
        }
    }

    /** What the shopper did on the bank's page. */
    public function challenge(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        $trx = $this->redeemed($fields);
        if ($trx === null || !$this->checkout->isChallenged($trx)) {
            return $this->decidedAlready();
        }

        return $this->next($this->checkout->prove($trx, $fields['OTP'] ?? ''));
    }

    public function portal(): Response
    {
        return $this->pages->page('cards', ['transactions' => array_map(fn (array $trx): array => [
            'trx' => $trx, 'amount' => CardForm::amount($trx['amount']), 'refunded' => CardForm::amount($trx['refunded']),
            'left' => CardForm::amount($trx['amount'] - $trx['refunded']), 'date' => $this->clock->text($trx['created_at']),
        ], array_slice($this->payments->all(), 0, 50))]);
    }

    /** A button of the portal. */
    public function act(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        $trx = $this->payments->find(['trx_id' => $fields['TRANSACTIONID'] ?? '']);
        if ($trx === null) {
            return $this->pages->problem('Unknown payment', 'There is no such card payment.', 404);
        }
        try {
            match ($fields['action'] ?? '') {
                'capture' => $this->payments->capture($trx),
                'void' => $this->payments->void($trx),
                'refund' => $this->payments->refund($trx, CardForm::cents($fields['REFUND_AMOUNT'] ?? '')),
                'chargeback' => $this->payments->chargeBack($trx),
                default => throw new CardRefusal('5516'),
            };
        } catch (CardRefusal $refusal) {
            return $this->pages->problem('Not possible', "$refusal->errorCode: {$refusal->getMessage()}", 409);
        }

        return new RedirectResponse('/cards', 303);
    }

    private function redeemed(array $fields): ?array
    {
        $trx = $this->payments->find(['trx_id' => $fields['TRANSACTIONID'] ?? '']);

        return $trx !== null && $this->payments->redeemToken($trx, $fields['token'] ?? '') ? $trx : null;
    }

    private function decidedAlready(): Response
    {
        return $this->pages->problem('Decided already', 'This page was used once. Go back to the shop.', 409);
    }

    private function next(array $trx): Response
    {
        if ($this->checkout->isChallenged($trx)) {
            return $this->pages->page('card_challenge', ['trx' => $trx, 'amount' => CardForm::amount($trx['amount']), 'token' => $this->payments->issueToken($trx)]);
        }
        if ($trx['status'] === CardStatus::Pending && $trx['card_no'] === null) {
            return $this->cardPage($trx);
        }

        return $this->result($this->message->result($trx), CardForm::responseType($trx['form']), $trx['form']['RETURN_URL']);
    }

    private function cardPage(array $trx, ?string $complaint = null): Response
    {
        return $this->pages->page('card', [
            'trx' => $trx,
            'merchant' => $this->merchants->card($trx['merchant_id'])['name'],
            'amount' => CardForm::amount($trx['amount']),
            'cards' => CardForm::usesStoredCard($trx['form']) ? $this->tokens->find($trx['merchant_id'], $trx['form']['PYMT_TOKEN'])['cards'] : [],
            'complaint' => $complaint,
            'token' => $this->payments->issueToken($trx),
        ]);
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

        return $responseType === '2'
            ? $this->pages->page('card_return', ['url' => $returnUrl, 'fields' => $fields])
            : new RedirectResponse($returnUrl . (str_contains($returnUrl, '?') ? '&' : '?') . http_build_query($fields), 303);
    }
}
