<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Payments and their states. Every change of state goes through move(). */
final readonly class Transactions
{
    public PageToken $tokens;

    public function __construct(
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Notifier $notifier,
    ) {
        $this->tokens = new PageToken($database, 'trx');
    }

    /** @param array<string, mixed> $bill the request as checked */
    public function create(array $bill, int $expiresAt): array
    {
        $trxId = $this->database->alone(function () use ($bill, $expiresAt): string {
            $id = $this->database->insert('trx', [
                'merchant_id' => $bill['merchant_id'], 'bill_no' => $bill['bill_no'], 'channel' => $bill['payment_channel'],
                'bill' => json_encode($bill), 'total' => (int) $bill['bill_total'], 'expires_at' => $expiresAt, 'created_at' => $this->clock->now(),
            ]);
            $trxId = sprintf('%05d%03d%08d', $bill['merchant_id'], $bill['payment_channel'], $id);
            $this->database->change('UPDATE trx SET trx_id = ? WHERE id = ?', [$trxId, $id]);

            return $trxId;
        });
        $this->logState($bill + ['trx_id' => $trxId], Status::Unprocessed);

        return $this->find(['trx_id' => $trxId]);
    }

    /** @param array<string, string> $by column => value; of several the newest */
    public function find(array $by): ?array
    {
        return $this->all($by)[0] ?? null;
    }

    /** @return list<array<string, mixed>> newest first */
    public function all(array $by = [], int $most = -1): array
    {
        $where = implode(' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)));
        $rows = $this->database->rows('SELECT * FROM trx' . ($where !== '' ? " WHERE $where" : '') . " ORDER BY id DESC LIMIT $most", $by);

        return array_map(self::of(...), $rows);
    }

    /** @return array<string, mixed> of a row of the table, with its bill and its status */
    public static function of(array $row): array
    {
        return ['bill' => json_decode($row['bill'], true), 'status' => Status::from((int) $row['status'])] + $row;
    }

    /** Expires what is due, telling the merchants. */
    public function expire(): void
    {
        foreach ($this->clock->readings() as ['where' => $where, 'values' => $values, 'now' => $now]) {
            $due = $this->database->rows("SELECT id FROM trx WHERE $where AND status = ? AND expires_at < ?", [...$values, Status::Unprocessed->value, $now]);
            foreach ($due as $row) {
                // Notifying the shops takes a while, and a reset may come in the meantime.
                $trx = $this->find($row);
                $trx === null || $this->move($trx, Status::Expired);
            }
        }
    }

    /**
     * To the given state, by way of "in process" where the state machine wants it. False: not possible from here.
     *
     * @param int|null $paid cents, where another amount than the bill's was paid
     */
    public function move(array $trx, Status $to, ?string $reason = null, ?int $paid = null): bool
    {
        $from = $trx['status'];
        if (!$from->canBecome($to)) {
            return false;
        }

        return $this->merchant->during($trx['merchant_id'], fn (): bool => $this->become($trx, $to, $reason, $paid));
    }

    private function become(array $trx, Status $to, ?string $reason, ?int $paid): bool
    {
        $changed = $this->database->change(
            'UPDATE trx SET status = :to, changed_at = :now, cancel_reason = :reason, paid = coalesce(:paid, paid), reference = coalesce(reference, :reference) WHERE id = :id AND status = :from',
            [
                'to' => $to->value, 'now' => $this->clock->now(), 'reason' => $reason, 'paid' => $paid, 'id' => $trx['id'], 'from' => $trx['status']->value,
                'reference' => $to === Status::Paid ? (string) (57910000000 + $trx['id']) : null,
            ],
        );
        if ($changed === 1) {
            $this->logState($trx, $to);
        }
        if ($changed === 1 && $to->notifies()) {
            $this->notifier->notify($this->find(['trx_id' => $trx['trx_id']]));
        }

        return $changed === 1;
    }

    /** A static virtual account or another open bill gets new terms. */
    public function update(array $trx, int $total, int $expiresAt): void
    {
        $this->database->change('UPDATE trx SET total = ?, expires_at = ? WHERE id = ?', [$total, $expiresAt, $trx['id']]);
    }

    private function logState(array $trx, Status $status): void
    {
        $this->database->logState($trx['merchant_id'], 'debit', $trx['trx_id'], $this->clock->text(), (string) $status->value, $status->word());
    }
}
