<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\Sql\PdoConnection;
use Faspay\Shop\Sql\Schema;

/** The database of these tests: SQLite in memory, or what SHOP_TEST_DSN names, with SHOP_TEST_USER. */
final class Databases
{
    public static function empty(): PdoConnection
    {
        $connection = self::connect();
        foreach ([...Schema::drop(), ...Schema::create($connection->dialect())] as $statement) {
            $connection->execute($statement);
        }

        return $connection;
    }

    public static function connect(): PdoConnection
    {
        return new PdoConnection(new \PDO(getenv('SHOP_TEST_DSN') ?: 'sqlite::memory:', getenv('SHOP_TEST_USER') ?: null));
    }
}
