<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\SendMe\Credentials;

/** What the environment decides before the first request. */
final readonly class Settings
{
    /** Merchants of the published samples; any of them may be used with the password of every sample. */
    private const SAMPLE_MERCHANTS = ['99999' => 'Sample Store', '98765' => 'FASPAY STORE', '33521' => 'Sophia Store', '33660' => 'Toko Contoh Satu'];

    /** Merchants of the credit card samples, which sign with a transaction password. One of each kind of token. */
    private const SAMPLE_CARD_MERCHANTS = [
        'tokofaspay' => ['name' => 'Toko Faspay', 'tokenType' => 'dynamic'],
        'sophia_store' => ['name' => 'Sophia Store', 'tokenType' => 'static'],
    ];

    /** The passwords of the published samples. */
    public const PASSWORD = 'p@ssw0rd';
    public const CARD_PASSWORD = 'abcde';

    /** Partners of the published samples, who may have a share of any merchant's payments. */
    public const SAMPLE_PARTNERS = ['26100253', '29195827', '3650800123', '3650800124', '3650800125'];

    /**
     * @param array<string, array{userId: string, password: string, name: string, notifyUrl: ?string, returnUrl: ?string, format: string, recurringNotifyUrl?: ?string, snapUrl?: ?string, snapPublicKey?: ?string, partners?: ?list<string>}> $merchants by merchant id
     * @param array<string, array{password: string, name: string, cardNotifyUrl: ?string, tokenType: string}> $cardMerchants by MERCHANTID
     * @param int|null $now where the clock stands; null: it goes
     * @param int|null $workers how many requests are answered at the same time; null: another server than PHP's own decides
     * @param string|null $token what the control and the developer's pages ask for; null: nothing, but only this machine is served
     * @param list<string> $hosts
     * @param string|null $templateCache a directory for compiled templates, which nobody else can write to; null: each request compiles what it needs
     * @param string|null $url scheme, host and port under which others know the sandbox, where something stands before it that speaks TLS
     */
    public function __construct(
        public string $databasePath,
        public array $merchants,
        public array $cardMerchants = [],
        public ?int $now = null,
        public ?int $workers = null,
        #[\SensitiveParameter] public ?string $token = null,
        public array $hosts = [],
        public ?string $url = null,
        public ?string $templateCache = null,
    ) {
    }

    /** @return list<string> names by which the sandbox is known beside those of this machine's loopback */
    public function hosts(): array
    {
        return $this->url === null ? $this->hosts : [...$this->hosts, (string) parse_url($this->url, PHP_URL_HOST)];
    }

    public static function fromEnvironment(): self
    {
        $defaults = [
            'notifyUrl' => getenv('FASPAY_SANDBOX_NOTIFY_URL') ?: null,
            'returnUrl' => getenv('FASPAY_SANDBOX_RETURN_URL') ?: null,
            'format' => getenv('FASPAY_SANDBOX_FORMAT') ?: 'json',
            'snapUrl' => getenv('FASPAY_SANDBOX_SNAP_URL') ?: null,
            'recurringNotifyUrl' => getenv('FASPAY_SANDBOX_RECURRING_NOTIFY_URL') ?: null,
            'billingNotifyUrl' => getenv('FASPAY_SANDBOX_BILLING_NOTIFY_URL') ?: null,
        ];
        $merchants = self::configured('FASPAY_SANDBOX_MERCHANTS') ?? array_map(static fn (string $name): array => ['name' => $name], self::SAMPLE_MERCHANTS);
        foreach ($merchants as $id => $merchant) {
            $merchants[$id] = $merchant + ['userId' => 'bot' . $id, 'password' => self::PASSWORD, 'name' => 'Sample Store'] + $defaults;
        }

        $cardNotifyUrl = getenv('FASPAY_SANDBOX_CARD_NOTIFY_URL') ?: null;
        $cardMerchants = array_map(
            static fn (array $merchant): array => $merchant + ['password' => self::CARD_PASSWORD, 'name' => 'Sample Store', 'cardNotifyUrl' => $cardNotifyUrl, 'tokenType' => 'dynamic'],
            self::configured('FASPAY_SANDBOX_CARD_MERCHANTS') ?? self::SAMPLE_CARD_MERCHANTS,
        );

        foreach ([...array_values($merchants), ...array_values($cardMerchants)] as $merchant) {
            foreach (Merchants::URLS as $name) {
                $problem = ($merchant[$name] ?? null) === null ? null : ShopUrl::problem($merchant[$name]);
                $problem === null || throw new \InvalidArgumentException("$name of a merchant $problem");
            }
            $problem = isset($merchant['sendMe']) ? Credentials::problem($merchant['sendMe']) : null;
            $problem === null || throw new \InvalidArgumentException("sendMe of a merchant $problem");
        }

        $settings = new self(
            getenv('FASPAY_SANDBOX_DB') ?: sys_get_temp_dir() . '/faspay-sandbox.sqlite',
            $merchants,
            $cardMerchants,
            self::moment(getenv('FASPAY_SANDBOX_NOW') ?: null),
            PHP_SAPI === 'cli-server' ? max(1, (int) getenv('PHP_CLI_SERVER_WORKERS')) : null,
            getenv('FASPAY_SANDBOX_TOKEN') ?: null,
            array_values(array_filter(array_map(trim(...), explode(',', strtolower((string) getenv('FASPAY_SANDBOX_HOSTS')))))),
            self::url(getenv('FASPAY_SANDBOX_URL') ?: null),
            getenv('FASPAY_SANDBOX_TEMPLATE_CACHE') ?: null,
        );
        foreach ($settings->hosts() as $host) {
            !ShopUrl::isFaspay("https://$host") || throw new \InvalidArgumentException("the sandbox must not be known as $host: that is Faspay");
        }

        return $settings;
    }

    private static function moment(?string $text): ?int
    {
        return $text === null ? null : Clock::parse($text) ?? throw new \InvalidArgumentException("FASPAY_SANDBOX_NOW must be such as 2025-01-10 10:00:00, in Jakarta, is $text");
    }

    private static function url(?string $text): ?string
    {
        return $text === null || preg_match('#^https?://[a-z0-9.-]+(:\d+)?$#D', $text) === 1
            ? $text
            : throw new \InvalidArgumentException("FASPAY_SANDBOX_URL must be such as https://faspay:8443, is $text");
    }

    private static function configured(string $variable): ?array
    {
        $value = getenv($variable) ?: null;
        if ($value === null) {
            return null;
        }
        $merchants = json_decode($value, true, 8);
        if (!is_array($merchants) || $merchants === [] || array_filter($merchants, is_array(...)) !== $merchants) {
            throw new \InvalidArgumentException("$variable is no JSON object with an object for each merchant");
        }

        return $merchants;
    }
}
