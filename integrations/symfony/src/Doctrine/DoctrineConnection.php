<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Doctrine;

use Doctrine\DBAL\Connection as Dbal;
use Doctrine\DBAL\Connections\PrimaryReadReplicaConnection;
use Doctrine\DBAL\ParameterType;
use Doctrine\DBAL\Platforms\AbstractMySQLPlatform;
use Doctrine\DBAL\Platforms\PostgreSQLPlatform;
use Doctrine\DBAL\Platforms\SQLitePlatform;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;

/** The bills' database is one of Doctrine's connections, so that a shop's own tables can take part in its transactions. */
final readonly class DoctrineConnection implements Connection
{
    public function __construct(private Dbal $connection)
    {
    }

    public function dialect(): Dialect
    {
        $platform = $this->connection->getDatabasePlatform();

        return match (true) {
            $platform instanceof SQLitePlatform => Dialect::Sqlite,
            $platform instanceof AbstractMySQLPlatform => Dialect::Mysql,
            $platform instanceof PostgreSQLPlatform => Dialect::Postgres,
            default => throw new ConfigurationException('The bills need SQLite, MariaDB, MySQL or PostgreSQL, but this connection has ' . $platform::class . '.'),
        };
    }

    public function execute(string $sql, array $parameters = []): int
    {
        return (int) $this->connection->executeStatement($sql, $parameters, self::types($parameters));
    }

    public function select(string $sql, array $parameters = []): array
    {
        if ($this->connection instanceof PrimaryReadReplicaConnection) {
            // Never from a replica, which may not know yet what was just booked.
            $this->connection->ensureConnectedToPrimary();
        }

        return $this->connection->fetchAllAssociative($sql, $parameters, self::types($parameters));
    }

    public function transaction(\Closure $work): mixed
    {
        return $this->connection->isTransactionActive() ? $work() : $this->connection->transactional($work);
    }

    public function inTransaction(): bool
    {
        return $this->connection->isTransactionActive();
    }

    /**
     * @param list<string|int|null> $parameters
     * @return list<ParameterType>
     */
    private static function types(array $parameters): array
    {
        return array_map(static fn (string|int|null $value): ParameterType => match (true) {
            $value === null => ParameterType::NULL,
            is_int($value) => ParameterType::INTEGER,
            default => ParameterType::STRING,
        }, $parameters);
    }
}
