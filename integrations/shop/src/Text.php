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

    /** The text, or another one where it has no letter A to Z and no digit, so that nothing of it would be left there. */
    public static function plain(string $text, string $otherwise): string
    {
        return preg_match('/[A-Za-z0-9]/', $text) === 1 ? $text : $otherwise;
    }
}
