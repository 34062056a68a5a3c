<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing;

use PHPUnit\Framework\TestCase;

/**
 * The table of events of docs/order-model.md, for Debit and for SNAP, against the sandbox. An integration extends it and says
 * how it is driven.
 */
abstract class EventTableCase extends TestCase
{
    /**
     * A new shop with empty books.
     *
     * @param array<string, string> $settings by the names of Settings::DEFAULTS
     */
    abstract protected function shop(array $settings): ShopDriver;
}
