<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** The payment failed or was cancelled, or the gateway refused to create it. Another bill may still pay the order. */
final readonly class PaymentFailed extends PaymentEvent
{
}
