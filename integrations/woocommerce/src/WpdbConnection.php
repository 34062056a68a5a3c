<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;

/** WordPress's own connection to its database, so that bills and orders are in one database. */
final class WpdbConnection implements Connection
{
    private bool $inTransaction = false;

    public function __construct(private readonly \wpdb $database)
    {
    }

    public function dialect(): Dialect
    {
        return Dialect::Mysql;
    }

    public function execute(string $sql, array $parameters = []): int
    {
        return (int) $this->query($sql, $parameters);
    }

    public function select(string $sql, array $parameters = []): array
    {
        $this->query($sql, $parameters);

        return array_map(static fn (object $row): array => (array) $row, $this->database->last_result ?? []);
    }

    public function transaction(\Closure $work): mixed
    {
        if ($this->inTransaction) {
            return $work();
        }
        // Under MariaDB's default level a transaction would not see what another one committed while it waited for a lock.
        $this->query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED', []);
        $this->query('START TRANSACTION', []);
        $this->inTransaction = true;
        try {
            $result = $work();
            $this->query('COMMIT', []);

            return $result;
        } catch (\Throwable $e) {
            $this->database->query('ROLLBACK');
            throw $e;
        } finally {
            $this->inTransaction = false;
        }
    }

    public function inTransaction(): bool
    {
        return $this->inTransaction;
    }

    /**
     * @param list<string|int|null> $parameters
     * @throws \RuntimeException the statement failed
     */
    private function query(string $sql, array $parameters): int|bool
    {
        $parts = explode('?', $sql);
        $statement = (string) array_shift($parts);
        foreach ($parts as $i => $part) {
            $value = $parameters[$i] ?? null;
            $statement .= match (true) {
                $value === null => 'NULL',
                is_int($value) => (string) $value,
                default => "'" . $this->database->remove_placeholder_escape((string) esc_sql($value)) . "'",
            } . $part;
        }
        $connection = $this->number();
        $shown = $this->database->suppress_errors();
        try {
            $result = $this->database->query($statement);
        } finally {
            $this->database->suppress_errors($shown);
        }
        $result !== false || throw new \RuntimeException('The database refused a statement: ' . $this->database->last_error);
        // wpdb reconnects by itself. What it repeated then would not belong to the transaction.
        !$this->inTransaction || $connection === $this->number() || throw new \RuntimeException('The connection to the database was lost in a transaction.');

        return $result;
    }

    /** The server's number of the connection; null where another driver is used. */
    private function number(): ?int
    {
        $handle = $this->database->__get('dbh');

        return $handle instanceof \mysqli ? $handle->thread_id : null;
    }
}
