<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The gateway's bad habits, each of which a tester can switch on. */
final readonly class Quirks
{
    /** Name => default. Numbers of next requests count down; everything else stays until changed. */
    public const DEFAULTS = [
        'items_shape' => 'list',          // list, object (the first item alone) or echo (as sent)
        'empty' => '',                    // how an empty value is spelt: "", "null" or "[]" (an empty list)
        'language' => 'id',               // of descriptions: id or en
        'numeric_codes' => false,         // status codes as JSON numbers
        'html_error' => 0,                // so many next requests get an HTML page and status 500
        'errors_list' => 0,               // so many next requests get {"errors": [...]}
        'cut_answer' => 0,                // so many next answers end in the middle
        'drop_answer' => 0,               // so many next answers are lost: processed, but answered with an empty 502
        'delay_ms' => 0,                  // before every answer
        'notification_scale' => 1,        // 1: whole rupiah, 100: rupiah x 100
        'strict' => false,                // Post Data must be as documented; the gateway itself takes more
        'duplicate_bill' => 'new',        // new or refuse (14): a bill number of an open payment again
        'inquiry_amount' => '',           // "9000", whole rupiah: what inquiries say of the amount; empty: the payment's own
        'inquiry_refusals' => 0,          // so many next inquiries are refused
        'inquiry_refuse_with' => '14',    // the code of those: two digits, of cards four, of SNAP HTTP status and case
        'retry_delay_ms' => 200,          // between the tries of a notification
        'raw_ampersand' => false,         // XML notifications have & in texts as it is, which is no XML
        'card_echo_signature' => true,    // an unknown card payment is answered with the signature of the request, not one of the answer
        'card_callback_names' => 'documented', // or aliases: the other spellings the documents print
        'recurring_spelling' => 'documented', // "reccuring_amount" in the result of a registration; or right
        'route_scale' => 1,               // of partnerAmount in Post Data, 1: whole rupiah, 100: rupiah x 100
        'snap_refuse_with' => '',         // "50400" and so on, HTTP status and case: the next request is refused so and not processed
        'snap_answer_with' => '',         // the same, but processed
        'snap_http_200' => false,         // refusals come with HTTP status 200
        'snap_response_code' => 'text',   // of answers: text, number or eight_digits
        'snap_create_va_code' => '2002700', // or 2002500, as the sample prints
        'snap_number_codes' => false,     // customer numbers and channel codes as JSON numbers
        'snap_pretty' => false,           // answers and callbacks are sent in lines; the compact text is signed
        'snap_escaped_slashes' => false,  // \/ is sent, / is signed
        'snap_letters' => 'escaped',      // beyond ASCII: escaped, raw, or what is sent and what is signed differ: escaped_signed_raw, raw_signed_escaped
        'snap_padding' => 'padded',       // of account numbers: padded, mixed (the whole number is not), none
        'snap_dates' => 'iso',            // compact (20201231T235959Z in answers) or no_blank (in paymentDate and paidTime)
        'snap_timestamp' => 'offset',     // X-TIMESTAMP of the gateway: offset, fraction, utc (Z) or zero (+00:00)
        'snap_clock_skew' => 0,           // so many seconds may X-TIMESTAMP be away; 0: any, because the limit is not known
        'snap_duplicate' => 'refuse',     // refuse or same: an open payment is made again
        'snap_not_found' => 'code',       // code (404xx01) or status (07): an unknown payment is inquired
        'snap_needs_reference' => true,   // inquiries of QR codes and direct debit need originalReferenceNo
        'snap_status_list' => false,      // the inquiry of an account answers a list
        'snap_qr' => 'both',              // both, content or url
        'snap_redirect' => 'web',         // which link direct debit answers: web, app, url, all or none
        'snap_signed_path' => 'bare',     // bare or request: callbacks are signed with the path that is called
        'snap_va_payment' => 'new',       // new or classic: the form of a paid account's callback
        'snap_legacy_notification' => 'off', // off, json or xml: the older protocol's notification goes to the SNAP URL
        'snap_collapsed_padding' => false, // accounts' callbacks lose their padding but one blank, after they were signed
        'snap_tries' => 3,                // so often is a callback sent until it is accepted
        'snap_external_id' => 'new',      // new or same: X-EXTERNAL-ID of a further try
    ];

    /** What those may be that are neither a switch nor a number nor a code. */
    private const CHOICES = [
        'items_shape' => ['list', 'object', 'echo'], 'empty' => ['', 'null', '[]'], 'language' => ['id', 'en'], 'notification_scale' => [1, 100],
        'duplicate_bill' => ['new', 'refuse'], 'card_callback_names' => ['documented', 'aliases'], 'recurring_spelling' => ['documented', 'right'],
        'route_scale' => [1, 100], 'snap_response_code' => ['text', 'number', 'eight_digits'], 'snap_create_va_code' => ['2002700', '2002500'],
        'snap_letters' => ['escaped', 'raw', 'escaped_signed_raw', 'raw_signed_escaped'], 'snap_padding' => ['padded', 'mixed', 'none'],
        'snap_dates' => ['iso', 'compact', 'no_blank'], 'snap_timestamp' => ['offset', 'fraction', 'utc', 'zero'], 'snap_duplicate' => ['refuse', 'same'],
        'snap_not_found' => ['code', 'status'], 'snap_qr' => ['both', 'content', 'url'], 'snap_redirect' => ['web', 'app', 'url', 'all', 'none'],
        'snap_signed_path' => ['bare', 'request'], 'snap_va_payment' => ['new', 'classic'], 'snap_legacy_notification' => ['off', 'json', 'xml'],
        'snap_external_id' => ['new', 'same'],
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
