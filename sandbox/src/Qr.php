<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** EMV merchant-presented QR text. */
final class Qr
{
    /** The channels whose QR codes hold the amount with decimals. */
    private const WITH_DECIMALS = ['711'];

    private const ADDITIONAL = '62';
    private const REFERENCE = '01';
    private const CHECKSUM_LENGTH = 4;

    public static function isOfDebit(array $trx): bool
    {
        return in_array($trx['channel'], Channels::QRIS, true);
    }

    /** The code holds the shop's name, as its request gave it. */
    public static function ofDebit(array $trx, array $merchant): string
    {
        return self::text($trx['trx_id'], ($trx['bill']['merchant'] ?? '') !== '' ? $trx['bill']['merchant'] : $merchant['name'], intdiv($trx['total'], 100));
    }

    public static function ofSnap(array $trx, array $merchant): string
    {
        $amount = in_array($trx['channel'], self::WITH_DECIMALS, true) || $trx['total'] % 100 !== 0
            ? SnapMessage::amount($trx['total'])['value']
            : intdiv($trx['total'], 100);

        return self::text($trx['reference_no'], $merchant['name'], $amount);
    }

    /** The payment to which the text of a QR code belongs. Null: it is no code of this sandbox, or its checksum is wrong. */
    public static function reference(string $text): ?string
    {
        $checked = substr($text, 0, -self::CHECKSUM_LENGTH);
        if ($checked === '' || self::checksum($checked) !== strtoupper(substr($text, -self::CHECKSUM_LENGTH))) {
            return null;
        }

        return self::fields(self::fields($text)[self::ADDITIONAL] ?? '')[self::REFERENCE] ?? null;
    }

    /** @return array<string, string> by tag; what is broken ends the list */
    private static function fields(string $text): array
    {
        $fields = [];
        for ($at = 0; preg_match('/\G(\d\d)(\d\d)/', $text, $found, 0, $at) === 1; $at += 4 + (int) $found[2]) {
            $fields[$found[1]] = substr($text, $at + 4, (int) $found[2]);
        }

        return $fields;
    }

    private static function text(string $trxId, string $merchantName, int|string $amount): string
    {
        $fields = [
            '00' => '01',
            '01' => '12',
            '26' => self::field('00', 'ID.SANDBOX.WWW') . self::field('02', $trxId) . self::field('03', 'UBE'),
            '52' => '5399',
            '53' => '360',
            '54' => (string) $amount,
            '58' => 'ID',
            '59' => substr(preg_replace('/[^\x20-\x7e]/u', '?', $merchantName), 0, 25),
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
