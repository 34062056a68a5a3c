<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** When a member is charged. Days are text, YYYY-MM-DD; a day that a month lacks is its last. */
final class RecurringSchedule
{
    /** The first regular charge after a day: on the first process day, of every n-th period counted from the registration, which was paid for itself. */
    public static function next(array $member, string $after): string
    {
        return self::around($member, $after)[1];
    }

    /** After a failed charge: each further process day once, the earliest first, unless the next regular charge comes before. */
    public static function retry(array $member, string $after): string
    {
        [$charge, $next] = self::around($member, $after);
        $days = [$next];
        foreach ($charge === null || $member['recurring_period'] === 'D' ? [] : array_slice(explode(',', $member['process_date']), 1) as $day) {
            $retry = self::inMonth(self::date($charge), 0, (int) $day);
            $days[] = $retry > $charge ? $retry : self::inMonth(self::date($charge), 1, (int) $day);
        }

        return min(array_filter($days, static fn (string $day): bool => $day > $after));
    }

    /** @return array{?string, string} the last regular charge until a day and the first after it */
    private static function around(array $member, string $after): array
    {
        $start = $member['recurring_start_date'];
        $step = (int) $member['recurring_period_at'];
        $last = null;
        for ($period = 0; ; $period += $step) {
            $charge = match ($member['recurring_period']) {
                'D' => self::date($start)->modify("+$period days")->format('Y-m-d'),
                'M' => self::inMonth(self::date($start), $period, (int) $member['process_date']),
                'Y' => self::inMonth(self::date($start), 12 * $period, (int) $member['process_date']),
            };
            if ($charge > $after && $charge > $start) {
                return [$last, $charge];
            }
            $last = $charge > $start ? $charge : null;
        }
    }

    private static function inMonth(\DateTimeImmutable $from, int $months, int $day): string
    {
        $month = $from->modify('first day of this month')->modify("+$months months");

        return $month->format('Y-m-') . sprintf('%02d', min($day, (int) $month->format('t')));
    }

    private static function date(string $day): \DateTimeImmutable
    {
        return new \DateTimeImmutable($day, new \DateTimeZone('UTC'));
    }
}
