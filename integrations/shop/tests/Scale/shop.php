<?php

/**
 * A shop of the tests at scale. Its settings come from the environment, its database from SHOP_TEST_DSN and SHOP_TEST_USER.
 * Each delivery is a row that its listener writes, so that a second one would be seen.
 */

declare(strict_types=1);

namespace Faspay\Shop\Tests\Scale;

use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Tests\Databases;
use Psr\EventDispatcher\EventDispatcherInterface;

require_once __DIR__ . '/../../vendor/autoload.php';

/** @param Connection|null $connection null: an own one */
function shopAtScale(?Connection $connection = null): Shop
{
    $connection ??= Databases::connect();
    $listener = new class($connection) implements EventDispatcherInterface {
        public function __construct(private readonly Connection $connection)
        {
        }

        public function dispatch(object $event): object
        {
            if ($event instanceof PaymentEvent) {
                $this->connection->execute('INSERT INTO told (event_id, kind, bill_no) VALUES (?, ?, ?)', [
                    $event->id, (new \ReflectionClass($event))->getShortName(), $event->bill->billNo,
                ]);
            }

            return $event;
        }
    };

    return new Shop(Settings::fromEnvironment(), $connection, $listener);
}
