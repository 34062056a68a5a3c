<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** A second bill of an order was paid, when another one had settled it: give this money back. */
final readonly class PaidAgain extends PaymentEvent
{
}
