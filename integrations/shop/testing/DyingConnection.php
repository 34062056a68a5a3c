<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing;

use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;

/** A connection whose next transaction ends, if it is told so, as if its worker were killed before the commit. */
final class DyingConnection implements Connection
{
    private bool $dies = false;

    /** @param (\Closure(): void)|null $death what happens then; null: an exception */
    public function __construct(private readonly Connection $connection, private readonly ?\Closure $death = null)
    {
    }

    public function dieBeforeCommit(): void
    {
        $this->dies = true;
    }

    public function dialect(): Dialect
    {
        return $this->connection->dialect();
    }

    public function execute(string $sql, array $parameters = []): int
    {
        return $this->connection->execute($sql, $parameters);
    }

    public function select(string $sql, array $parameters = []): array
    {
        return $this->connection->select($sql, $parameters);
    }

    public function inTransaction(): bool
    {
        return $this->connection->inTransaction();
    }

    public function transaction(\Closure $work): mixed
    {
        return $this->connection->transaction(function () use ($work): mixed {
            $result = $work();
            if ($this->dies) {
                $this->dies = false;
                $this->death === null || ($this->death)();
                throw new \RuntimeException('the worker is gone');
            }

            return $result;
        });
    }
}
