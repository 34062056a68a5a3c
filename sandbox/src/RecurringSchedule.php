<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** When a member is charged. Days are text, YYYY-MM-DD; a day that a month lacks is its last. */
final class RecurringSchedule
{
    /** The first regular charge after a day: on the first process day, of every n-th period since the registration, which was paid for itself. */
    public static function next(array $member, string $after): string
    {
        $start = self::date($member['recurring_start_date']);
        $step = (int) $member['recurring_period_at'];
        if ($member['recurring_period'] === 'D') {
            $days = (int) $start->diff(self::date($after))->format('%r%a');

            return $start->modify('+' . (intdiv(max($days, 0), $step) + 1) * $step . ' days')->format('Y-m-d');
        }
        $step *= $member['recurring_period'] === 'Y' ? 12 : 1;
        $day = (int) $member['process_date'];
        $first = (int) (self::inMonth($start, 0, $day) <= $member['recurring_start_date']);
        for ($months = $first; ($charge = self::inMonth($start, $months, $day)) <= $after; $months += $step);

        return $charge;
    }

    /** After a failed charge: the next process day, unless the next regular charge comes first. */
    public static function retry(array $member, string $after): string
    {
        $days = [self::next($member, $after)];
        foreach (explode(',', $member['process_date']) as $day) {
            for ($months = 0; ($retry = self::inMonth(self::date($after), $months, (int) $day)) <= $after; $months++);
            $days[] = $retry;
        }

        return min($days);
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
