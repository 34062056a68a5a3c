<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\PageToken;

/** Bills, their payments and their states. Every change of state goes through pay() or move(). */
final readonly class Bills
{
    /** The numbers of bills and payments begin where those of the documents' samples do. */
    private const NUMBERED_FROM = 1050;
    private const FIRST_PAYMENT = 1606988333001351;

    public PageToken $tokens;

    public function __construct(private Database $database, private Clock $clock)
    {
        $this->tokens = new PageToken($database, 'bill');
    }

    /** @param array<string, mixed> $request as checked */
    public function create(string $merchantId, array $request, int $date, int $dueAt): array
    {
        $id = $this->database->alone(function () use ($merchantId, $request, $date, $dueAt): int {
            $id = $this->database->insert('bill', [
                'merchant_id' => $merchantId, 'transaction_no' => $request['transaction_number'], 'customer' => $request['customer_email'],
                'request' => json_encode($request, JSON_THROW_ON_ERROR), 'total' => 100 * (int) $request['billing_total'], 'static_va' => $request['static_va_no'],
                // Capital and small letters differ, as in the addresses of the documents.
                'short' => substr(strtr(base64_encode(random_bytes(12)), '+/', 'xy'), 0, 10),
                'date' => $date, 'due_at' => $dueAt, 'created_at' => $this->clock->now(),
            ]);
            $this->database->change('UPDATE bill SET billing_id = ? WHERE id = ?', [(string) (self::NUMBERED_FROM + $id), $id]);

            return $id;
        });
        $bill = $this->find(['id' => $id]);
        $this->logState($bill, BillStatus::Unpaid->value, BillStatus::Unpaid->word());

        return $bill;
    }

    /** @param array<string, string|int> $by column => value; of several the newest */
    public function find(array $by): ?array
    {
        $where = implode(' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)));
        $rows = $this->database->rows("SELECT * FROM bill WHERE $where ORDER BY id DESC LIMIT 1", $by);

        return $rows === [] ? null : self::of($rows[0]);
    }

    /** @return array<string, mixed> of a row of the table, with its status and its request */
    public static function of(array $row): array
    {
        return ['status' => BillStatus::from($row['status']), 'request' => json_decode($row['request'], true)] + $row;
    }

    /** @return list<array{payment_id: string, at: string, amount: int, method: string}> oldest first; amount: cents */
    public function payments(array $bill): array
    {
        return $this->database->rows('SELECT payment_id, at, amount, method FROM bill_payment WHERE bill = ? ORDER BY id', [$bill['id']]);
    }

    /** What is still to be paid, in cents. */
    public function outstanding(array $bill): int
    {
        return max(0, $bill['total'] - array_sum(array_column($this->payments($bill), 'amount')));
    }

    /**
     * Pays a bill, or a part of one on a static virtual account.
     *
     * @return array{payment_id: string, at: string, amount: int, method: string}|null null: not possible from here, or not this amount
     */
    public function pay(array $bill, int $cents, string $method): ?array
    {
        $paid = $this->database->alone(function () use ($bill, $cents, $method): ?array {
            $bill = $this->find(['id' => $bill['id']]);
            $left = $this->outstanding($bill);
            if ($bill['status'] !== BillStatus::Unpaid || $cents < 1 || $cents > $left || $cents !== $left && $bill['static_va'] === '') {
                return null;
            }
            $payment = ['at' => $this->clock->text(), 'amount' => $cents, 'method' => $method];
            $id = $this->database->insert('bill_payment', ['merchant_id' => $bill['merchant_id'], 'bill' => $bill['id'], 'payment_id' => ''] + $payment);
            $payment['payment_id'] = (string) (self::FIRST_PAYMENT + $id);
            $this->database->change('UPDATE bill_payment SET payment_id = ? WHERE id = ?', [$payment['payment_id'], $id]);
            $cents === $left && $this->database->change('UPDATE bill SET status = ?, token = NULL WHERE id = ?', [BillStatus::Paid->value, $bill['id']]);

            return $payment + ['is_whole' => $cents === $left];
        });
        if ($paid !== null) {
            $this->logState($bill, $paid['is_whole'] ? BillStatus::Paid->value : BillStatus::Unpaid->value, $paid['is_whole'] ? BillStatus::Paid->word() : 'A part was paid');
            unset($paid['is_whole']);
        }

        return $paid;
    }

    /** To a state without a payment. False: not possible from here. */
    public function move(array $bill, BillStatus $to): bool
    {
        $moved = $to !== BillStatus::Paid && in_array($to, $bill['status']->next(), true) && $this->database->change(
            'UPDATE bill SET status = ?, token = NULL WHERE id = ? AND status = ?', [$to->value, $bill['id'], $bill['status']->value],
        ) === 1;
        if ($moved) {
            $this->logState($bill, $to->value, $to->word());
        }

        return $moved;
    }

    /** Expires what is due. Whether merchants are told is not documented, so they are not. */
    public function expire(): void
    {
        foreach ($this->clock->readings() as ['where' => $where, 'values' => $values, 'now' => $now]) {
            foreach ($this->database->rows("SELECT id FROM bill WHERE $where AND status = ? AND due_at < ?", [...$values, BillStatus::Unpaid->value, $now]) as $row) {
                $bill = $this->find($row);
                $bill === null || $this->move($bill, BillStatus::Expired);
            }
        }
    }

    /** The number of the bill's customer: all bills to one address have the same. */
    public function customer(array $bill): int
    {
        return 20 + (int) $this->database->rows('SELECT min(id) AS id FROM bill WHERE merchant_id = ? AND customer = ?', [$bill['merchant_id'], $bill['customer']])[0]['id'];
    }

    /** @return list<array<string, mixed>> the bills of a merchant from one moment to another, oldest first, each with its outstanding amount */
    public function between(string $merchantId, int $from, int $to): array
    {
        $rows = $this->database->rows('SELECT * FROM bill WHERE merchant_id = ? AND date BETWEEN ? AND ? ORDER BY id', [$merchantId, $from, $to]);

        return array_map(fn (array $row): array => ['outstanding' => $this->outstanding($row)] + self::of($row), $rows);
    }

    private function logState(array $bill, string $state, string $text): void
    {
        $this->database->logState($bill['merchant_id'], 'billing', $bill['billing_id'], $this->clock->text(), $state, $text);
    }
}
