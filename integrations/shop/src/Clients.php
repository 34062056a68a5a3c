<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Billing;
use Faspay\BillingClient;
use Faspay\CreditCard;
use Faspay\CreditCardClient;
use Faspay\Debit;
use Faspay\DebitClient;
use Faspay\Recurring;
use Faspay\RecurringClient;
use Faspay\Snap;
use Faspay\SnapClient;
use Faspay\Transport;
use Faspay\Xpress;
use Faspay\XpressClient;

/** Makes each client when it is first used. */
final class Clients
{
    private const DEBIT = [
        'FASPAY_MERCHANT_ID' => 'merchantId', 'FASPAY_MERCHANT_NAME' => 'merchantName', 'FASPAY_USER_ID' => 'userId', 'FASPAY_PASSWORD' => 'password',
    ];
    private const CARDS = ['FASPAY_CARD_MERCHANT_ID' => 'cardMerchantId', 'FASPAY_CARD_PASSWORD' => 'cardPassword'];

    /** @var array<string, object> the clients that are made */
    private array $made = [];

    /**
     * A closure replaces the client that the settings would make: for a container that has its own, and for tests.
     *
     * @param \Closure(\Faspay\Transport\Event): void|null $observer is told of every attempt to call the gateway
     * @param \Closure(): DebitClient|null $debit
     * @param \Closure(): SnapClient|null $snap
     * @param \Closure(): CreditCardClient|null $cards
     * @param \Closure(): RecurringClient|null $recurring
     * @param \Closure(): XpressClient|null $xpress
     * @param \Closure(): BillingClient|null $billing
     */
    public function __construct(
        public readonly Settings $settings,
        private readonly ?\Closure $observer = null,
        private readonly ?\Closure $debit = null,
        private readonly ?\Closure $snap = null,
        private readonly ?\Closure $cards = null,
        private readonly ?\Closure $recurring = null,
        private readonly ?\Closure $xpress = null,
        private readonly ?\Closure $billing = null,
    ) {
    }

    /** @throws ConfigurationException its credentials or the extension are missing */
    public function debit(): DebitClient
    {
        return $this->made['debit'] ??= $this->debit !== null ? ($this->debit)() : $this->make('Debit', self::DEBIT, fn (Settings $it, array $tail) => new Debit(
            $it->merchantId, $it->merchantName, $it->userId, $it->password, ...$tail, previousPassword: $it->previousPassword,
        ));
    }

    /** @throws ConfigurationException Debit's credentials or the extension are missing */
    public function xpress(): XpressClient
    {
        return $this->made['xpress'] ??= $this->xpress !== null ? ($this->xpress)() : $this->make('Xpress', self::DEBIT, fn (Settings $it, array $tail) => new Xpress(
            $it->merchantId, $it->merchantName, $it->userId, $it->password, ...$tail, previousPassword: $it->previousPassword,
        ));
    }

    /** @throws ConfigurationException its keys or the extension are missing */
    public function snap(): SnapClient
    {
        return $this->made['snap'] ??= $this->snap !== null ? ($this->snap)() : $this->make('SNAP', [
            'FASPAY_MERCHANT_ID' => 'merchantId', 'FASPAY_SNAP_PRIVATE_KEY' => 'snapPrivateKey', 'FASPAY_SNAP_PUBLIC_KEY' => 'snapPublicKey',
        ], fn (Settings $it, array $tail) => new Snap(
            $it->merchantId, $it->snapPrivateKey, $it->snapPublicKey, $it->snapPrivateKeyPassphrase, ...$tail,
            previousFaspayPublicKey: $it->snapPreviousPublicKey,
            companyCodes: $it->snapCompanyCode === '' ? [] : [$it->snapCompanyCode],
        ));
    }

    /** @throws ConfigurationException its credentials or the extension are missing */
    public function cards(): CreditCardClient
    {
        return $this->made['cards'] ??= $this->cards !== null ? ($this->cards)() : $this->make('cards', self::CARDS,
            fn (Settings $it, array $tail) => new CreditCard(
                $it->cardMerchantId, $it->cardPassword, ...$tail, previousPassword: $it->cardPreviousPassword,
            ));
    }

    /** @throws ConfigurationException credentials of cards and of Debit are needed */
    public function recurring(): RecurringClient
    {
        return $this->made['recurring'] ??= $this->recurring !== null ? ($this->recurring)() : $this->make('Recurring', [
            ...self::CARDS, ...self::DEBIT,
        ], fn (Settings $it, array $tail) => new Recurring(
            $it->cardMerchantId, $it->cardPassword, $it->merchantId, $it->merchantName, $it->userId, $it->password, ...$tail,
            previousPassword: $it->previousPassword, previousCardPassword: $it->cardPreviousPassword,
        ));
    }

    /** @throws ConfigurationException its credentials or the extension are missing */
    public function billing(): BillingClient
    {
        return $this->made['billing'] ??= $this->billing !== null ? ($this->billing)() : $this->make('Billing', [
            'FASPAY_BILLING_SERVICE_ID' => 'billingServiceId', 'FASPAY_USER_ID' => 'userId', 'FASPAY_PASSWORD' => 'password',
        ], fn (Settings $it, array $tail) => new Billing(
            $it->billingServiceId, $it->userId, $it->password, ...['baseUrl' => $it->billingBaseUrl ?? $it->baseUrl] + $tail, previousPassword: $it->previousPassword,
        ));
    }

    /**
     * @param array<string, string> $needed name of a setting => property
     * @param \Closure(Settings, array<string, mixed>): object $constructor
     */
    private function make(string $product, array $needed, \Closure $constructor): object
    {
        self::requireExtension();
        $missing = array_keys(array_filter($needed, fn (string $property): bool => $this->settings->$property === ''));
        $missing === [] || throw new ConfigurationException("$product needs these settings: " . implode(', ', $missing) . '.');

        return $constructor($this->settings, [
            'environment' => $this->settings->environment,
            'transport' => new Transport(timeout: $this->settings->timeout, observer: $this->observer),
            'baseUrl' => $this->settings->baseUrl,
        ]);
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
