<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Faspay\Shop\Testing\EventTableCase;
use Faspay\Shop\Testing\ShopDriver;
use Faspay\WooCommerce\Tests\World\World;

/** The table of events that every integration has, in a real shop. */
final class EventTableTest extends EventTableCase
{
    protected function shop(array $settings): ShopDriver
    {
        World::one()->begin($settings);

        return new WooDriver(World::one());
    }
}
