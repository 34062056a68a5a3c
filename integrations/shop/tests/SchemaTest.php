<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\Sql\Dialect;
use Faspay\Shop\Sql\PdoConnection;
use Faspay\Shop\Sql\Schema;
use PHPUnit\Framework\TestCase;

final class SchemaTest extends TestCase
{
    public function testTheTablesCanBeMadeTwiceAndRemoved(): void
    {
        $pdo = new \PDO('sqlite::memory:');
        $connection = new PdoConnection($pdo);
        foreach ([1, 2] as $_) {
            foreach (Schema::create($connection->dialect(), 'wp_faspay_') as $statement) {
                $connection->execute($statement);
            }
        }
        $tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'wp_faspay_%'";
        self::assertCount(count(Schema::TABLES), $connection->select($tables));
        foreach (Schema::drop('wp_faspay_') as $statement) {
            $connection->execute($statement);
        }
        self::assertSame([], $connection->select($tables));
    }

    public function testMysqlComparesNumbersWithTheCaseOfTheirLetters(): void
    {
        foreach (Schema::create(Dialect::Mysql) as $statement) {
            self::assertStringContainsString('COLLATE utf8mb4_bin', $statement);
        }
    }
}
