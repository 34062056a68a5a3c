<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

/** The card's bank has reserved the money: capture it when the order is shipped. It is not paid yet. */
final readonly class PaymentAuthorized extends PaymentEvent
{
}
