<?php

declare(strict_types=1);

namespace Faspay\Laravel\Bridge;

use Faspay\Shop\Sql\Connection as BillConnection;
use Faspay\Shop\Sql\Dialect;
use Illuminate\Database\Connection;

/** A connection of config/database.php, for the bill store. */
final readonly class DatabaseConnection implements BillConnection
{
    /**
     * @param bool $isolatesTests whether a transaction may be open around a whole test, as RefreshDatabase does it
     */
    public function __construct(private Connection $connection, private bool $isolatesTests = false)
    {
    }

    /** @throws \ValueError for the driver of another database */
    public function dialect(): Dialect
    {
        $driver = $this->connection->getDriverName();

        return Dialect::from(['pgsql' => 'postgres', 'mariadb' => 'mysql'][$driver] ?? $driver);
    }

    public function execute(string $sql, array $parameters = []): int
    {
        return $this->connection->affectingStatement($sql, $parameters);
    }

    public function select(string $sql, array $parameters = []): array
    {
        // Never from a replica, which may not know yet what was just booked.
        return array_map(static fn (object $row): array => (array) $row, array_values($this->connection->select($sql, $parameters, useReadPdo: false)));
    }

    public function transaction(\Closure $work): mixed
    {
        return $this->connection->transaction($work);
    }

    public function inTransaction(): bool
    {
        return !$this->isolatesTests && $this->connection->transactionLevel() > 0;
    }
}
