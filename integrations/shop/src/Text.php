<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** Texts of a shop, made fit for the gateway's fields. */
final class Text
{
    /**
     * One line without control characters, cut with an ellipsis where it is too long.
     *
     * @param int $limit characters, 1 or more
     */
    public static function line(string $text, int $limit): string
    {
        // Bytes that are not UTF-8 are removed.
        $text = mb_scrub($text, 'UTF-8');
        $text = trim((string) preg_replace('/[\p{Cc}\p{Z}]+/u', ' ', $text));

        return mb_strlen($text, 'UTF-8') <= $limit ? $text : rtrim(mb_substr($text, 0, $limit - 1, 'UTF-8')) . '…';
    }
}
