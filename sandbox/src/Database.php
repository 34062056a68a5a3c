<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** SQLite, so that the workers of one server share what happened. */
final class Database
{
    private const SCHEMA = <<<'SQL'
        CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS merchant (id TEXT PRIMARY KEY, fields TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS trx (
            id INTEGER PRIMARY KEY AUTOINCREMENT, trx_id TEXT UNIQUE, merchant_id TEXT NOT NULL, bill_no TEXT NOT NULL,
            channel TEXT NOT NULL, bill TEXT NOT NULL, total INTEGER NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL,
            status INTEGER NOT NULL DEFAULT 0, changed_at INTEGER, reference TEXT, cancel_reason TEXT, token TEXT, paid INTEGER);
        CREATE INDEX IF NOT EXISTS trx_bill ON trx (merchant_id, bill_no);
        CREATE TABLE IF NOT EXISTS request (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT, at TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL, body TEXT NOT NULL,
            http_status INTEGER NOT NULL, answer TEXT NOT NULL, began INTEGER NOT NULL DEFAULT 0, us INTEGER NOT NULL DEFAULT 0, ms INTEGER NOT NULL DEFAULT 0,
            kind TEXT NOT NULL DEFAULT 'merchant', query TEXT NOT NULL DEFAULT '', headers TEXT NOT NULL DEFAULT '{}', answer_headers TEXT NOT NULL DEFAULT '{}',
            finding TEXT, order_no TEXT NOT NULL DEFAULT '', trx_no TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS request_us ON request (us);
        CREATE TABLE IF NOT EXISTS delivery (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT, at TEXT NOT NULL, trx_id TEXT NOT NULL, url TEXT NOT NULL, body TEXT NOT NULL,
            attempt INTEGER NOT NULL, http_status INTEGER NOT NULL, answer TEXT NOT NULL, verdict TEXT NOT NULL,
            began INTEGER NOT NULL DEFAULT 0, us INTEGER NOT NULL DEFAULT 0, ms INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '', product TEXT NOT NULL, format TEXT NOT NULL,
            method TEXT NOT NULL DEFAULT 'POST', order_no TEXT NOT NULL, headers TEXT NOT NULL, answer_headers TEXT NOT NULL, note TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS delivery_us ON delivery (us);
        CREATE TABLE IF NOT EXISTS card_trx (
            id INTEGER PRIMARY KEY AUTOINCREMENT, trx_id TEXT UNIQUE NOT NULL, merchant_id TEXT NOT NULL, tran_id TEXT NOT NULL, type TEXT NOT NULL,
            amount INTEGER NOT NULL, form TEXT NOT NULL, direct INTEGER NOT NULL, created_at INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'N',
            err_code TEXT NOT NULL DEFAULT '0', bank_code TEXT NOT NULL DEFAULT '', eci TEXT NOT NULL DEFAULT '', auth_id TEXT NOT NULL DEFAULT '',
            card_no TEXT, card_name TEXT, card_type TEXT, outcome TEXT, pymt_token TEXT, changed_at INTEGER, captured_at INTEGER,
            refunded INTEGER NOT NULL DEFAULT 0, refunded_at INTEGER, page_token TEXT, UNIQUE (merchant_id, tran_id));
        CREATE TABLE IF NOT EXISTS card_token (
            token TEXT PRIMARY KEY, merchant_id TEXT NOT NULL, type TEXT NOT NULL, cards TEXT NOT NULL, replaced_by TEXT,
            deleted INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS member (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT NOT NULL, member_id TEXT NOT NULL, fields TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1,
            card_no TEXT, card_type TEXT, tran_id TEXT NOT NULL, due_on TEXT, fail_next INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL,
            UNIQUE (merchant_id, member_id));
        CREATE TABLE IF NOT EXISTS member_charge (
            id INTEGER PRIMARY KEY AUTOINCREMENT, trx_id TEXT UNIQUE NOT NULL, member INTEGER NOT NULL, at TEXT NOT NULL, status TEXT NOT NULL, amount TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS snap_trx (
            id INTEGER PRIMARY KEY AUTOINCREMENT, reference_no TEXT UNIQUE, merchant_id TEXT NOT NULL, product TEXT NOT NULL, partner_ref TEXT NOT NULL,
            channel TEXT NOT NULL, total INTEGER NOT NULL, expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, request TEXT NOT NULL DEFAULT '{}',
            status TEXT NOT NULL DEFAULT '01', changed_at INTEGER, payment_ref TEXT, reason TEXT NOT NULL DEFAULT '', token TEXT,
            service_id TEXT NOT NULL DEFAULT '', customer_no TEXT NOT NULL DEFAULT '', number TEXT NOT NULL DEFAULT '', request_id TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS snap_trx_partner_ref ON snap_trx (merchant_id, partner_ref);
        CREATE INDEX IF NOT EXISTS snap_trx_number ON snap_trx (number);
        CREATE TABLE IF NOT EXISTS snap_external_id (merchant_id TEXT NOT NULL, day TEXT NOT NULL, external_id TEXT NOT NULL, PRIMARY KEY (merchant_id, day, external_id));
        CREATE TABLE IF NOT EXISTS snap_call (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT, at TEXT NOT NULL, reference_no TEXT NOT NULL, url TEXT NOT NULL, headers TEXT NOT NULL, body TEXT NOT NULL,
            attempt INTEGER NOT NULL, http_status INTEGER NOT NULL, answer TEXT NOT NULL, verdict TEXT NOT NULL, problems TEXT NOT NULL,
            began INTEGER NOT NULL DEFAULT 0, us INTEGER NOT NULL DEFAULT 0, ms INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT '',
            order_no TEXT NOT NULL, answer_headers TEXT NOT NULL, note TEXT NOT NULL DEFAULT '');
        CREATE INDEX IF NOT EXISTS snap_call_us ON snap_call (us);
        CREATE INDEX IF NOT EXISTS trx_expiry ON trx (status, expires_at, merchant_id);
        CREATE INDEX IF NOT EXISTS trx_merchant_expiry ON trx (merchant_id, status, expires_at);
        CREATE TABLE IF NOT EXISTS bill (
            id INTEGER PRIMARY KEY AUTOINCREMENT, billing_id TEXT UNIQUE, merchant_id TEXT NOT NULL, transaction_no TEXT NOT NULL, customer TEXT NOT NULL, request TEXT NOT NULL,
            total INTEGER NOT NULL, static_va TEXT NOT NULL, short TEXT UNIQUE NOT NULL, date INTEGER NOT NULL, due_at INTEGER NOT NULL, created_at INTEGER NOT NULL,
            status TEXT NOT NULL DEFAULT 'UNPAID', token TEXT);
        CREATE INDEX IF NOT EXISTS bill_due ON bill (merchant_id, status, due_at);
        CREATE TABLE IF NOT EXISTS bill_payment (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT NOT NULL, bill INTEGER NOT NULL, payment_id TEXT NOT NULL, at TEXT NOT NULL, amount INTEGER NOT NULL, method TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS state_change (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT NOT NULL, us INTEGER NOT NULL, at TEXT NOT NULL, product TEXT NOT NULL, trx_no TEXT NOT NULL, state TEXT NOT NULL,
            text TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS payout (
            id INTEGER PRIMARY KEY AUTOINCREMENT, trx_id TEXT UNIQUE, merchant_id TEXT NOT NULL, product TEXT NOT NULL, kind TEXT NOT NULL, trx_no TEXT NOT NULL,
            reference TEXT NOT NULL, amount INTEGER NOT NULL, bank_code TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
            request TEXT NOT NULL DEFAULT '{}', code TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT 'pending', result TEXT NOT NULL DEFAULT '', due_at INTEGER,
            created_at INTEGER NOT NULL, changed_at INTEGER, bank_response_code TEXT NOT NULL DEFAULT '', bank_response_msg TEXT NOT NULL DEFAULT '',
            UNIQUE (merchant_id, product, trx_no));
        CREATE INDEX IF NOT EXISTS payout_held ON payout (merchant_id, amount) WHERE status = 'pending';
        CREATE INDEX IF NOT EXISTS payout_due ON payout (due_at) WHERE status = 'pending' AND result <> '';
        CREATE TABLE IF NOT EXISTS deposit_entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT NOT NULL, at INTEGER NOT NULL, amount INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS deposit_entry_at ON deposit_entry (merchant_id, at, amount);
        CREATE TABLE IF NOT EXISTS beneficiary (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT NOT NULL, bank_code TEXT NOT NULL, account TEXT NOT NULL, fields TEXT NOT NULL, virtual_account TEXT,
            UNIQUE (merchant_id, bank_code, account));
        CREATE TABLE IF NOT EXISTS xpress_order (
            id INTEGER PRIMARY KEY AUTOINCREMENT, order_key TEXT UNIQUE NOT NULL, merchant_id TEXT NOT NULL, bill_no TEXT NOT NULL, request TEXT NOT NULL, total INTEGER NOT NULL,
            expires_at INTEGER NOT NULL, created_at INTEGER NOT NULL, channel TEXT, trx_id TEXT, choices INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX IF NOT EXISTS xpress_order_bill ON xpress_order (merchant_id, bill_no);
        CREATE TABLE IF NOT EXISTS sendme_token (
            id INTEGER PRIMARY KEY AUTOINCREMENT, merchant_id TEXT NOT NULL, hash TEXT UNIQUE NOT NULL, path TEXT NOT NULL, expires_at INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS snap_trx_expiry ON snap_trx (expires_at) WHERE status IN ('01', '02', '03') AND product <> 'static';
        CREATE INDEX IF NOT EXISTS snap_trx_merchant_expiry ON snap_trx (merchant_id, expires_at) WHERE status IN ('01', '02', '03') AND product <> 'static';
        SQL;

    /** A file of another version is begun anew: nothing in it is worth keeping. */
    private const VERSION = 8;

    /** Tables whose rows belong to a merchant. */
    private const OF_MERCHANTS = [
        'trx', 'request', 'delivery', 'card_trx', 'card_token', 'member', 'snap_trx', 'snap_external_id', 'snap_call', 'state_change',
        'bill', 'bill_payment', 'payout', 'deposit_entry', 'beneficiary', 'sendme_token', 'xpress_order',
    ];

    /** What grows without end keeps so many rows, the newest. */
    private const KEPT = 500;

    public readonly \PDO $pdo;

    /** @throws \InvalidArgumentException the file is no database of a sandbox, or cannot be written */
    public function __construct(string $path)
    {
        try {
            $this->pdo = new \PDO('sqlite:' . $path, options: [
                \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
                \PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC,
                // A busy machine may keep a writer waiting for long.
                \PDO::ATTR_TIMEOUT => 60,
            ]);
            $version = (int) $this->rows('PRAGMA user_version')[0]['user_version'];
            $version === self::VERSION || $this->isReplaceable() || throw new \InvalidArgumentException("the file $path is the database of something else: name another file");
            $this->pdo->exec('PRAGMA journal_mode = WAL');
            // Losing data of a sandbox does no harm, so nothing waits for the disk.
            $this->pdo->exec('PRAGMA synchronous = OFF');
            $version === self::VERSION || $this->begin();
        } catch (\PDOException $e) {
            throw new \InvalidArgumentException("the file $path cannot be used as an SQLite database: {$e->getMessage()}", previous: $e);
        }
    }

    /**
     * @param list<scalar|null>|array<string, scalar|null> $values
     * @return list<array<string, mixed>>
     */
    public function rows(string $sql, array $values = []): array
    {
        $statement = $this->pdo->prepare($sql);
        $statement->execute($values);

        return $statement->fetchAll();
    }

    /** How many rows changed. */
    public function change(string $sql, array $values = []): int
    {
        $statement = $this->pdo->prepare($sql);
        $statement->execute($values);

        return $statement->rowCount();
    }

    public function insert(string $table, array $values): int
    {
        $this->change(
            sprintf('INSERT INTO %s (%s) VALUES (:%s)', $table, implode(', ', array_keys($values)), implode(', :', array_keys($values))),
            $values,
        );

        return (int) $this->pdo->lastInsertId();
    }

    /** Into a table that keeps the newest rows alone. */
    public function log(string $table, array $values): int
    {
        $id = $this->insert($table, $values);
        $this->change("DELETE FROM $table WHERE id <= ?", [$id - self::KEPT]);

        return $id;
    }

    /** What a payment became, for its story. */
    public function logState(string $merchantId, string $product, string $trxNo, string $at, string $state, string $text): void
    {
        $this->log('state_change', ['merchant_id' => $merchantId, 'us' => (int) (microtime(true) * 1e6), 'at' => $at, 'product' => $product, 'trx_no' => $trxNo, 'state' => $state, 'text' => $text]);
    }

    /** @template T @param T $default @return T */
    public function setting(string $name, mixed $default): mixed
    {
        $rows = $this->rows('SELECT value FROM setting WHERE name = ?', [$name]);

        return $rows === [] ? $default : json_decode($rows[0]['value'], true);
    }

    public function keep(string $name, mixed $value): void
    {
        $this->change('INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', [$name, json_encode($value)]);
    }

    /**
     * Changes a setting that is an array. Whoever else wants to change it waits.
     *
     * @param callable(array<string, mixed>): array<string, mixed> $change
     */
    public function revise(string $name, callable $change): void
    {
        $this->alone(fn () => $this->keep($name, $change($this->setting($name, []))));
    }

    /**
     * Runs it in a transaction of its own. Whoever else wants to write waits from its beginning on: a transaction that reads
     * first and then wants to write after somebody else did would be refused at once.
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function alone(callable $work): mixed
    {
        $this->pdo->exec('BEGIN IMMEDIATE');
        try {
            $result = $work();
            $this->pdo->exec('COMMIT');
        } catch (\Throwable $e) {
            $this->pdo->exec('ROLLBACK');
            throw $e;
        }

        return $result;
    }

    /** @return list<string> the merchants that have such a setting of their own */
    public function owners(string $setting): array
    {
        $prefix = CurrentMerchant::settingOf($setting, '');

        return array_map(
            static fn (array $row): string => substr($row['name'], strlen($prefix)),
            $this->rows('SELECT name FROM setting WHERE substr(name, 1, ?) = ? ORDER BY name', [strlen($prefix), $prefix]),
        );
    }

    /**
     * Forgets payments, members and logs, of everybody, numbering included, or of one merchant alone.
     *
     * @param bool $keepsSettings whether clock, quirks, addresses and added merchants stay
     */
    public function reset(?string $merchantId = null, bool $keepsSettings = false): void
    {
        $owned = $merchantId === null ? '' : ' WHERE merchant_id = :merchant';
        $values = $merchantId === null ? [] : ['merchant' => $merchantId];
        $this->change("DELETE FROM member_charge WHERE member IN (SELECT id FROM member$owned)", $values);
        foreach (self::OF_MERCHANTS as $table) {
            $this->change("DELETE FROM $table$owned", $values);
        }
        foreach ($merchantId === null ? ['sqlite_sequence', ...($keepsSettings ? [] : ['setting', 'merchant'])] : [] as $table) {
            $this->change("DELETE FROM $table");
        }
        foreach ($merchantId === null || $keepsSettings ? [] : ['clock', 'quirks', 'merchant'] as $setting) {
            $this->change('DELETE FROM setting WHERE name = ?', [CurrentMerchant::settingOf($setting, $merchantId)]);
        }
    }

    /** Whether there is nothing in the file, or an older sandbox's data. */
    private function isReplaceable(): bool
    {
        $tables = array_column($this->rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"), 'name');

        return $tables === [] || array_diff(['setting', 'trx', 'request', 'delivery'], $tables) === [];
    }

    private function begin(): void
    {
        $this->pdo->exec('BEGIN IMMEDIATE');
        // Another worker may have been faster.
        if ((int) $this->rows('PRAGMA user_version')[0]['user_version'] !== self::VERSION) {
            foreach ($this->rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") as ['name' => $table]) {
                $this->pdo->exec("DROP TABLE $table");
            }
            $this->pdo->exec(self::SCHEMA);
            $this->pdo->exec('PRAGMA user_version = ' . self::VERSION);
        }
        $this->pdo->exec('COMMIT');
    }
}
