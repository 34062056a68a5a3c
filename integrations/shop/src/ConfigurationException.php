<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** A setting is missing or impossible, or the extension is not installed. The message says what to do, and shows no secret. */
final class ConfigurationException extends \LogicException
{
}
