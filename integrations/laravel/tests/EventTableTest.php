<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Shop\Testing\EventTableCase;
use Faspay\Shop\Testing\ShopDriver;
use Illuminate\Foundation\Bootstrap\HandleExceptions;

final class EventTableTest extends EventTableCase
{
    protected function shop(array $settings): ShopDriver
    {
        return new LaravelDriver($settings);
    }

    protected function tearDown(): void
    {
        // Laravel's handlers would outlive the test.
        HandleExceptions::flushState($this);
    }
}
