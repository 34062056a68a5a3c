<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;

/** The money from which a merchant's payouts are paid. All amounts are in sen. */
final readonly class Deposit
{
    /** What every merchant begins with: Rp 100.000.000. */
    public const OPENING = 10_000_000_000;

    public function __construct(private Database $database, private Clock $clock)
    {
    }

    /** What the merchant has, with what is on hold. */
    public function balance(string $merchantId): int
    {
        return self::OPENING + $this->sum('SELECT sum(amount) AS sum FROM deposit_entry WHERE merchant_id = ?', $merchantId);
    }

    /** What payouts hold that are on their way. */
    public function held(string $merchantId): int
    {
        return $this->sum("SELECT sum(amount) AS sum FROM payout WHERE merchant_id = ? AND status = 'pending'", $merchantId);
    }

    /** What a new payout may cost at most. */
    public function available(string $merchantId): int
    {
        return $this->balance($merchantId) - $this->held($merchantId);
    }

    /**
     * Adds a line to the merchant's statement.
     *
     * @param int $amount below zero it leaves the balance
     * @param string $name the kind of line, such as topup, transfer, reversal
     */
    public function book(string $merchantId, int $amount, string $name, string $description): void
    {
        $this->database->insert('deposit_entry', ['merchant_id' => $merchantId, 'at' => $this->clock->now(), 'amount' => $amount, 'name' => $name, 'description' => $description]);
    }

    /** Somebody pays money in. */
    public function topUp(string $merchantId, string $virtualAccount, int $amount): void
    {
        $this->book($merchantId, $amount, 'topup', "Topup Saldo #$virtualAccount");
    }

    /** Makes the balance what a test needs. */
    public function set(string $merchantId, int $amount): void
    {
        $this->database->alone(function () use ($merchantId, $amount): void {
            $change = $amount - $this->balance($merchantId);
            $change === 0 || $this->book($merchantId, $change, 'adjustment', 'Balance set by hand');
        });
    }

    /** @return list<array{at: int, amount: int, name: string, description: string}> oldest first, both moments included */
    public function entries(string $merchantId, int $from, int $to): array
    {
        return $this->database->rows('SELECT at, amount, name, description FROM deposit_entry WHERE merchant_id = ? AND at BETWEEN ? AND ? ORDER BY id', [$merchantId, $from, $to]);
    }

    /** Sen as rupiah with two decimals. */
    public static function decimals(int $sen): string
    {
        return sprintf('%s%d.%02d', $sen < 0 ? '-' : '', intdiv(abs($sen), 100), abs($sen) % 100);
    }

    private function sum(string $sql, string $merchantId): int
    {
        return (int) $this->database->rows($sql, [$merchantId])[0]['sum'];
    }
}
