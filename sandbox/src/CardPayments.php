<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Card payments and what may happen to them. Every change ends in a server callback. */
final readonly class CardPayments
{
    public PageToken $pageTokens;

    public function __construct(
        private Database $database,
        private Clock $clock,
        private Merchants $merchants,
        private CardTokens $tokens,
        private CardMessage $message,
        private Notifier $notifier,
        private Members $members,
    ) {
        $this->pageTokens = new PageToken($database, 'card_trx', 'page_token');
    }

    /** @param array<string, string> $fields as checked; only what a payment still needs is kept of them */
    public function create(array $fields): array
    {
        try {
            $id = $this->database->insert('card_trx', [
                'trx_id' => CardTokens::guid(), 'merchant_id' => $fields['MERCHANTID'], 'tran_id' => $fields['MERCHANT_TRANID'],
                'type' => $fields['TRANSACTIONTYPE'], 'amount' => CardForm::cents($fields['AMOUNT']),
                'form' => json_encode(CardForm::kept($fields) + RecurringForm::kept($fields), JSON_INVALID_UTF8_SUBSTITUTE), 'direct' => (int) CardForm::isDirect($fields),
                'created_at' => $this->clock->now(),
            ]);
        } catch (\PDOException) {
            // Another request with this order id was faster.
            throw new CardRefusal('5530');
        }

        $trx = $this->find(['id' => $id]);
        $this->logState($trx, $trx['status']->value, $trx['status']->word());

        return $trx;
    }

    /** @param array<string, string|int> $by column => value */
    public function find(array $by): ?array
    {
        return $this->all($by)[0] ?? null;
    }

    /** @return list<array<string, mixed>> newest first */
    public function all(array $by = []): array
    {
        $where = implode(' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)));
        $rows = $this->database->rows('SELECT * FROM card_trx' . ($where !== '' ? " WHERE $where" : '') . ' ORDER BY id DESC', $by);

        return array_map(self::of(...), $rows);
    }

    /** @return array<string, mixed> of a row of the table, with its form and its status */
    public static function of(array $row): array
    {
        return ['form' => json_decode($row['form'], true), 'status' => CardStatus::from($row['status'])] + $row;
    }

    public function attachCard(array $trx, Card $card): array
    {
        $this->database->change('UPDATE card_trx SET card_no = ?, card_name = ?, card_type = ?, outcome = ?, eci = ? WHERE id = ?', [
            $card->partial, $card->name, $card->type, TestCards::outcome($card->partial), $card->type === 'M' ? '01' : '06', $trx['id'],
        ]);

        return $this->find(['id' => $trx['id']]);
    }

    /** What 3-D Secure came to. */
    public function attachProof(array $trx, bool $passed): array
    {
        $codes = $trx['card_type'] === 'M' ? ['00', '02'] : ['07', '05'];
        $this->database->change('UPDATE card_trx SET eci = ? WHERE id = ?', [$codes[(int) $passed], $trx['id']]);

        return $this->find(['id' => $trx['id']]);
    }

    /** False: not possible from here. */
    public function move(array $trx, CardStatus $to, string $errorCode = '0', ?string $bankCode = null): bool
    {
        if (!in_array($to, $trx['status']->next(), true)) {
            return false;
        }
        $now = $this->clock->now();
        $changed = $this->database->change(
            'UPDATE card_trx SET status = :to, err_code = :error, bank_code = coalesce(:bank, bank_code), changed_at = :now,
                auth_id = CASE WHEN auth_id = \'\' THEN :auth ELSE auth_id END, captured_at = coalesce(:captured, captured_at)
                WHERE id = :id AND status = :from',
            [
                'to' => $to->value, 'error' => $errorCode, 'bank' => $bankCode ?? $to->bankCode(), 'now' => $now, 'id' => $trx['id'],
                'auth' => $to->isApproved() ? sprintf('%06d', 657000 + $trx['id']) : '', 'captured' => $to === CardStatus::Captured ? $now : null,
                'from' => $trx['status']->value,
            ],
        );
        if ($changed !== 1) {
            return false;
        }
        $this->logState($trx, $to->value, $to->word());
        if ($to->isApproved() && $trx['pymt_token'] === null) {
            $this->settleToken($trx);
        }
        if ($to->isApproved() && $trx['auth_id'] === '') {
            $this->members->settle($trx);
        }
        $this->announce($this->find(['id' => $trx['id']]));

        return true;
    }

    public function capture(array $trx): void
    {
        $trx['status'] === CardStatus::Authorized || throw new CardRefusal('5553');
        $this->must($this->move($trx, $trx['outcome'] === TestCards::CAPTURE_FAILS ? CardStatus::CaptureFailed : CardStatus::Captured));
    }

    /** On the same day only; the hour at which a bank's day ends is not imitated. */
    public function void(array $trx): void
    {
        $trx['status']->isVoidable() || throw new CardRefusal('5562');
        (int) $trx['refunded'] === 0 || throw new CardRefusal('5626');
        $this->clock->text((int) $trx['created_at'], 'Ymd') === $this->clock->text(null, 'Ymd') || throw new CardRefusal('5621');
        $this->must($this->move($trx, CardStatus::Voided));
    }

    public function isVoidable(array $trx): bool
    {
        return $trx['status']->isVoidable() && (int) $trx['refunded'] === 0
            && $this->clock->text((int) $trx['created_at'], 'Ymd') === $this->clock->text(null, 'Ymd');
    }

    /** What a bank says of a payment that was pending. */
    public function decide(array $trx, bool $approved): void
    {
        $approval = $trx['type'] === '3' ? CardStatus::Authorized : CardStatus::Sales;
        $this->move($trx, $approved ? $approval : CardStatus::Declined) || throw new CardRefusal('5513', 'it is decided already');
    }

    public function refund(array $trx, ?int $cents): void
    {
        $trx['status']->isRefundable() || throw new CardRefusal('5560');
        $trx['refunded'] < $trx['amount'] || throw new CardRefusal('5625');
        $cents > 0 || throw new CardRefusal('5569');
        $changed = $this->database->change(
            'UPDATE card_trx SET refunded = refunded + :cents, refunded_at = :now WHERE id = :id AND status = :status AND refunded + :more <= amount',
            ['cents' => $cents, 'more' => $cents, 'now' => $this->clock->now(), 'id' => $trx['id'], 'status' => $trx['status']->value],
        );
        $changed === 1 || throw new CardRefusal('5569');
        $this->logState($trx, CardForm::amount($cents), 'Paid back');
        $this->announce($this->find(['id' => $trx['id']]), $cents);
    }

    public function chargeBack(array $trx): void
    {
        $trx['status']->isRefundable() || throw new CardRefusal('5560');
        $this->must($this->move($trx, CardStatus::Chargeback));
    }

    public function announce(array $trx, ?int $refund = null): void
    {
        $delivery = $this->delivery($trx, $refund);
        $delivery === null || $this->notifier->tell($delivery);
    }

    /** The callback about a card payment. Null: there is no address for it. */
    public function delivery(array $trx, ?int $refund = null): ?Delivery
    {
        $url = $trx['form']['handshake_url'] !== '' ? $trx['form']['handshake_url'] : $this->merchants->card($trx['merchant_id'])['cardNotifyUrl'] ?? null;

        return $url === null ? null : new Delivery('card', $trx['merchant_id'], $trx['tran_id'], $trx['trx_id'], $url, 'form', Wire::message($this->message->callBack($trx, $refund), 'form'));
    }

    /** A card is stored, and a token used, by success alone. */
    private function settleToken(array $trx): void
    {
        $use = CardForm::tokenization($trx['form']);
        if ($use === '' || $trx['card_no'] === null) {
            return;
        }
        $card = new Card($trx['card_no'], $trx['card_name'], $trx['card_type']);
        $type = ($this->merchants->card($trx['merchant_id'])['tokenType'] ?? '') === 'static' ? CardTokens::STATIC : CardTokens::DYNAMIC;
        $token = match (true) {
            $use === 'payment' => $this->tokens->used($trx['merchant_id'], $trx['form']['PYMT_TOKEN'], $card),
            // On the merchant's own page the shopper was asked whether to store the card.
            $trx['direct'] && $trx['form']['savecard'] !== '1' => null,
            default => $this->tokens->register($trx['merchant_id'], $type, $card),
        };
        $this->database->change('UPDATE card_trx SET pymt_token = ? WHERE id = ?', [$token, $trx['id']]);
    }

    private function logState(array $trx, string $state, string $text): void
    {
        $this->database->logState($trx['merchant_id'], 'card', $trx['trx_id'], $this->clock->text(), $state, $text);
    }

    private function must(bool $done): void
    {
        $done || throw new CardRefusal('5513');
    }
}
