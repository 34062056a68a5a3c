<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

/** The shopper gave no telephone number. The message is for the shopper. */
final class MissingPhoneException extends \DomainException
{
}
