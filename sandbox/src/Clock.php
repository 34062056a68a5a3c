<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Faspay's time, Asia/Jakarta, which a tester may stop and move forward. */
final readonly class Clock
{
    private const FORMAT = 'Y-m-d H:i:s';

    /** @param int|null $stoppedAt where it stands from the start */
    public function __construct(private Database $database, private ?int $stoppedAt = null)
    {
    }

    public function now(): int
    {
        return ($this->stoppedAt() ?? time()) + $this->database->setting('clock', 0);
    }

    public function advance(int $seconds): void
    {
        $this->database->keep('clock', $this->database->setting('clock', 0) + $seconds);
    }

    /** Null: it goes with the real time again. */
    public function stop(?int $time): void
    {
        $this->database->keep('stopped_at', $time);
        $this->database->keep('clock', 0);
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

    private function stoppedAt(): ?int
    {
        return $this->database->setting('stopped_at', $this->stoppedAt);
    }

    private static function zone(): \DateTimeZone
    {
        return new \DateTimeZone('Asia/Jakarta');
    }
}
