<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\RecurringClient;
use Faspay\SnapClient;

/** Makes each client when it is first used. */
final class Clients
{
    /**
     * A closure replaces the client that the settings would make: for a container that has its own, and for tests.
     *
     * @param \Closure(\Faspay\Transport\Event): void|null $observer is told of every attempt to call the gateway
     * @param \Closure(): DebitClient|null $debit
     * @param \Closure(): SnapClient|null $snap
     * @param \Closure(): CreditCardClient|null $cards
     * @param \Closure(): RecurringClient|null $recurring
     */
    public function __construct(
        public readonly Settings $settings,
        private readonly ?\Closure $observer = null,
        private ?\Closure $debit = null,
        private ?\Closure $snap = null,
        private ?\Closure $cards = null,
        private ?\Closure $recurring = null,
    ) {
    }

    /** @throws ConfigurationException its credentials or the extension are missing */
    public function debit(): DebitClient
    {
        throw new \LogicException('not written yet');
    }

    /** @throws ConfigurationException its keys or the extension are missing */
    public function snap(): SnapClient
    {
        throw new \LogicException('not written yet');
    }

    /** @throws ConfigurationException its credentials or the extension are missing */
    public function cards(): CreditCardClient
    {
        throw new \LogicException('not written yet');
    }

    /** @throws ConfigurationException credentials of cards and of Debit are needed */
    public function recurring(): RecurringClient
    {
        throw new \LogicException('not written yet');
    }

    /** @throws ConfigurationException says what to install, if the extension is not loaded */
    public static function requireExtension(): void
    {
        extension_loaded('faspay') || throw new ConfigurationException(
            'The PHP extension "faspay" is not loaded. Install it with "pie install faspay/ext-faspay" or "pecl install faspay", '
            . 'add "extension=faspay" to php.ini, and restart PHP.'
        );
    }
}
