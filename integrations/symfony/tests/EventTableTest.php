<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\Shop\Testing\EventTableCase;
use Faspay\Shop\Testing\ShopDriver;
use Faspay\SymfonyBundle\FaspayBundle;

/** The table of events, through Symfony's kernel, Doctrine's connection and the event dispatcher. */
final class EventTableTest extends EventTableCase
{
    use Applications;

    protected function shop(array $settings): ShopDriver
    {
        $configuration = [];
        foreach ($settings as $name => $value) {
            $configuration[FaspayBundle::key($name)] = $value;
        }

        return new Shop($this->boot(faspay: $configuration));
    }
}
