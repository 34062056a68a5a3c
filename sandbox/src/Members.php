<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Who is charged again and again. */
final readonly class Members
{
    /** Faspay's own number of a member is none of the merchant's. */
    private const NUMBERED_FROM = 10650;
    private const DAY = 'Y-m-d';

    public function __construct(private Database $database, private Clock $clock)
    {
    }

    /** @param array<string, string|int> $by column => value */
    public function find(array $by): ?array
    {
        return $this->all($by)[0] ?? null;
    }

    /** @return list<array<string, mixed>> newest first; "fields" are those of RecurringForm::member() */
    public function all(array $by = []): array
    {
        $where = implode(' AND ', array_map(static fn (string $column): string => "$column = :$column", array_keys($by)));

        return $this->read('SELECT * FROM member' . ($where !== '' ? " WHERE $where" : '') . ' ORDER BY id DESC', $by);
    }

    public static function number(array $member): int
    {
        return self::NUMBERED_FROM + $member['id'];
    }

    /** Whether this registration or change of the card makes sense now. */
    public function checkType(array $form): void
    {
        $active = (bool) ($this->find(['merchant_id' => $form['merchant_id'], 'member_id' => $form['member_id']])['active'] ?? false);
        if ($form['recurring_type'] === RecurringForm::REGISTER) {
            !$active || throw new CardRefusal('5513', 'member_id is registered already');
        } else {
            $active || throw new CardRefusal('5513', 'member_id is unknown, or not active');
        }
    }

    /** The first payment is approved: there is a member, or there is another card. */
    public function settle(array $trx): void
    {
        $form = $trx['form'];
        if (!RecurringForm::isIn($form)) {
            return;
        }
        $card = ['card_no' => $trx['card_no'], 'card_type' => $trx['card_type'], 'tran_id' => $trx['tran_id'], 'merchant_id' => $form['merchant_id'], 'member_id' => $form['member_id']];
        if ($form['recurring_type'] === RecurringForm::UPDATE_CARD) {
            $this->database->change('UPDATE member SET card_no = :card_no, card_type = :card_type, tran_id = :tran_id WHERE merchant_id = :merchant_id AND member_id = :member_id', $card);

            return;
        }
        $fields = RecurringForm::member($form);
        $this->database->change(
            'INSERT INTO member (merchant_id, member_id, card_no, card_type, tran_id, fields, due_on, created_at)
                VALUES (:merchant_id, :member_id, :card_no, :card_type, :tran_id, :fields, :due, :now)
                ON CONFLICT (merchant_id, member_id) DO UPDATE SET card_no = excluded.card_no, card_type = excluded.card_type, tran_id = excluded.tran_id,
                    fields = excluded.fields, due_on = excluded.due_on, created_at = excluded.created_at, active = 1, fail_next = 0',
            $card + ['fields' => self::json($fields), 'due' => self::within($fields, RecurringSchedule::next($fields, $this->today())), 'now' => $this->clock->now()],
        );
    }

    /** @param array<string, string> $fields all of them */
    public function update(array $member, array $fields): void
    {
        $known = $member['fields'];
        $due = match (true) {
            $fields['recurring_status'] === '0' => null,
            [$fields['process_date'], $fields['recurring_end_date']] === [$known['process_date'], $known['recurring_end_date']] => $member['due_on'],
            default => self::within($fields, RecurringSchedule::next($fields, $this->today())),
        };
        $this->database->change('UPDATE member SET fields = ?, active = ?, due_on = ? WHERE id = ?', [self::json($fields), (int) $fields['recurring_status'], $due, $member['id']]);
    }

    public function failNext(array $member, int $times): void
    {
        $this->database->change('UPDATE member SET fail_next = ? WHERE id = ?', [$times, $member['id']]);
    }

    public function today(): string
    {
        return $this->clock->text(null, self::DAY);
    }

    /**
     * The member whose charge is the first that is due.
     *
     * @param array{where: string, values: list<string>, now: int} $reading of the clock
     */
    public function firstDue(array $reading): ?array
    {
        $values = [...$reading['values'], $this->clock->text($reading['now'], self::DAY)];

        return $this->read("SELECT * FROM member WHERE {$reading['where']} AND active = 1 AND due_on <= ? ORDER BY due_on, id LIMIT 1", $values)[0] ?? null;
    }

    /** After a charge on a day; false when another request was faster. */
    public function proceed(array $member, string $day, bool $paid, int $failNext): bool
    {
        $fields = $member['fields'];
        $next = self::within($fields, $paid ? RecurringSchedule::next($fields, $day) : RecurringSchedule::retry($fields, $day));

        return $this->database->change(
            'UPDATE member SET due_on = ?, fail_next = ? WHERE id = ? AND active = 1 AND due_on IS ?',
            [$next, $failNext, $member['id'], $member['due_on']],
        ) === 1;
    }

    /** The end date is the last on which a charge is possible. */
    private static function within(array $fields, string $day): ?string
    {
        return $day <= $fields['recurring_end_date'] ? $day : null;
    }

    /** @return list<array<string, mixed>> */
    private function read(string $sql, array $values): array
    {
        return array_map(self::of(...), $this->database->rows($sql, $values));
    }

    /** @return array<string, mixed> of a row of the table, with its fields */
    public static function of(array $row): array
    {
        return ['fields' => json_decode($row['fields'], true)] + $row;
    }

    private static function json(array $fields): string
    {
        return json_encode($fields, JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
    }
}
