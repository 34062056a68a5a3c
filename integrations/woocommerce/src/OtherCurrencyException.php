<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

/** The order is not in rupiah. The message is for the shopper. */
final class OtherCurrencyException extends \DomainException
{
}
