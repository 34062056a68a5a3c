<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** What a partner encrypts into faspay-signature: METHOD:PATH:TIMESTAMP:TOKEN:BODY. */
final readonly class SignedText
{
    private const PATTERN = '/^([^:]*):(.*?):(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d):([^:]*):(.*)$/Ds';

    private function __construct(public string $method, public string $path, public string $timestamp, public string $token, public string $body)
    {
    }

    /** The time has colons in it, so that it is where the text is taken apart. Null: it has not these parts. */
    public static function parse(string $text): ?self
    {
        return preg_match(self::PATTERN, $text, $found) === 1 ? new self(...array_slice($found, 1)) : null;
    }

    public static function of(string $method, string $path, string $timestamp, #[\SensitiveParameter] string $token): string
    {
        return "$method:$path:$timestamp:$token:";
    }
}
