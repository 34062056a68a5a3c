<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Database;

/** The bank accounts that partners registered. One that is confirmed has a virtual account. */
final readonly class Beneficiaries
{
    private const FIRST = 600_000;

    public function __construct(private Database $database)
    {
    }

    /** @param array<string, string> $by column => value */
    public function find(string $merchantId, array $by): ?array
    {
        $where = implode('', array_map(static fn (string $column): string => " AND $column = :$column", array_keys($by)));
        $rows = $this->database->rows("SELECT * FROM beneficiary WHERE merchant_id = :merchant_id$where", ['merchant_id' => $merchantId] + $by);

        return $rows === [] ? null : self::of($rows[0]);
    }

    /** @return array<string, mixed> of a row of the table, with what was registered */
    public static function of(array $row): array
    {
        return ['fields' => json_decode($row['fields'], true)] + $row;
    }

    /** @param array<string, string> $fields what was registered, and what the bank says */
    public function register(string $merchantId, array $fields): void
    {
        $this->database->change(
            'INSERT INTO beneficiary (merchant_id, bank_code, account, fields) VALUES (?, ?, ?, ?) ON CONFLICT (merchant_id, bank_code, account) DO UPDATE SET fields = excluded.fields',
            [$merchantId, $fields['beneficiary_bank_code'], $fields['beneficiary_account'], json_encode($fields)],
        );
    }

    /** Gives it its virtual account. False: it has one already. */
    public function confirm(array $beneficiary): bool
    {
        return $this->database->change(
            'UPDATE beneficiary SET virtual_account = ? WHERE id = ? AND virtual_account IS NULL',
            [sprintf('9920%06d', self::FIRST + $beneficiary['id']), $beneficiary['id']],
        ) === 1;
    }
}
