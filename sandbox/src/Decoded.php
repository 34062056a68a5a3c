<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Messages as people read them: one value a line. */
final class Decoded
{
    private const LONGEST = 20000;

    public static function text(string $message): string
    {
        return mb_strcut(self::lines(trim($message)), 0, self::LONGEST, 'UTF-8');
    }

    /** Of a page only the size is logged: a shop that answers with a page did not understand the message. */
    public static function isPage(string $message): bool
    {
        return preg_match('/^\s*<(!doctype html|html)/i', $message) === 1;
    }

    private static function lines(string $message): string
    {
        $json = json_decode($message, true);
        if (is_array($json)) {
            return json_encode($json, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
        }
        if (str_starts_with($message, '<')) {
            return self::markup($message);
        }
        if (preg_match('/^[A-Z_]+=[^;]*(;[A-Za-z_]+=[^;]*)+;?$/Ds', $message) === 1) {
            return str_replace(';', "\n", rtrim($message, ';'));
        }
        if (preg_match('/^[\w.\[\]%+-]+=[^=&]*(&[\w.\[\]%+-]+=[^=&]*)*$/D', $message) === 1) {
            return implode("\n", array_map(urldecode(...), explode('&', $message)));
        }

        return $message;
    }

    private static function markup(string $message): string
    {
        if (self::isPage($message)) {
            return 'a page of ' . strlen($message) . ' bytes';
        }
        $document = Wire::xml($message);
        if ($document === null) {
            return $message;
        }
        $document->formatOutput = true;

        return trim((string) $document->saveXML());
    }
}
