<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** Another amount was paid than the bill's. Deliver nothing: someone must check it. */
final readonly class AmountMismatch extends PaymentEvent
{
}
