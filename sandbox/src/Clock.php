<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Faspay's time, Asia/Jakarta, which a tester may stop and move, for all merchants or for one. */
final readonly class Clock
{
    private const FORMAT = 'Y-m-d H:i:s';
    private const SETTING = 'clock';

    /** @param int|null $stoppedAt where it stands from the start */
    public function __construct(private Database $database, private CurrentMerchant $merchant, private ?int $stoppedAt = null)
    {
    }

    public function now(): int
    {
        ['stopped_at' => $stoppedAt, 'moved' => $moved] = $this->kept();

        return ($stoppedAt ?? time()) + $moved;
    }

    public function advance(int $seconds): void
    {
        $kept = $this->kept();
        $this->keep($kept['stopped_at'], $kept['moved'] + $seconds);
    }

    /** Null: it goes with the real time again. */
    public function stop(?int $time): void
    {
        $this->keep($time, 0);
    }

    /** Sets the clock to this time, from which it runs on. */
    public function set(int $time): void
    {
        $this->keep(null, $time - time());
    }

    /** What the refusal of a date adds about the clock, in brackets; empty while the clock shows the real time. */
    public function remark(): string
    {
        return match ($this->state()) {
            ClockState::Real => '',
            ClockState::Moved => " (the sandbox's clock was moved: it is {$this->text()} in Jakarta)",
            ClockState::Stopped => " (the sandbox's clock was stopped: it is {$this->text()} in Jakarta)",
        };
    }

    public function state(): ClockState
    {
        ['stopped_at' => $stoppedAt, 'moved' => $moved] = $this->kept();

        return $stoppedAt !== null ? ClockState::Stopped : ($moved !== 0 ? ClockState::Moved : ClockState::Real);
    }

    /**
     * The time of each merchant. A merchant may have a clock of its own; all others share one.
     *
     * @return list<array{where: string, values: list<string>, now: int}> where: a condition on the column merchant_id
     */
    public function readings(): array
    {
        if ($this->merchant->id() !== null) {
            return [['where' => 'merchant_id = ?', 'values' => [$this->merchant->id()], 'now' => $this->now()]];
        }
        $owners = $this->database->owners(self::SETTING);
        $readings = [['where' => 'merchant_id NOT IN (' . implode(', ', array_fill(0, count($owners), '?')) . ')', 'values' => $owners, 'now' => $this->now()]];
        foreach ($owners as $id) {
            array_push($readings, ...$this->merchant->during($id, $this->readings(...)));
        }

        return $readings;
    }

    public function text(?int $time = null, string $format = self::FORMAT): string
    {
        return (new \DateTimeImmutable('@' . ($time ?? $this->now())))->setTimezone(self::zone())->format($format);
    }

    /** Null when it is no date and time of the documented format. */
    public static function parse(string $text): ?int
    {
        // PHP throws where there is a byte 0.
        $date = str_contains($text, "\0") ? false : \DateTimeImmutable::createFromFormat('!' . self::FORMAT, $text, self::zone());

        return $date !== false && $date->format(self::FORMAT) === $text ? $date->getTimestamp() : null;
    }

    /** @return array{stopped_at: ?int, moved: int} of the current merchant, or else that of all */
    private function kept(): array
    {
        return $this->database->setting($this->merchant->setting(self::SETTING), null)
            ?? $this->database->setting(self::SETTING, ['stopped_at' => $this->stoppedAt, 'moved' => 0]);
    }

    private function keep(?int $stoppedAt, int $moved): void
    {
        $this->database->keep($this->merchant->setting(self::SETTING), ['stopped_at' => $stoppedAt, 'moved' => $moved]);
    }

    private static function zone(): \DateTimeZone
    {
        return new \DateTimeZone('Asia/Jakarta');
    }
}
