<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Payments under SNAP and their states. Every change of state goes through move(). */
final readonly class SnapPayments
{
    public PageToken $tokens;

    public function __construct(private Database $database, private Clock $clock)
    {
        $this->tokens = new PageToken($database, 'snap_trx');
    }

    /**
     * @param array{product: string, partner_ref: string, channel: string, total: int, expires_at: int,
     *     request?: string, service_id?: string, customer_no?: string, request_id?: string} $payment
     */
    public function create(string $merchantId, array $payment): array
    {
        $id = $this->database->alone(function () use ($merchantId, $payment): int {
            $id = $this->database->insert(
                'snap_trx', ['merchant_id' => $merchantId, 'created_at' => $this->clock->now()] + $payment,
            );
            $this->database->change(
                'UPDATE snap_trx SET reference_no = ? WHERE id = ?',
                [sprintf('%05d%03d%08d', $merchantId, $payment['channel'], 50000000 + $id), $id],
            );
            if (isset($payment['service_id'])) {
                $customer = $payment['customer_no'] ?? sprintf('4%0' . (15 - strlen($payment['service_id'])) . 'd', $id);
                $this->database->change(
                    'UPDATE snap_trx SET customer_no = ?, number = ? WHERE id = ?',
                    [$customer, $payment['service_id'] . $customer, $id],
                );
            }

            return $id;
        });
        $trx = $this->find(['id' => $id]);
        $this->logState($trx, $trx['status']);

        return $trx;
    }

    /** @param array<string, string|int> $by column => value; of several the newest */
    public function find(array $by): ?array
    {
        return $this->all($by)[0] ?? null;
    }

    /** @return list<array<string, mixed>> newest first */
    public function all(array $by = []): array
    {
        $where = implode(
            ' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)),
        );
        $rows = $this->database->rows(
            'SELECT * FROM snap_trx' . ($where !== '' ? " WHERE $where" : '') . ' ORDER BY id DESC', $by,
        );

        return array_map(self::of(...), $rows);
    }

    /** @return array<string, mixed> of a row of the table, with its status and its request */
    public static function of(array $row): array
    {
        return [
            'status' => SnapStatus::from($row['status']), 'request' => json_decode($row['request'], true),
        ] + $row;
    }

    /** @return list<array<string, mixed>> the payments that are due to expire */
    public function due(): array
    {
        $rows = [];
        foreach ($this->clock->readings() as ['where' => $where, 'values' => $values, 'now' => $now]) {
            array_push($rows, ...$this->database->rows(
                "SELECT id FROM snap_trx
                    WHERE $where AND status IN ('01', '02', '03') AND product <> 'static' AND expires_at < ?",
                [...$values, $now],
            ));
        }

        return array_map(fn (array $row): array => $this->find($row), $rows);
    }

    /** False: not possible from here. */
    public function move(array $trx, SnapStatus $to, string $reason = ''): bool
    {
        $moved = in_array($to, $trx['status']->next(), true) && $this->database->change(
            "UPDATE snap_trx SET status = :to, changed_at = :now, reason = :reason, token = NULL,
                payment_ref = CASE WHEN :to = '00' THEN :reference ELSE payment_ref END
                WHERE id = :id AND status = :from",
            [
                'to' => $to->value, 'now' => $this->clock->now(), 'reason' => $reason, 'id' => $trx['id'],
                'from' => $trx['status']->value,
                'reference' => sprintf('15874549%010d', $trx['id']),
            ],
        ) === 1;
        if ($moved) {
            $this->logState($trx, $to);
        }

        return $moved;
    }

    /** A static account's payment is taken back where the merchant does not want it. */
    public function takeBack(array $trx): void
    {
        $taken = $this->database->change(
            'UPDATE snap_trx SET status = ? WHERE id = ? AND status = ?',
            [SnapStatus::Failed->value, $trx['id'], SnapStatus::Paid->value],
        );
        if ($taken === 1) {
            $this->logState($trx, SnapStatus::Failed);
        }
    }

    /** What a merchant's answer to an inquiry says, and what was paid then. */
    public function price(array $trx, int $total): array
    {
        $this->database->change('UPDATE snap_trx SET total = ? WHERE id = ?', [$total, $trx['id']]);

        return $this->find(['id' => $trx['id']]);
    }

    /** Whether this merchant uses the X-EXTERNAL-ID for the first time today, in Jakarta. */
    public function isNewExternalId(string $merchantId, string $externalId): bool
    {
        return $this->database->change(
            'INSERT OR IGNORE INTO snap_external_id VALUES (?, ?, ?)',
            [$merchantId, $this->clock->text(format: 'Y-m-d'), $externalId],
        ) === 1;
    }

    private function logState(array $trx, SnapStatus $status): void
    {
        $this->database->logState($trx['merchant_id'], 'snap', $trx['reference_no'], $this->clock->text(), $status->value, $status->word());
    }
}
