<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** The answer to the creation of a payment was lost. Open another bill for the order; nothing is charged unless this one is told of. */
final readonly class OutcomeUnknown extends PaymentEvent
{
}
