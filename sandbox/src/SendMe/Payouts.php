<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Database;

/** Payouts of every product, and their states. Every change of state goes through move(). */
final readonly class Payouts
{
    /** What the bank says unless a tester says something else: code and text by state. */
    private const BANK = [
        'succeeded' => ['00', 'Success'], 'failed' => ['14', 'Invalid account'], 'reversed' => ['68', 'Reversed by the bank'],
    ];

    /** @param array<string, PayoutTeller> $tellers by product; a product without one tells nobody */
    public function __construct(
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        public Deposit $deposit,
        private array $tellers = [],
    ) {
    }

    /**
     * Begins a payout and holds its money.
     *
     * @param array{product: string, kind: string, trx_no: string, amount: int, bank_code: string, account: string, name: string,
     *     description?: string, request?: string, code?: string, due_at?: ?int, result?: string, trx_id?: string} $fields
     *     trx_no: the merchant's own number; trx_id: the gateway's, which is made unless it is given; kind: transfer, cash out, top-up ...;
     *     amount in sen; request: JSON; result: what becomes of it once due_at has passed, empty: somebody says it
     * @return array<string, mixed>|PayoutProblem the payout
     */
    public function create(string $merchantId, array $fields): array|PayoutProblem
    {
        $created = $this->database->alone(function () use ($merchantId, $fields): int|PayoutProblem {
            if ($this->find(['merchant_id' => $merchantId, 'product' => $fields['product'], 'trx_no' => $fields['trx_no']]) !== null) {
                return PayoutProblem::Duplicate;
            }
            if ($fields['amount'] > $this->deposit->available($merchantId)) {
                return PayoutProblem::Balance;
            }
            $id = $this->database->insert('payout', ['merchant_id' => $merchantId, 'created_at' => $this->clock->now(), 'reference' => self::reference()] + $fields);
            $this->database->change('UPDATE payout SET trx_id = coalesce(trx_id, ?) WHERE id = ?', [(string) (1_200_000 + $id), $id]);

            return $id;
        });
        if ($created instanceof PayoutProblem) {
            return $created;
        }
        $payout = $this->find(['id' => $created]);
        $this->logState($payout, PayoutStatus::Pending);

        return $payout;
    }

    /** @param array<string, string|int> $by column => value */
    public function find(array $by): ?array
    {
        $where = implode(' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)));
        $rows = $this->database->rows("SELECT * FROM payout WHERE $where ORDER BY id DESC LIMIT 1", $by);

        return $rows === [] ? null : self::of($rows[0]);
    }

    /** @return array<string, mixed> of a row of the table, with its status and its request */
    public static function of(array $row): array
    {
        return ['status' => PayoutStatus::from($row['status']), 'request' => json_decode($row['request'], true)] + $row;
    }

    /**
     * To the given state, which moves the money and tells the merchant. False: not possible from here.
     *
     * @param string|null $bankCode what the bank answers, and in words; null: the usual
     */
    public function move(array $payout, PayoutStatus $to, ?string $bankCode = null, ?string $bankMessage = null): bool
    {
        if (!in_array($to, $payout['status']->next(), true)) {
            return false;
        }

        return $this->merchant->during($payout['merchant_id'], function () use ($payout, $to, $bankCode, $bankMessage): bool {
            $moved = $this->database->alone(fn (): bool => $this->become($payout, $to, $bankCode, $bankMessage));
            if ($moved) {
                $this->logState($payout, $to);
                $this->tell($this->find(['id' => $payout['id']]));
            }

            return $moved;
        });
    }

    /** Tells the merchant what became of it. */
    public function tell(array $payout): void
    {
        ($this->tellers[$payout['product']] ?? null)?->tell($payout);
    }

    public function teller(array $payout): ?PayoutTeller
    {
        return $this->tellers[$payout['product']] ?? null;
    }

    /** Lets the bank answer where its time has come. */
    public function settle(): void
    {
        foreach ($this->clock->readings() as ['where' => $where, 'values' => $values, 'now' => $now]) {
            foreach ($this->database->rows("SELECT id FROM payout WHERE $where AND status = 'pending' AND result <> '' AND due_at <= ?", [...$values, $now]) as $row) {
                // Telling the shops takes a while, and a reset may come in the meantime.
                $payout = $this->find($row);
                $payout === null || $this->move($payout, PayoutStatus::from($payout['result']));
            }
        }
    }

    private function become(array $payout, PayoutStatus $to, ?string $bankCode, ?string $bankMessage): bool
    {
        $changed = $this->database->change(
            'UPDATE payout SET status = :to, changed_at = :now, bank_response_code = :code, bank_response_msg = :message WHERE id = :id AND status = :from',
            [
                'to' => $to->value, 'now' => $this->clock->now(), 'id' => $payout['id'], 'from' => $payout['status']->value,
                'code' => $bankCode ?? self::BANK[$to->value][0], 'message' => $bankMessage ?? self::BANK[$to->value][1],
            ],
        ) === 1;
        $text = trim("{$payout['description']} {$payout['account']} {$payout['reference']}");
        if ($changed && $to === PayoutStatus::Succeeded) {
            $this->deposit->book($payout['merchant_id'], -$payout['amount'], $payout['kind'], $text);
        } elseif ($changed && $payout['status'] === PayoutStatus::Succeeded) {
            $this->deposit->book($payout['merchant_id'], $payout['amount'], 'reversal', $text);
        }

        return $changed;
    }

    /** Twenty characters of base64 for URLs. */
    private static function reference(): string
    {
        return strtr(base64_encode(random_bytes(15)), '+/', '-_');
    }

    private function logState(array $payout, PayoutStatus $status): void
    {
        $this->database->logState($payout['merchant_id'], $payout['product'], $payout['trx_id'], $this->clock->text(), $status->value, $status->word());
    }
}
