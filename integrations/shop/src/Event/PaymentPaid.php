<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/**
 * A bill is paid, exactly, and settled its order: deliver, if the order still costs the bill's total. A shopper may have put more
 * into the cart after the bill was opened.
 */
final readonly class PaymentPaid extends PaymentEvent
{
}
