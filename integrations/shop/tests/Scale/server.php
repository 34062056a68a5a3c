<?php

/**
 * An application server: a router script for PHP's own web server. Where SHOP_TEST_KILL names a file that is there, the worker
 * removes it and kills itself when it has asked the gateway and is about to commit.
 */

declare(strict_types=1);

namespace Faspay\Shop\Tests\Scale;

use Faspay\Shop\Message;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;
use Faspay\Shop\Tests\Databases;

require __DIR__ . '/shop.php';

$connection = new class(Databases::connect()) implements Connection {
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

    public function inTransaction(): bool
    {
        return $this->connection->inTransaction();
    }

    public function transaction(\Closure $work): mixed
    {
        return $this->connection->transaction(static function () use ($work): mixed {
            $result = $work();
            if (file_exists((string) getenv('SHOP_TEST_KILL')) && unlink((string) getenv('SHOP_TEST_KILL'))) {
                posix_kill(getmypid(), SIGKILL);
            }

            return $result;
        });
    }
};
$message = Message::fromGlobals();
$notifications = shopAtScale($connection)->notifications;
match (true) {
    $message->path === '/health' => print 'up',
    str_contains($message->path, '/v1.0/') => $notifications->snap($message)->send(),
    default => $notifications->debit($message)->send(),
};
