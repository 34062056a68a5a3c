<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests\App;

use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;

/** The bills' connection, whose worker can be killed before it commits. */
final class DyingConnection implements Connection
{
    /** Whether the next transaction throws at its end. */
    public bool $dies = false;

    public function __construct(private readonly Connection $connection)
    {
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

    public function transaction(\Closure $work): mixed
    {
        return $this->connection->transaction(function () use ($work): mixed {
            $result = $work();
            if ($this->dies) {
                $this->dies = false;
                throw new \RuntimeException('This worker was killed.');
            }

            return $result;
        });
    }
}
