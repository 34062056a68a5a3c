<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** The order is paid: another bill would be paid for nothing. Nothing was recorded or sent. Show the shopper that it is paid. */
final class AlreadyPaidException extends \DomainException
{
}
