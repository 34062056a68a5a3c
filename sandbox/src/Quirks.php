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
        'duplicate_bill' => 'refuse',     // refuse or new: a second open payment of the same bill number
        'retry_delay_ms' => 200,          // between the tries of a notification
        'raw_ampersand' => false,         // XML notifications have & in texts as it is, which is no XML
        'card_echo_signature' => true,    // an unknown card payment is answered with the signature of the request, not one of the answer
        'card_callback_names' => 'documented', // or aliases: the other spellings the documents print
        'recurring_spelling' => 'documented', // "reccuring_amount" in the result of a registration; or right
    ];

    public function __construct(private Database $database)
    {
    }

    public function get(string $name): mixed
    {
        return $this->all()[$name];
    }

    public function all(): array
    {
        return $this->database->setting('quirks', []) + self::DEFAULTS;
    }

    public function set(array $quirks): void
    {
        foreach ($quirks as $name => $value) {
            if (!array_key_exists($name, self::DEFAULTS) || gettype($value) !== gettype(self::DEFAULTS[$name])) {
                throw new \InvalidArgumentException("no quirk \"$name\" with such a value; there are: " . json_encode(self::DEFAULTS));
            }
        }
        $this->database->keep('quirks', $quirks + $this->database->setting('quirks', []));
    }

    /** Whether one of the counted quirks is due now; counts it down. */
    public function due(string $name): bool
    {
        $left = $this->get($name);
        if ($left < 1) {
            return false;
        }
        $this->set([$name => $left - 1]);

        return true;
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
}
