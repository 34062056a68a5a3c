<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\SendMe\Banks;
use Faspay\Sandbox\SnapRefusal;

/** Whose accounts, wallets and bills there are. Every number has somebody, unless it ends as UNKNOWN says. */
final class Holders
{
    /** The account of the documents' samples. */
    private const SAMPLE = ['60004400184' => 'John Doe'];

    private const NAMES = ['Sari Dewi', 'Budi Santoso', 'Putri Lestari', 'Agus Wijaya', 'Rina Kartika', 'Dedi Kurniawan', 'Maya Anggraini'];

    /** Nobody has a number that ends so; and the bank of one that ends so does not answer. */
    private const UNKNOWN = '0004';
    private const SILENT = '0009';

    /** @throws SnapRefusal */
    public static function name(string $number): string
    {
        if (preg_match('/^\d+$/D', $number) !== 1 || str_ends_with($number, self::UNKNOWN)) {
            throw new SnapRefusal('40411');
        }
        !str_ends_with($number, self::SILENT) || throw new SnapRefusal('50002');

        return self::SAMPLE[$number] ?? self::NAMES[crc32($number) % count(self::NAMES)];
    }

    /** @throws SnapRefusal there is no such bank */
    public static function bank(string $code): string
    {
        return isset(Banks::WALLETS[$code]) || Banks::outlet($code) !== null ? throw new SnapRefusal('40403') : Banks::name($code) ?? throw new SnapRefusal('40403');
    }

    /** @throws SnapRefusal there is no such wallet */
    public static function wallet(string $code): string
    {
        return Banks::WALLETS[$code] ?? throw new SnapRefusal('40402');
    }
}
