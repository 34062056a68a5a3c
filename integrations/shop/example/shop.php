<?php

/** A shop in three files: this one puts it together, index.php serves it, reconcile.php runs from cron. */

declare(strict_types=1);

use Faspay\Shop\Event\PaidAgain;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Shop\Event\PaymentReversed;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Sql\PdoConnection;
use Faspay\Shop\Sql\Schema;
use Psr\EventDispatcher\EventDispatcherInterface;

require is_file(__DIR__ . '/../vendor/autoload.php') ? __DIR__ . '/../vendor/autoload.php' : __DIR__ . '/vendor/autoload.php';

/** What the shop does when money came or went. It may be told twice, so it must check the order before it acts. */
final class Listener implements EventDispatcherInterface
{
    public function dispatch(object $event): object
    {
        match (true) {
            $event instanceof PaymentPaid => error_log("deliver {$event->bill->orderNo}"),
            $event instanceof PaidAgain => error_log("refund {$event->bill->total->format()} of {$event->bill->billNo}: {$event->bill->orderNo} was paid before"),
            $event instanceof PaymentReversed => error_log("get {$event->bill->orderNo} back"),
            default => error_log("look at {$event->bill->orderNo}: " . $event::class),
        };

        return $event;
    }
}

// SHOP_DSN may also be mysql:host=...;dbname=... or pgsql:host=...;dbname=...
$connection = new PdoConnection(new PDO(getenv('SHOP_DSN') ?: 'sqlite:' . __DIR__ . '/shop.sqlite'));
foreach (Schema::create($connection->dialect()) as $statement) {
    $connection->execute($statement);
}

return new Shop(Settings::fromEnvironment(), $connection, new Listener());
