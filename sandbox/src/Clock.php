<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Faspay's time, Asia/Jakarta, which a tester may move forward. */
final readonly class Clock
{
    private const FORMAT = 'Y-m-d H:i:s';

    public function __construct(private Database $database)
    {
    }

    public function now(): int
    {
        return time() + $this->database->setting('clock', 0);
    }

    public function advance(int $seconds): void
    {
        $this->database->keep('clock', $this->database->setting('clock', 0) + $seconds);
    }

    public function text(?int $time = null, string $format = self::FORMAT): string
    {
        return (new \DateTimeImmutable('@' . ($time ?? $this->now())))->setTimezone(self::zone())->format($format);
    }

    /** Null when it is no date and time of the documented format. */
    public static function parse(string $text): ?int
    {
        $date = \DateTimeImmutable::createFromFormat('!' . self::FORMAT, $text, self::zone());

        return $date !== false && $date->format(self::FORMAT) === $text ? $date->getTimestamp() : null;
    }

    private static function zone(): \DateTimeZone
    {
        return new \DateTimeZone('Asia/Jakarta');
    }
}
