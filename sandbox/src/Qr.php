<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** EMV merchant-presented QR text. */
final class Qr
{
    public static function text(string $trxId, string $merchantName, int|string $amount): string
    {
        $fields = [
            '00' => '01',
            '01' => '12',
            '26' => self::field('00', 'ID.SANDBOX.WWW') . self::field('02', $trxId) . self::field('03', 'UBE'),
            '52' => '5399',
            '53' => '360',
            '54' => (string) $amount,
            '58' => 'ID',
            '59' => substr(preg_replace('/[^\x20-\x7e]/', '?', $merchantName), 0, 25),
            '60' => 'JAKARTA',
            '61' => '10110',
            '62' => self::field('01', $trxId),
        ];
        $text = '';
        foreach ($fields as $tag => $value) {
            $text .= self::field((string) $tag, $value);
        }
        $text .= '6304';

        return $text . self::checksum($text);
    }

    /** CRC-16/CCITT-FALSE, upper-case hex. */
    public static function checksum(string $text): string
    {
        $crc = 0xFFFF;
        foreach (unpack('C*', $text) as $byte) {
            $crc ^= $byte << 8;
            for ($bit = 0; $bit < 8; $bit++) {
                $crc = ($crc & 0x8000) !== 0 ? ($crc << 1 ^ 0x1021) & 0xFFFF : $crc << 1 & 0xFFFF;
            }
        }

        return sprintf('%04X', $crc);
    }

    private static function field(string $tag, string $value): string
    {
        return str_pad($tag, 2, '0', STR_PAD_LEFT) . sprintf('%02d', strlen($value)) . $value;
    }
}
