<?php

declare(strict_types=1);

namespace Faspay\Shop\Sql;

/** A connection through PDO: SQLite, MariaDB, MySQL or PostgreSQL. It sets the error mode to exceptions. */
final readonly class PdoConnection implements Connection
{
    private Dialect $dialect;

    /** @throws \ValueError for the driver of another database */
    public function __construct(private \PDO $pdo)
    {
        $driver = $pdo->getAttribute(\PDO::ATTR_DRIVER_NAME);
        $this->dialect = Dialect::from(['pgsql' => 'postgres'][$driver] ?? $driver);
        $pdo->setAttribute(\PDO::ATTR_ERRMODE, \PDO::ERRMODE_EXCEPTION);
        if ($this->dialect === Dialect::Sqlite) {
            // Two workers that book at once come one after the other.
            $pdo->exec('PRAGMA busy_timeout = 10000');
        }
    }

    public function dialect(): Dialect
    {
        return $this->dialect;
    }

    public function execute(string $sql, array $parameters = []): int
    {
        return $this->run($sql, $parameters)->rowCount();
    }

    public function select(string $sql, array $parameters = []): array
    {
        return $this->run($sql, $parameters)->fetchAll(\PDO::FETCH_ASSOC);
    }

    public function transaction(\Closure $work): mixed
    {
        if ($this->pdo->inTransaction()) {
            return $work();
        }
        $this->pdo->beginTransaction();
        try {
            $result = $work();
            $this->pdo->commit();
        } catch (\Throwable $e) {
            // A broken connection has none to roll back, and the first failure is the one to tell of.
            try {
                $this->pdo->rollBack();
            } catch (\PDOException) {
            }
            throw $e;
        }

        return $result;
    }

    public function inTransaction(): bool
    {
        return $this->pdo->inTransaction();
    }

    /** @param list<string|int|null> $parameters */
    private function run(string $sql, array $parameters): \PDOStatement
    {
        $statement = $this->pdo->prepare($sql);
        foreach ($parameters as $index => $value) {
            $type = match (true) {
                $value === null => \PDO::PARAM_NULL,
                is_int($value) => \PDO::PARAM_INT,
                default => \PDO::PARAM_STR,
            };
            $statement->bindValue($index + 1, $value, $type);
        }
        $statement->execute();

        return $statement;
    }
}
