<?php

declare(strict_types=1);

namespace Faspay\Laravel\Casts;

use Faspay\Money;
use Illuminate\Contracts\Database\Eloquent\CastsAttributes;
use Illuminate\Contracts\Database\Eloquent\SerializesCastableAttributes;
use Illuminate\Database\Eloquent\Model;

/**
 * Turns a column into Faspay\Money and back, without a float in between.
 *
 *     protected $casts = [
 *         'total_minor' => AsMoney::class,               // whole number of minor units: 1000000 is Rp 10.000
 *         'price' => AsMoney::class . ':rupiah',         // whole number of rupiah: 10000
 *         'tax' => AsMoney::class . ':decimal',          // DECIMAL(15, 2): "10000.00"
 *         'fee' => AsMoney::class . ':minor,currency',   // with the currency in the column "currency", otherwise it is IDR
 *     ];
 *
 * Besides Money, attributes take what Money::idr() takes: 10000 and '10000.50' mean rupiah, whatever the column holds.
 *
 * @implements CastsAttributes<Money, Money|int|string>
 */
final readonly class AsMoney implements CastsAttributes, SerializesCastableAttributes
{
    private const UNITS = ['minor', 'rupiah', 'decimal'];

    /**
     * @param string $unit what the column holds: "minor", "rupiah" or "decimal"
     * @param string|null $currencyColumn the column with the ISO 4217 code
     * @throws \InvalidArgumentException for another unit
     */
    public function __construct(private string $unit = 'minor', private ?string $currencyColumn = null)
    {
        in_array($unit, self::UNITS, true) || throw new \InvalidArgumentException("AsMoney knows the units minor, rupiah and decimal, not \"$unit\".");
    }

    /**
     * @param array<string, mixed> $attributes
     * @throws \UnexpectedValueException if the column holds a float or another thing that is no exact amount
     */
    public function get(Model $model, string $key, mixed $value, array $attributes): ?Money
    {
        if ($value === null) {
            return null;
        }
        if (!is_int($value) && !is_string($value)) {
            throw new \UnexpectedValueException(
                "$key must come from the database as a whole number or text, not as " . get_debug_type($value) . '. Use an integer column.'
            );
        }
        $currency = $this->currencyColumn === null ? 'IDR' : $attributes[$this->currencyColumn] ?? 'IDR';
        if ($this->unit === 'minor') {
            $minor = filter_var($value, FILTER_VALIDATE_INT);

            return $minor !== false ? Money::fromMinor($minor, $currency) : throw new \UnexpectedValueException("$key holds no whole number of minor units.");
        }

        return Money::of($value, $currency);
    }

    /**
     * @param array<string, mixed> $attributes
     * @return array<string, int|string|null>
     * @throws \Faspay\ValidationException for a value that is no amount
     * @throws \InvalidArgumentException if the column cannot hold the value: sen in whole rupiah, or another currency
     */
    public function set(Model $model, string $key, mixed $value, array $attributes): array
    {
        if ($value === null) {
            return [$key => null];
        }
        $money = $value instanceof Money ? $value : Money::idr($value);
        if ($this->currencyColumn === null && $money->currency !== 'IDR') {
            throw new \InvalidArgumentException("$key has no column for its currency, so it takes IDR only, not $money->currency.");
        }
        if ($this->unit === 'rupiah' && $money->minor % 100 !== 0) {
            throw new \InvalidArgumentException("$key holds whole rupiah, and $money has sen. See Money::roundedToRupiah().");
        }

        return [$key => match ($this->unit) {
            'minor' => $money->minor,
            'rupiah' => intdiv($money->minor, 100),
            default => (string) $money,
        }] + ($this->currencyColumn === null ? [] : [$this->currencyColumn => $money->currency]);
    }

    /**
     * What arrays and JSON show: "10000.00".
     *
     * @param array<string, mixed> $attributes
     */
    public function serialize(Model $model, string $key, mixed $value, array $attributes): string
    {
        return (string) $value;
    }
}
