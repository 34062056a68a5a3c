<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** The time to pay is over. Money that comes all the same is told of by PaymentPaid. */
final readonly class PaymentExpired extends PaymentEvent
{
}
