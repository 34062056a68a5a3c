<?php

/**
 * An application server: a router script for PHP's own web server. Where SHOP_TEST_KILL names a file that is there, the worker
 * removes it and kills itself when it has asked the gateway and is about to commit.
 */

declare(strict_types=1);

namespace Faspay\Shop\Tests\Scale;

use Faspay\Shop\Message;
use Faspay\Shop\Testing\DyingConnection;
use Faspay\Shop\Tests\Databases;

require __DIR__ . '/shop.php';

$connection = new DyingConnection(Databases::connect(), static fn () => posix_kill(getmypid(), SIGKILL));
$killFile = (string) getenv('SHOP_TEST_KILL');
if (file_exists($killFile) && unlink($killFile)) {
    $connection->dieBeforeCommit();
}
$message = Message::fromGlobals();
$notifications = shopAtScale($connection)->notifications;
match (true) {
    $message->path === '/health' => print 'up',
    str_contains($message->path, '/v1.0/') => $notifications->snap($message)->send(),
    default => $notifications->debit($message)->send(),
};
