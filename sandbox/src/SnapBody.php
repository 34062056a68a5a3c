<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The texts that a signature over a body may be about. It is never read as JSON: nothing changes but what is named. */
final class SnapBody
{
    /** @return list<string> the body as it is first, then each form in which its sender may have signed it */
    public static function forms(string $body): array
    {
        $minified = self::minified($body);
        $plain = self::withPlainSlashes($minified);

        return array_values(
            array_unique([$body, $minified, $plain, self::withPlainLetters($plain), self::withEscapedLetters($plain)]),
        );
    }

    /** White space between the tokens goes, that in texts stays. */
    public static function minified(string $body): string
    {
        return self::replaced(
            '/("(?:[^"\\\\]++|\\\\.)*+")|[ \t\r\n]++/s', static fn (array $found): string => $found[1] ?? '', $body,
        );
    }

    /** Backslashes are read in pairs: in \\/ the slash is not escaped. */
    public static function withPlainSlashes(string $body): string
    {
        return self::replaced(
            '#\\\\(.)#s', static fn (array $found): string => $found[1] === '/' ? '/' : $found[0], $body,
        );
    }

    /** Escapes of U+0080 and above become UTF-8. An escaped quote that became one would make another message of it. */
    public static function withPlainLetters(string $body): string
    {
        $pairOrOne = '/\\\\(?:u[dD][89abAB][[:xdigit:]]{2}\\\\u[dD][c-fC-F][[:xdigit:]]{2}|u([[:xdigit:]]{4})|.)/s';

        return self::replaced($pairOrOne, static function (array $found): string {
            $isLetter = isset($found[1])
                ? hexdec($found[1]) >= 0x80 && intdiv((int) hexdec($found[1]), 0x800) !== 0x1B
                : strlen($found[0]) === 12;

            return $isLetter ? json_decode("\"$found[0]\"") : $found[0];
        }, $body);
    }

    public static function withEscapedLetters(string $body): string
    {
        return self::replaced(
            '/[^\x00-\x7F]++/u', static fn (array $found): string => trim(json_encode($found[0]), '"'), $body,
        );
    }

    /** What is no text in UTF-8 stays as it is. */
    private static function replaced(string $pattern, callable $replace, string $body): string
    {
        return preg_replace_callback($pattern, $replace, $body) ?? $body;
    }
}
