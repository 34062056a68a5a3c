<?php

declare(strict_types=1);

namespace Faspay\Shop\Sql;

/** The databases whose SQL the bill store speaks. */
enum Dialect: string
{
    case Sqlite = 'sqlite';
    /** MariaDB and MySQL. */
    case Mysql = 'mysql';
    case Postgres = 'postgres';
}
