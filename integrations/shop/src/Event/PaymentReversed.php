<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** The shopper has the money back: reversed, refunded, voided or charged back. */
final readonly class PaymentReversed extends PaymentEvent
{
}
