<?php

declare(strict_types=1);

namespace Faspay\Shop;

/**
 * Everything that a merchant configures, under one set of names for all frameworks. Credentials for Debit, for SNAP or for
 * both, and beside them for cards.
 */
final readonly class Settings
{
    /**
     * The names, and what is meant where one is not given. Lists are written with commas.
     */
    public const DEFAULTS = [
        'FASPAY_ENVIRONMENT' => 'sandbox',        // sandbox or production
        'FASPAY_BASE_URL' => '',                  // another host: https, or http to this machine for the local sandbox
        'FASPAY_TIMEOUT' => '30',                 // seconds for one call, its repetitions included
        'FASPAY_MERCHANT_ID' => '',               // five digits, of Debit and SNAP alike
        'FASPAY_MERCHANT_NAME' => '',             // what shoppers see, at most 32 characters
        'FASPAY_USER_ID' => '',                   // Debit: "bot" and the merchant id
        'FASPAY_PASSWORD' => '',                  // Debit
        'FASPAY_PREVIOUS_PASSWORD' => '',         // Debit: accepted in notifications, too, while the password changes
        'FASPAY_XPRESS' => 'no',                  // yes: Faspay's page, on which the shopper chooses, is a way to pay, too
        'FASPAY_XPRESS_CHANNELS' => '',           // Xpress: codes that the page offers, such as 402,819,500; empty: those of the portal
        'FASPAY_SNAP_PRIVATE_KEY' => '',          // SNAP: PEM, or file:///path
        'FASPAY_SNAP_PRIVATE_KEY_PASSPHRASE' => '',
        'FASPAY_SNAP_PUBLIC_KEY' => '',           // SNAP: Faspay's, PEM or file:///path
        'FASPAY_SNAP_PREVIOUS_PUBLIC_KEY' => '',  // SNAP: accepted in notifications, too, while Faspay's key changes
        'FASPAY_SNAP_CHANNELS' => '',             // SNAP: codes of channels, such as 702,711,819; SNAP cannot be asked for them
        'FASPAY_SNAP_STATIC_CHANNELS' => '',      // SNAP: banks where the shop makes the numbers of accounts itself
        'FASPAY_SNAP_COMPANY_CODE' => '',         // SNAP: the digits with which these numbers begin
        'FASPAY_CARD_MERCHANT_ID' => '',
        'FASPAY_CARD_PASSWORD' => '',
        'FASPAY_CARD_PREVIOUS_PASSWORD' => '',
        'FASPAY_BILLING_SERVICE_ID' => '',        // Billing: the code of the service; user id and password are Debit's
        'FASPAY_BILLING_BASE_URL' => '',          // Billing: its address in production, which only Faspay knows
        'FASPAY_BILL_PREFIX' => 'SHOP',           // four letters: another one for each shop with the same merchant id
        'FASPAY_BILL_MINUTES' => '1440',          // how long a bill can be paid, unless the shop says it
        'FASPAY_CALLERS' => '',                   // addresses and blocks (CIDR) that may send notifications; empty: all
        'FASPAY_PROXIES' => '',                   // addresses and blocks of the shop's own proxies, whose X-Forwarded-For counts
    ];

    /**
     * @param list<string> $xpressChannels
     * @param list<string> $snapChannels
     * @param list<string> $snapStaticChannels
     * @param list<string> $callers
     * @param list<string> $proxies
     */
    private function __construct(
        public string $environment,
        public ?string $baseUrl,
        public float $timeout,
        public string $merchantId,
        public string $merchantName,
        public string $userId,
        #[\SensitiveParameter] public string $password,
        #[\SensitiveParameter] public ?string $previousPassword,
        public bool $xpress,
        public array $xpressChannels,
        #[\SensitiveParameter] public string $snapPrivateKey,
        #[\SensitiveParameter] public ?string $snapPrivateKeyPassphrase,
        public string $snapPublicKey,
        public ?string $snapPreviousPublicKey,
        public array $snapChannels,
        public array $snapStaticChannels,
        public string $snapCompanyCode,
        public string $cardMerchantId,
        #[\SensitiveParameter] public string $cardPassword,
        #[\SensitiveParameter] public ?string $cardPreviousPassword,
        public string $billingServiceId,
        public ?string $billingBaseUrl,
        public string $billPrefix,
        public int $billMinutes,
        public array $callers,
        public array $proxies,
    ) {
    }

    /**
     * @param array<string, string|int|list<string>|null> $values by the names of DEFAULTS; others are ignored, null and '' are not given
     * @throws ConfigurationException
     */
    public static function fromArray(#[\SensitiveParameter] array $values): self
    {
        $text = static function (string $name) use ($values): string {
            $value = $values[$name] ?? '';
            $value = is_array($value) ? implode(',', $value) : (string) $value;
            // A password is what it is; around anything else a blank is a slip of the pen.
            $value = str_contains($name, '_PASS') ? $value : trim($value);

            return $value === '' ? self::DEFAULTS[$name] : $value;
        };
        $list = static fn (string $name): array => preg_split('/[\s,]+/', $text($name), -1, PREG_SPLIT_NO_EMPTY) ?: [];
        $valid = static fn (string $name, string $pattern, string $meaning): string => preg_match($pattern, $text($name)) === 1
            ? $text($name)
            : throw new ConfigurationException("$name must be $meaning.");
        $whole = '/^[1-9]\d{0,5}$/D';
        $codes = '/^(\d{3}([\s,]+|$))*$/D';
        foreach (['FASPAY_XPRESS_CHANNELS', 'FASPAY_SNAP_CHANNELS', 'FASPAY_SNAP_STATIC_CHANNELS'] as $name) {
            $valid($name, $codes, 'codes of channels with commas between them, such as 702,711,819');
        }
        $companyCode = $valid('FASPAY_SNAP_COMPANY_CODE', '/^\d{0,8}$/D', 'at most eight digits');
        $companyCode !== '' || $text('FASPAY_SNAP_STATIC_CHANNELS') === ''
            || throw new ConfigurationException('FASPAY_SNAP_STATIC_CHANNELS needs FASPAY_SNAP_COMPANY_CODE.');

        return new self(
            $valid('FASPAY_ENVIRONMENT', '/^(sandbox|production)$/D', 'sandbox or production'),
            $text('FASPAY_BASE_URL') ?: null,
            (float) $valid('FASPAY_TIMEOUT', $whole, 'a whole number of seconds'),
            $text('FASPAY_MERCHANT_ID'),
            $text('FASPAY_MERCHANT_NAME'),
            $text('FASPAY_USER_ID'),
            $text('FASPAY_PASSWORD'),
            $text('FASPAY_PREVIOUS_PASSWORD') ?: null,
            $valid('FASPAY_XPRESS', '/^(yes|no)$/D', 'yes or no') === 'yes',
            $list('FASPAY_XPRESS_CHANNELS'),
            $text('FASPAY_SNAP_PRIVATE_KEY'),
            $text('FASPAY_SNAP_PRIVATE_KEY_PASSPHRASE') ?: null,
            $text('FASPAY_SNAP_PUBLIC_KEY'),
            $text('FASPAY_SNAP_PREVIOUS_PUBLIC_KEY') ?: null,
            $list('FASPAY_SNAP_CHANNELS'),
            $list('FASPAY_SNAP_STATIC_CHANNELS'),
            $companyCode,
            $text('FASPAY_CARD_MERCHANT_ID'),
            $text('FASPAY_CARD_PASSWORD'),
            $text('FASPAY_CARD_PREVIOUS_PASSWORD') ?: null,
            $text('FASPAY_BILLING_SERVICE_ID'),
            $text('FASPAY_BILLING_BASE_URL') ?: null,
            $valid('FASPAY_BILL_PREFIX', '/^[A-Z]{4}$/D', 'four capital letters'),
            (int) $valid('FASPAY_BILL_MINUTES', $whole, 'a whole number of minutes'),
            $list('FASPAY_CALLERS'),
            $list('FASPAY_PROXIES'),
        );
    }

    /** What a dump shows: no secret. */
    public function __debugInfo(): array
    {
        $shown = get_object_vars($this);
        foreach (['password', 'previousPassword', 'snapPrivateKey', 'snapPrivateKeyPassphrase', 'cardPassword', 'cardPreviousPassword'] as $secret) {
            $shown[$secret] = ($shown[$secret] ?? '') === '' ? $shown[$secret] : '(secret)';
        }

        return $shown;
    }

    /** @throws ConfigurationException */
    public static function fromEnvironment(): self
    {
        $values = [];
        foreach (array_keys(self::DEFAULTS) as $name) {
            $values[$name] = getenv($name) ?: null;
        }

        return self::fromArray($values);
    }

    /** Whether there are credentials for Debit, whole or in part: what is missing is told when the client is made. */
    public function hasDebit(): bool
    {
        return $this->password !== '';
    }

    /** Whether Faspay's page is a way to pay. Its credentials are those of Debit. */
    public function hasXpress(): bool
    {
        return $this->xpress && $this->hasDebit();
    }

    public function hasSnap(): bool
    {
        return $this->snapPrivateKey !== '';
    }

    public function hasCards(): bool
    {
        return $this->cardPassword !== '';
    }

    public function hasBilling(): bool
    {
        return $this->billingServiceId !== '';
    }
}
