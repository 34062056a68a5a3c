<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Shop\Event\PaymentPaid;
use Illuminate\Support\Facades\Event;

/** The guide's example of a test does what it says, with the guide's own route. */
final class ReadmeTest extends TestCase
{
    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
        parent::tearDown();
    }

    public function testTheExampleOfATest(): void
    {
        TestApplication::migrate();
        Event::fake([PaymentPaid::class]);
        eval("use Illuminate\Support\Facades\Route;\n" . self::block('Faspay::open('));
        eval("use Faspay\Laravel\Facades\Faspay;\n" . self::block('Faspay::fake('));
        Event::assertDispatchedTimes(PaymentPaid::class, 1);
    }
}
