<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Xpress;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;

/** Orders that wait for a shopper's choice. What is chosen is a payment of debit or of cards, and lives on there. */
final readonly class Orders
{
    public function __construct(private Database $database, private Clock $clock)
    {
    }

    /** @param array<string, mixed> $request as checked */
    public function create(array $request, int $cents, int $expiresAt): array
    {
        // Whoever has the address may pay, so nobody can guess it.
        $key = bin2hex(random_bytes(16));
        $this->database->insert('xpress_order', [
            'order_key' => $key, 'merchant_id' => $request['merchant_id'], 'bill_no' => $request['bill_no'], 'request' => json_encode($request),
            'total' => $cents, 'expires_at' => $expiresAt, 'created_at' => $this->clock->now(),
        ]);

        return $this->find(['order_key' => $key]);
    }

    /** @param array<string, string> $by column => value; of several the newest */
    public function find(array $by): ?array
    {
        $where = implode(' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)));
        $rows = $this->database->rows("SELECT * FROM xpress_order WHERE $where ORDER BY id DESC LIMIT 1", $by);

        return $rows === [] ? null : self::of($rows[0]);
    }

    /** @return array<string, mixed> of a row of the table, with its request */
    public static function of(array $row): array
    {
        return ['request' => json_decode($row['request'], true)] + $row;
    }

    public function isExpired(array $order): bool
    {
        return $order['expires_at'] < $this->clock->now();
    }

    /**
     * The shopper chose a channel, and the payment begins. Of two tabs one begins it.
     *
     * @param callable(): string $begin the number of the payment
     * @return string|null null: another tab was faster
     */
    public function choose(array $order, string $channel, callable $begin): ?string
    {
        $taken = $this->database->change(
            'UPDATE xpress_order SET channel = ?, choices = choices + 1 WHERE id = ? AND choices = ?',
            [$channel, $order['id'], $order['choices']],
        );
        if ($taken !== 1) {
            return null;
        }
        $trxId = $begin();
        $this->database->change('UPDATE xpress_order SET trx_id = ? WHERE id = ?', [$trxId, $order['id']]);

        return $trxId;
    }
}
