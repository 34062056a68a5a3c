<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\SendMe\Refusal as Refused;

/** The gateway's bad habits, each of which a tester can switch on. */
final readonly class Quirks
{
    /** Name => default. Numbers of next requests count down; everything else stays until changed. What each means: Portal\QuirkForm::MEANINGS. */
    public const DEFAULTS = [
        'items_shape' => 'list',
        'empty' => '',
        'language' => 'id',
        'numeric_codes' => false,
        'html_error' => 0,
        'errors_list' => 0,
        'cut_answer' => 0,
        'drop_answer' => 0,
        'delay_ms' => 0,
        'notification_scale' => 1,
        'strict' => false,
        'duplicate_bill' => 'new',
        'inquiry_amount' => '',
        'inquiry_refusals' => 0,
        'inquiry_refuse_with' => '14',
        'retry_delay_ms' => 200,
        'raw_ampersand' => false,
        'card_echo_signature' => true,
        'card_callback_names' => 'documented',
        'recurring_spelling' => 'documented',
        'route_scale' => 1,
        'billing_get_body' => 'read',
        'xpress_texts' => 'keep',
        'snap_refuse_with' => '',
        'snap_answer_with' => '',
        'snap_http_200' => false,
        'snap_response_code' => 'text',
        'snap_create_va_code' => '2002700',
        'snap_number_codes' => false,
        'snap_pretty' => false,
        'snap_escaped_slashes' => false,
        'snap_letters' => 'escaped',
        'snap_padding' => 'padded',
        'snap_dates' => 'iso',
        'snap_timestamp' => 'offset',
        'snap_clock_skew' => 0,
        'snap_duplicate' => 'refuse',
        'snap_not_found' => 'code',
        'snap_needs_reference' => true,
        'snap_status_list' => false,
        'snap_qr' => 'both',
        'snap_redirect' => 'web',
        'snap_signed_path' => 'bare',
        'snap_va_payment' => 'new',
        'snap_legacy_notification' => 'off',
        'snap_collapsed_padding' => false,
        'snap_tries' => 3,
        'snap_external_id' => 'new',
        'sendme_refuse_with' => '',
        'sendme_answer_with' => '',
        'sendme_refusal_code' => '99',
        'sendme_unauthorized' => 0,
        'sendme_token_refusals' => 0,
        'sendme_tokens' => 'any',
        'sendme_clock_skew' => 0,
        'sendme_register_with' => '',
        'sendme_registered_va' => true,
        'sendme_register_spelling' => 'lower',
        'sendme_result' => 'by hand',
        'sendme_settle_after' => 5,
        'sendme_signature_place' => 'header',
        'sendme_signature_encoding' => 'hex',
        'sendme_tries' => 3,
    ];

    /** What those may be that are neither a switch nor a number nor a code. */
    private const CHOICES = [
        'items_shape' => ['list', 'object', 'echo'], 'empty' => ['', 'null', '[]'], 'language' => ['id', 'en'], 'notification_scale' => [1, 100],
        'duplicate_bill' => ['new', 'refuse'], 'card_callback_names' => ['documented', 'aliases'], 'recurring_spelling' => ['documented', 'right'],
        'route_scale' => [1, 100], 'billing_get_body' => ['read', 'dropped'], 'xpress_texts' => ['keep', 'refuse'], 'snap_response_code' => ['text', 'number', 'eight_digits'], 'snap_create_va_code' => ['2002700', '2002500'],
        'snap_letters' => ['escaped', 'raw', 'escaped_signed_raw', 'raw_signed_escaped'], 'snap_padding' => ['padded', 'mixed', 'none'],
        'snap_dates' => ['iso', 'compact', 'no_blank'], 'snap_timestamp' => ['offset', 'fraction', 'utc', 'zero'], 'snap_duplicate' => ['refuse', 'same'],
        'snap_not_found' => ['code', 'status'], 'snap_qr' => ['both', 'content', 'url'], 'snap_redirect' => ['web', 'app', 'url', 'all', 'none'],
        'snap_signed_path' => ['bare', 'request'], 'snap_va_payment' => ['new', 'classic'], 'snap_legacy_notification' => ['off', 'json', 'xml'],
        'snap_external_id' => ['new', 'same'],
        'sendme_refuse_with' => ['', ...Refused::ALL], 'sendme_answer_with' => ['', ...Refused::ALL], 'sendme_refusal_code' => ['99', '00'],
        'sendme_tokens' => ['any', 'operation', 'newest'], 'sendme_register_with' => ['', '3', '4', '6', '9'], 'sendme_register_spelling' => ['lower', 'capital'],
        'sendme_result' => ['by hand', 'succeeded', 'failed', 'reversed'], 'sendme_signature_place' => ['header', 'body', 'both', 'none'],
        'sendme_signature_encoding' => ['hex', 'upper', 'base64'],
    ];

    private const SETTING = 'quirks';

    public function __construct(private Database $database, private CurrentMerchant $merchant)
    {
    }

    public function get(string $name): mixed
    {
        return $this->all()[$name];
    }

    /** @return array<string, mixed> every quirk of the current merchant: its own, then those of all merchants, then the defaults */
    public function all(): array
    {
        return $this->own() + $this->database->setting(self::SETTING, []) + self::DEFAULTS;
    }

    public function set(array $quirks): void
    {
        foreach ($quirks as $name => $value) {
            [$meaning, $valid] = self::rule($name, $value);
            $valid || throw new Invalid($name, "$name must be $meaning");
        }
        $this->database->revise($this->merchant->setting(self::SETTING), static fn (array $kept): array => $quirks + $kept);
    }

    /** @return array<string, mixed> what is not as it is by default */
    public function changed(): array
    {
        return array_filter($this->all(), static fn (mixed $value, string $name): bool => $value !== self::DEFAULTS[$name], ARRAY_FILTER_USE_BOTH);
    }

    /** @return list<string|int>|null what it may be; null: anything of its kind */
    public static function choices(string $name): ?array
    {
        return self::CHOICES[$name] ?? null;
    }

    /** @return array{string, bool} what the quirk must be, and whether this value is that */
    private static function rule(string $name, mixed $value): array
    {
        return match (true) {
            isset(self::CHOICES[$name]) => ['one of ' . json_encode(self::CHOICES[$name]), in_array($value, self::CHOICES[$name], true)],
            $name === 'inquiry_amount' => ['whole rupiah as a text of at most 12 digits, or ""', is_string($value) && preg_match('/^\d{0,12}$/D', $value) === 1],
            $name === 'inquiry_refuse_with' => [
                'two digits, or an ERR_CODE of cards such as "5533", or HTTP status and case such as "50400"',
                is_string($value) && (preg_match('/^\d\d$/D', $value) === 1 || isset(CardRefusal::TEXTS[$value]) || isset(SnapRefusal::TEXTS[$value])),
            ],
            str_ends_with($name, '_with') => [
                'a known HTTP status and case, such as "50400", or ""', $value === '' || is_string($value) && isset(SnapRefusal::TEXTS[$value]),
            ],
            is_int(self::DEFAULTS[$name]) => ['a whole number from 0 to ' . self::most($name), is_int($value) && $value >= 0 && $value <= self::most($name)],
            default => ['true or false', is_bool($value)],
        };
    }

    /** Nobody waits longer than a minute. */
    public static function most(string $name): int
    {
        return str_ends_with($name, '_ms') ? 60000 : 1000000;
    }

    /** Whether one of the counted quirks is due now; counts it down. */
    public function due(string $name): bool
    {
        return $this->get($name) > 0 && $this->use($name, static fn (int $left): int => max(0, $left - 1)) > 0;
    }

    /** The text of a quirk that concerns the next request alone. */
    public function take(string $name): string
    {
        return $this->get($name) === '' ? '' : $this->use($name, static fn (string $value): string => '');
    }

    /**
     * The code with which an inquiry is to be refused, which is one refusal less to come. Empty: it is to be answered.
     *
     * @param int $digits how many the codes of the product have: 2, of cards 4, of SNAP 5
     */
    public function inquiryRefusal(int $digits): string
    {
        $code = $this->get('inquiry_refuse_with');

        return strlen($code) === $digits && $this->due('inquiry_refusals') ? $code : '';
    }

    /** What an inquiry says of an amount, in cents. */
    public function inquired(int $cents): int
    {
        $rupiah = $this->get('inquiry_amount');

        return $rupiah === '' ? $cents : 100 * (int) $rupiah;
    }

    public function nothing(): string|array
    {
        return $this->get('empty') === '[]' ? [] : $this->get('empty');
    }

    public function status(Status $status): string|int
    {
        return $this->get('numeric_codes') ? $status->value : (string) $status->value;
    }

    public function success(): string
    {
        return $this->get('language') === 'id' ? 'Sukses' : 'Success';
    }

    /** @return array<string, mixed> */
    private function own(): array
    {
        return $this->merchant->id() === null ? [] : $this->database->setting($this->merchant->setting(self::SETTING), []);
    }

    /**
     * Uses a quirk up, whether it is the merchant's own or that of all. Two requests at the same time do not share one use.
     *
     * @template T
     * @param callable(T): T $next
     * @return T what it was
     */
    private function use(string $name, callable $next): mixed
    {
        $setting = array_key_exists($name, $this->own()) ? $this->merchant->setting(self::SETTING) : self::SETTING;
        $was = self::DEFAULTS[$name];
        $this->database->revise($setting, static function (array $kept) use ($name, $next, &$was): array {
            $was = $kept[$name] ?? $was;

            return [$name => $next($was)] + $kept;
        });

        return $was;
    }
}
