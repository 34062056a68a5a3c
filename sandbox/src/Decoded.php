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
        $document = new \DOMDocument();
        $document->preserveWhiteSpace = false;
        $document->formatOutput = true;
        // Pages are told by their size: a shop that answers one has answered to nobody.
        if (preg_match('/^<(!doctype html|html)/i', $message) === 1) {
            return 'a page of ' . strlen($message) . ' bytes';
        }

        return @$document->loadXML($message, LIBXML_NONET) && $document->doctype === null ? trim((string) $document->saveXML()) : $message;
    }
}
