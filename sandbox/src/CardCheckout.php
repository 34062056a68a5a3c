<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** From the merchant's form to the card's result. Refused payments are not stored: whoever asks later, they never were. */
final readonly class CardCheckout
{
    /** The one-time password that the bank sends for 3-D Secure. */
    public const PASSWORD = '123456';

    /** Status (null: approved, as sales or authorization), ERR_CODE and BANK_RES_CODE of a card that needs no challenge. */
    private const RESULTS = [
        TestCards::APPROVE => [null, '0', null],
        TestCards::CAPTURE_FAILS => [null, '0', null],
        TestCards::DECLINE => [CardStatus::Declined, '0', '05'],
        TestCards::UNKNOWN => [CardStatus::Declined, '0', '14'],
        TestCards::BLOCKED => [CardStatus::Blocked, '5527', null],
        TestCards::RECONFIRM => [CardStatus::Reconfirm, '0', null],
    ];

    public function __construct(private Clock $clock, private Merchants $merchants, private CardPayments $payments, private CardTokens $tokens, private Members $members)
    {
    }

    /** @param array<string, string> $fields the form; with a card in it the payment is decided at once */
    public function open(#[\SensitiveParameter] array $fields): array
    {
        $this->check($fields, '1');

        return $this->start($fields);
    }

    /** @param array<string, string> $fields the form of a registration, or of a member's other card */
    public function openRecurring(#[\SensitiveParameter] array $fields): array
    {
        $merchant = $this->check($fields, RecurringForm::PAYMENT_METHOD);
        in_array($fields['TXN_PASSWORD'] ?? '', ['', $merchant['password']], true) || throw new CardRefusal('5513', 'TXN_PASSWORD is wrong');
        RecurringForm::checkPart($fields, $this->merchants, $this->members->today());
        $this->members->checkType($fields);

        return $this->start($fields);
    }

    /** @param array<string, string> $fields what the shopper typed into the card page */
    public function pay(array $trx, #[\SensitiveParameter] array $fields): array
    {
        return $this->charge($trx, $this->card($trx['merchant_id'], $trx['form']['PYMT_TOKEN'], CardForm::usesStoredCard($trx['form']), $fields));
    }

    /**
     * @param array<string, string> $fields what the shopper typed into the card page
     * @return array<string, string> ERR_CODE by field
     */
    public function problems(array $trx, #[\SensitiveParameter] array $fields): array
    {
        if (!CardForm::usesStoredCard($trx['form'])) {
            return Card::problems($fields, $this->clock->now());
        }
        try {
            $this->card($trx['merchant_id'], $trx['form']['PYMT_TOKEN'], true, $fields);
        } catch (CardRefusal $refusal) {
            // Another payment may have used up the token: that is no problem with what was typed.
            return $refusal->concernsCard() ? ['CARDCVC' => $refusal->errorCode] : [];
        }

        return [];
    }

    public function cancel(array $trx): array
    {
        return $this->fail($trx, '9998');
    }

    public function fail(array $trx, string $errorCode): array
    {
        $this->payments->move($trx, CardStatus::Error, $errorCode);

        return $this->payments->find(['id' => $trx['id']]);
    }

    public function isChallenged(array $trx): bool
    {
        return $trx['status'] === CardStatus::Pending && $trx['outcome'] === TestCards::CHALLENGE;
    }

    /** 3-D Secure. */
    public function prove(array $trx, string $password): array
    {
        $passed = $password === self::PASSWORD;
        $trx = $this->payments->attachProof($trx, $passed);
        $this->payments->move($trx, $passed ? $this->approved($trx) : CardStatus::Declined);

        return $this->payments->find(['id' => $trx['id']]);
    }

    /** @return array<string, mixed> the merchant */
    private function check(#[\SensitiveParameter] array $fields, string $method): array
    {
        CardForm::checkPresence($fields);
        $merchant = $this->merchants->card($fields['MERCHANTID']) ?? throw new CardRefusal('5524');
        CardSignature::isRequest($fields['SIGNATURE'], $merchant, $fields['MERCHANT_TRANID'], $fields['AMOUNT'], '0') || throw new CardRefusal('5567');
        $this->payments->find(['merchant_id' => $merchant['id'], 'tran_id' => $fields['MERCHANT_TRANID']]) === null || throw new CardRefusal('5530');
        CardForm::checkMeaning($fields, $method);
        if (CardForm::tokenization($fields) === 'payment') {
            $this->tokens->usable($merchant['id'], $fields['PYMT_TOKEN']);
        }

        return $merchant;
    }

    private function start(#[\SensitiveParameter] array $fields): array
    {
        if (!CardForm::isDirect($fields)) {
            return $this->payments->create($fields);
        }
        $card = $this->card($fields['MERCHANTID'], $fields['PYMT_TOKEN'] ?? '', CardForm::usesStoredCard($fields), $fields);

        return $this->charge($this->payments->create($fields), $card);
    }

    private function card(string $merchantId, string $token, bool $stored, #[\SensitiveParameter] array $fields): Card
    {
        if (!$stored) {
            return Card::of($fields, $this->clock->now());
        }
        $cards = $this->tokens->usable($merchantId, $token)['cards'];
        $card = $cards[(int) ($fields['CARD'] ?? 0)] ?? $cards[0];
        if (($fields['CARDCVC'] ?? '') !== '') {
            Card::checkCode($fields['CARDCVC'], $card->type);
        }

        return $card;
    }

    private function charge(array $trx, Card $card): array
    {
        $trx = $this->payments->attachCard($trx, $card);
        if ($trx['outcome'] === TestCards::CHALLENGE) {
            // Where no browser waits, nobody can be asked for the password.
            return $trx['form']['RESPONSE_TYPE'] === '3' ? $this->prove($trx, '') : $trx;
        }
        if ($trx['outcome'] !== TestCards::PENDING) {
            [$status, $errorCode, $bankCode] = self::RESULTS[$trx['outcome']];
            $this->payments->move($trx, $status ?? $this->approved($trx), $errorCode, $bankCode);
        }

        return $this->payments->find(['id' => $trx['id']]);
    }

    private function approved(array $trx): CardStatus
    {
        return $trx['type'] === '3' ? CardStatus::Authorized : CardStatus::Sales;
    }
}
