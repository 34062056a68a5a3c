<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Amounts for people to read and to type, as Indonesia writes them: Rp 10.000 and Rp 10.000,50. */
final class Rupiah
{
    private const PATTERNS = ['/^(\d{1,3}(?:\.\d{3})+)(?:,(\d\d))?$/D', '/^(\d{1,3}(?:,\d{3})+)(?:\.(\d\d))?$/D', '/^(\d+)(?:[.,](\d\d))?$/D'];

    public static function text(int $cents): string
    {
        $grouped = strrev(implode('.', str_split(strrev((string) intdiv($cents, 100)), 3)));

        return "Rp $grouped" . ($cents % 100 === 0 ? '' : sprintf(',%02d', $cents % 100));
    }

    /** What a person typed, in cents: "2.500", "2500", "2500.00", "Rp 2.500,00". Null: no amount, or one of more than 12 digits. */
    public static function cents(string $typed): ?int
    {
        $typed = preg_replace('/^\s*(?:Rp|IDR)?\.?\s*|\s+$/i', '', $typed);
        foreach (self::PATTERNS as $pattern) {
            if (preg_match($pattern, $typed, $found) === 1) {
                $rupiah = str_replace(['.', ','], '', $found[1]);

                return strlen($rupiah) <= 12 ? (int) ($rupiah . ($found[2] ?? '00')) : null;
            }
        }

        return null;
    }
}
