<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The debit signature, made with PHP's own functions: a second opinion on the extension's. */
final class Signature
{
    public static function of(string ...$parts): string
    {
        return sha1(md5(implode('', $parts)));
    }

    public static function matches(string $expected, string $given): bool
    {
        return hash_equals($expected, strtolower($given));
    }
}
