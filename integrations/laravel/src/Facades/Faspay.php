<?php

declare(strict_types=1);

namespace Faspay\Laravel\Facades;

use Faspay\Shop\Testing\Fake\FakeGateway;
use Illuminate\Support\Facades\Facade;

/**
 * @method static \Faspay\DebitClient debit()
 * @method static \Faspay\SnapClient snap()
 * @method static \Faspay\CreditCardClient cards()
 * @method static \Faspay\RecurringClient recurring()
 * @method static \Faspay\XpressClient xpress()
 * @method static \Faspay\BillingClient billing()
 * @method static \Faspay\Shop\Channels channels()
 * @method static \Faspay\Shop\Checkout checkout()
 * @method static \Faspay\Shop\BillStore bills()
 * @method static \Faspay\Shop\Bill open(\Faspay\Shop\Purchase $purchase, string $channel, ?string $returnUrl = null)
 * @method static string explain(\Throwable $e, ?string $locale = null)
 *
 * @see \Faspay\Laravel\Faspay
 */
final class Faspay extends Facade
{
    /**
     * Puts a gateway in memory in the place of the real one, for a test. It records every call, and answers what is lined up.
     * Whatever is not lined up it answers as a gateway would, where that is possible.
     *
     * @param array<string, mixed> $answers by operation, such as "debit.create"; a list is given one by one, anything else once
     */
    public static function fake(array $answers = []): FakeGateway
    {
        return static::getFacadeRoot()->fake($answers);
    }

    protected static function getFacadeAccessor(): string
    {
        return \Faspay\Laravel\Faspay::class;
    }
}
