<?php

declare(strict_types=1);

namespace Faspay\Laravel\Rules;

use Closure;
use Illuminate\Contracts\Validation\ValidationRule;

/**
 * A phone number that Faspay takes: digits, which may be grouped by blanks, dots, dashes and parentheses and begin with a plus.
 *
 * Gateways want a phone for most channels, so make the field required, too. clean() gives the digits.
 */
final readonly class Phone implements ValidationRule
{
    /**
     * @param int $maximum how many digits there may be; 64 is the limit of debit, 30 that of SNAP, 20 that of cards
     * @param int $minimum how few there may be
     */
    public function __construct(private int $maximum = 15, private int $minimum = 8)
    {
    }

    public function validate(string $attribute, mixed $value, Closure $fail): void
    {
        $digits = is_string($value) ? self::clean($value) : null;
        if ($digits === null) {
            $fail('faspay::validation.phone')->translate();
        } elseif (strlen($digits) < $this->minimum || strlen($digits) > $this->maximum) {
            $fail('faspay::validation.phone_length')->translate(['minimum' => $this->minimum, 'maximum' => $this->maximum]);
        }
    }

    /** The digits of a phone number, or null if it has other characters. "+62 812-3456-7890" becomes "6281234567890". */
    public static function clean(string $phone): ?string
    {
        return preg_match('/^\s*\+?([0-9 .()-]*[0-9][0-9 .()-]*)$/D', $phone, $match) === 1 ? preg_replace('/\D/', '', $match[1]) : null;
    }
}
