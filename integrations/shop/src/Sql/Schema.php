<?php

declare(strict_types=1);

namespace Faspay\Shop\Sql;

/**
 * The tables of SqlBillStore, as data: a migration runs the statements, or makes the same columns its own way. Moments are
 * seconds since 1970, amounts are minor units (Rp 100,00 is 10000).
 */
final class Schema
{
    /** Table => column => type. A type is one of TYPES, with "?" behind it where the column may be null. */
    public const TABLES = [
        // An order is paid once: the update that fills paid_bill_no where it is null decides which bill it was. "bookings"
        // counts: every booking changes this row first, so that two of one order come one after the other.
        'orders' => ['order_no' => 'order', 'paid_bill_no' => 'bill?', 'bookings' => 'integer'],
        // "round" is the last run of the reconciliation that asked about the bill.
        'bills' => [
            'bill_no' => 'bill', 'order_no' => 'order', 'method' => 'word', 'channel' => 'word', 'total' => 'integer',
            'currency' => 'word', 'state' => 'word', 'customer_name' => 'text', 'created_at' => 'integer',
            'expires_at' => 'integer', 'round' => 'integer', 'gateway_no' => 'number?', 'pay_to' => 'number?',
            'redirect_url' => 'text?', 'qr_content' => 'text?', 'qr_image_url' => 'text?', 'account_parts' => 'text?',
            'inquiry_no' => 'number?',
        ],
        // Which messages came under SNAP: the hash of day and X-EXTERNAL-ID, and that of what was told.
        'messages' => ['external_id' => 'hash', 'message_key' => 'hash', 'bill_no' => 'bill', 'booked_at' => 'integer'],
        // What the shop's listeners are to be told.
        'events' => [
            'event_id' => 'word', 'bill_no' => 'bill', 'state' => 'word', 'details' => 'text', 'booked_at' => 'integer',
            'booking' => 'integer', 'reserved_until' => 'integer', 'delivered_at' => 'integer?',
        ],
    ];

    /** Table => its primary key. */
    public const PRIMARY_KEYS = [
        'orders' => 'order_no', 'bills' => 'bill_no', 'messages' => 'external_id', 'events' => 'event_id',
    ];

    /** Name => [table, columns, whether they are unique]. */
    public const INDEXES = [
        'bills_order' => ['bills', ['order_no'], false],
        // One payment of the gateway pays one bill.
        'bills_gateway' => ['bills', ['method', 'gateway_no'], true],
        'bills_pay_to' => ['bills', ['pay_to'], false],
        'bills_open' => ['bills', ['state', 'round', 'bill_no'], false],
        'events_open' => ['events', ['delivered_at', 'reserved_until'], false],
        'events_bill' => ['events', ['bill_no'], false],
    ];

    private const TYPES = [
        'order' => 'VARCHAR(64)', 'bill' => 'VARCHAR(32)', 'word' => 'VARCHAR(32)', 'number' => 'VARCHAR(64)',
        'hash' => 'CHAR(64)', 'integer' => 'BIGINT', 'text' => 'TEXT',
    ];

    /**
     * The statements that make what is not there yet.
     *
     * @param string $prefix of the tables' names
     * @return list<string>
     */
    public static function create(Dialect $dialect, string $prefix = 'faspay_'): array
    {
        $statements = [];
        // Numbers that differ in the case of their letters are different numbers: no collation may say otherwise.
        $options = $dialect === Dialect::Mysql ? ' ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' : '';
        foreach (self::TABLES as $table => $columns) {
            $lines = [];
            foreach ($columns as $name => $type) {
                $lines[] = "$name " . self::TYPES[rtrim($type, '?')] . (str_ends_with($type, '?') ? ' NULL' : ' NOT NULL');
            }
            $lines[] = 'PRIMARY KEY (' . self::PRIMARY_KEYS[$table] . ')';
            $inline = [];
            foreach (self::INDEXES as $name => [$of, $on, $unique]) {
                if ($of === $table) {
                    $index = ($unique ? 'UNIQUE ' : '') . "INDEX %s$prefix$name";
                    // MySQL has no CREATE INDEX IF NOT EXISTS.
                    $dialect === Dialect::Mysql
                        ? $lines[] = sprintf($index, '') . ' (' . implode(', ', $on) . ')'
                        : $inline[] = 'CREATE ' . sprintf($index, 'IF NOT EXISTS ') . " ON $prefix$table (" . implode(', ', $on) . ')';
                }
            }
            $statements[] = "CREATE TABLE IF NOT EXISTS $prefix$table (\n    " . implode(",\n    ", $lines) . "\n)$options";
            array_push($statements, ...$inline);
        }

        return $statements;
    }

    /**
     * The statements that remove all tables.
     *
     * @return list<string>
     */
    public static function drop(string $prefix = 'faspay_'): array
    {
        return array_map(static fn (string $table): string => "DROP TABLE IF EXISTS $prefix$table", array_keys(self::TABLES));
    }
}
