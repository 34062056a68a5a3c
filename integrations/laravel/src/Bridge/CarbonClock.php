<?php

declare(strict_types=1);

namespace Faspay\Laravel\Bridge;

use Illuminate\Support\Carbon;
use Psr\Clock\ClockInterface;

/** Laravel's clock, in Jakarta. travelTo() of a test moves it. */
final readonly class CarbonClock implements ClockInterface
{
    public function now(): \DateTimeImmutable
    {
        return Carbon::now('Asia/Jakarta')->toDateTimeImmutable();
    }
}
