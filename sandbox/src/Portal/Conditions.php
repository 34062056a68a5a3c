<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\ClockState;
use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Quirks;

/** What is not as usual here. Every page says it, because whoever forgot it looks for a mistake elsewhere. */
final readonly class Conditions
{
    public function __construct(private Database $database, private Clock $clock, private CurrentMerchant $merchant, private Quirks $quirks)
    {
    }

    public function isStopped(): bool
    {
        return $this->clock->state() === ClockState::Stopped;
    }

    public function isMoved(): bool
    {
        return $this->clock->state() === ClockState::Moved;
    }

    public function now(): string
    {
        return $this->clock->text();
    }

    /** @return list<string> the quirks that are on, such as "language: en" */
    public function quirks(): array
    {
        $changed = $this->quirks->changed();

        return array_map(
            static fn (string $name, mixed $value): string => "$name: " . (is_string($value) ? $value : json_encode($value)),
            array_keys($changed),
            $changed,
        );
    }

    /** How many merchants have a clock or quirks of their own, on a page that is not about one merchant. */
    public function merchants(): int
    {
        return $this->merchant->id() !== null ? 0 : count(array_unique([...$this->database->owners('clock'), ...$this->database->owners('quirks')]));
    }

    /** @return string|null the merchant that a page is about */
    public function merchant(): ?string
    {
        return $this->merchant->id();
    }
}
