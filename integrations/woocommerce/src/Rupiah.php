<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Money;

/** Amounts as WooCommerce has them: decimal numbers with any number of decimals, mostly as texts. */
final readonly class Rupiah
{
    /**
     * Reads an amount to the nearest hundredth of a rupiah, half away from zero, without calculating in floating point.
     *
     * @param string|int|float $amount such as "10000.5" or "-3333.333333"; WooCommerce gives some sums as float
     * @throws \UnexpectedValueException it is no decimal number
     */
    public static function of(string|int|float $amount): Money
    {
        $text = is_float($amount) ? number_format($amount, 6, '.', '') : (string) $amount;
        if (preg_match('/^(-?)(\d*)(?:\.(\d*))?$/D', $text, $match) !== 1 || $match[2] . ($match[3] ?? '') === '') {
            throw new \UnexpectedValueException('an amount of the order is no decimal number');
        }
        $decimals = str_pad($match[3] ?? '', 3, '0');
        $minor = (int) $match[2] * 100 + (int) substr($decimals, 0, 2) + ($decimals[2] >= '5' ? 1 : 0);

        return Money::fromMinor($match[1] === '-' ? -$minor : $minor);
    }
}
