<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Snap\VaNumber;

/**
 * Numbers of bills: four letters and ten random digits. All have the same length, because the gateway's signatures have no
 * separators: with numbers of different lengths a shopper could reuse the signature of one bill as that of another bill's payment.
 */
final class BillNumbers
{
    public const DIGITS = 10;

    public static function next(string $prefix): string
    {
        return $prefix . sprintf('%0' . self::DIGITS . 'd', random_int(0, 10 ** self::DIGITS - 1));
    }

    /** The static virtual account of a bill: the company code and the digits of its number. */
    public static function account(string $billNo, string $companyCode): VaNumber
    {
        return VaNumber::fromString($companyCode . substr($billNo, -self::DIGITS), strlen($companyCode));
    }
}
