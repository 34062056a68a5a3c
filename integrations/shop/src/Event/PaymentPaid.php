<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** The order is paid, exactly, and for the first time: deliver. */
final readonly class PaymentPaid extends PaymentEvent
{
}
