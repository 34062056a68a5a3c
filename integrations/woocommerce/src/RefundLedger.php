<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Money;
use Faspay\Shop\Sql\Connection;

/**
 * What is to be paid back by card, recorded before it is sent. The gateway cannot tell two equal refunds apart, so each bill
 * has at most one refund under way: open_bill_no is unique, and null once its outcome is known.
 */
final readonly class RefundLedger
{
    public function __construct(private Connection $connection)
    {
    }

    public static function table(): string
    {
        return Lifecycle::tablePrefix() . 'refunds';
    }

    /** The statement that makes the table, if it is not there. Amounts are hundredths of a rupiah. */
    public static function schema(): string
    {
        return 'CREATE TABLE IF NOT EXISTS ' . self::table() . ' (
            id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, bill_no VARCHAR(32) NOT NULL, open_bill_no VARCHAR(32) NULL UNIQUE,
            kind VARCHAR(8) NOT NULL, amount BIGINT NOT NULL, refunded_before BIGINT NOT NULL, result VARCHAR(16) NOT NULL, created_at BIGINT NOT NULL
        ) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';
    }

    /**
     * Records an intent.
     *
     * @param 'refund'|'void' $kind
     * @param Money $refundedBefore what the gateway says was paid back already
     * @return bool false: another one of this bill is under way, and nothing was recorded
     */
    public function intend(string $billNo, string $kind, Money $amount, Money $refundedBefore, \DateTimeInterface $now): bool
    {
        return $this->connection->execute(
            'INSERT IGNORE INTO ' . self::table() . " (bill_no, open_bill_no, kind, amount, refunded_before, result, created_at) VALUES (?, ?, ?, ?, ?, 'open', ?)",
            [$billNo, $billNo, $kind, $amount->minor, $refundedBefore->minor, $now->getTimestamp()]
        ) === 1;
    }

    /**
     * The refund whose outcome is not known.
     *
     * @return array{kind: string, amount: Money, refundedBefore: Money, isLost: bool, at: \DateTimeImmutable}|null isLost: its answer
     *         was lost, so that nothing of it is under way here; at: when it was recorded
     */
    public function open(string $billNo): ?array
    {
        $row = $this->connection->select('SELECT kind, amount, refunded_before, result, created_at FROM ' . self::table() . ' WHERE open_bill_no = ?', [$billNo])[0] ?? null;

        return $row === null ? null : [
            'kind' => (string) $row['kind'],
            'amount' => Money::fromMinor((int) $row['amount']),
            'refundedBefore' => Money::fromMinor((int) $row['refunded_before']),
            'isLost' => $row['result'] === 'lost',
            'at' => new \DateTimeImmutable('@' . (int) $row['created_at']),
        ];
    }

    /** Records that the answer to the open refund was lost. It stays open. */
    public function lose(string $billNo): void
    {
        $this->connection->execute('UPDATE ' . self::table() . " SET result = 'lost' WHERE open_bill_no = ?", [$billNo]);
    }

    /** @param 'done'|'refused' $result */
    public function close(string $billNo, string $result): void
    {
        $this->connection->execute('UPDATE ' . self::table() . ' SET open_bill_no = NULL, result = ? WHERE open_bill_no = ?', [$result, $billNo]);
    }
}
