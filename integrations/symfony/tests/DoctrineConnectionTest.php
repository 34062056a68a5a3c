<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Doctrine\DBAL\Connection as Dbal;
use Doctrine\DBAL\Connections\PrimaryReadReplicaConnection;
use Doctrine\DBAL\DriverManager;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;
use Faspay\SymfonyBundle\Doctrine\DoctrineConnection;
use PHPUnit\Framework\Attributes\TestWith;

final class DoctrineConnectionTest extends ApplicationTestCase
{
    private Dbal $dbal;
    private Connection $connection;

    protected function setUp(): void
    {
        $services = $this->services($this->boot());
        $this->dbal = $services->get('database_connection');
        $this->connection = $services->get(Connection::class);
        $this->dbal->executeStatement('CREATE TABLE thing (name VARCHAR(20), number BIGINT NULL)');
    }

    public function testRowsAreCountedAndValuesKeepTheirTypes(): void
    {
        self::assertSame(1, $this->connection->execute('INSERT INTO thing VALUES (?, ?)', ["O'Neil ? 100%", 9007199254740993]));
        self::assertSame(1, $this->connection->execute('INSERT INTO thing VALUES (?, ?)', ['0', null]));
        self::assertSame([['name' => "O'Neil ? 100%", 'number' => 9007199254740993]], $this->connection->select('SELECT * FROM thing WHERE number = ?', [9007199254740993]));
        self::assertSame(2, $this->connection->execute('UPDATE thing SET number = ?', [1]));
        self::assertSame(0, $this->connection->execute('DELETE FROM thing WHERE name = ?', ['nobody']));
    }

    public function testWhatThrowsLeavesNothing(): void
    {
        try {
            $this->connection->transaction(function (): never {
                $this->connection->execute('INSERT INTO thing VALUES (?, ?)', ['a', 1]);
                throw new \DomainException('no');
            });
        } catch (\DomainException) {
        }

        self::assertSame([], $this->connection->select('SELECT * FROM thing'));
        self::assertFalse($this->dbal->isTransactionActive());
    }

    public function testTheShopsOwnTransactionDecides(): void
    {
        $this->dbal->beginTransaction();
        self::assertSame('done', $this->connection->transaction(function (): string {
            $this->connection->execute('INSERT INTO thing VALUES (?, ?)', ['a', 1]);

            return 'done';
        }));
        $this->dbal->rollBack();

        self::assertSame([], $this->connection->select('SELECT * FROM thing'));
    }

    #[TestWith(['pdo_sqlite', '3', Dialect::Sqlite])]
    #[TestWith(['pdo_mysql', '8.4.0', Dialect::Mysql])]
    #[TestWith(['pdo_mysql', '11.4.2-MariaDB', Dialect::Mysql])]
    #[TestWith(['pdo_pgsql', '16', Dialect::Postgres])]
    public function testTheDialectIsThatOfTheDatabase(string $driver, string $version, Dialect $dialect): void
    {
        $dbal = DriverManager::getConnection(['driver' => $driver, 'serverVersion' => $version]);

        self::assertSame($dialect, (new DoctrineConnection($dbal))->dialect());
    }

    public function testAnotherDatabaseIsRefused(): void
    {
        $this->expectException(ConfigurationException::class);
        (new DoctrineConnection(DriverManager::getConnection(['driver' => 'oci8', 'serverVersion' => '23'])))->dialect();
    }

    public function testTheBillsLieInTheConnectionThatIsNamed(): void
    {
        $services = $this->services($this->boot(faspay: ['connection' => 'default']));

        self::assertSame([], $services->get(Connection::class)->select("SELECT * FROM thing"));
        $this->expectExceptionMessage('doctrine.dbal.elsewhere_connection');
        $this->boot(faspay: ['connection' => 'elsewhere']);
    }

    public function testAReplicaIsNotAsked(): void
    {
        $file = (string) tempnam(sys_get_temp_dir(), 'faspay');
        try {
            // The replica is behind: it does not even have the table.
            $dbal = DriverManager::getConnection([
                'driver' => 'pdo_sqlite', 'wrapperClass' => PrimaryReadReplicaConnection::class, 'primary' => ['path' => $file], 'replica' => [['memory' => true]],
            ]);
            $dbal->executeStatement('CREATE TABLE thing (name VARCHAR(20))');
            $dbal->close();
            $connection = new DoctrineConnection($dbal);
            $connection->dialect();
            self::assertSame([], $connection->select('SELECT * FROM thing'));
        } finally {
            unlink($file);
        }
    }
}
