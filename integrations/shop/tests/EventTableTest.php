<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\Testing\EventTableCase;
use Faspay\Shop\Testing\ShopDriver;

final class EventTableTest extends EventTableCase
{
    protected function shop(array $settings): ShopDriver
    {
        return new PlainDriver($settings, Databases::empty());
    }
}
