<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

/** In how many months a bill can be paid. Without interest, because nobody published any. */
final class Kredivo
{
    public const FULL = '30_days';

    /** Months and name by the id that "reserve2" of a bill holds. */
    public const PLANS = [self::FULL => [1, 'Pay in 30 days'], '3_months' => [3, '3 months'], '6_months' => [6, '6 months'], '12_months' => [12, '12 months']];

    /** From here on a bill can be paid in instalments: Rp 1.500.000. */
    private const LEAST = 150000000;

    /** @return list<array{id: string, name: string, months: int, monthly: int}> monthly: cents, in whole rupiah rounded up */
    public static function plans(int $cents): array
    {
        $plans = [];
        foreach (self::PLANS as $id => [$months, $name]) {
            if ($months === 1 || $cents >= self::LEAST) {
                $plans[] = ['id' => $id, 'name' => $name, 'months' => $months, 'monthly' => $months === 1 ? $cents : 100 * intdiv($cents + 100 * $months - 1, 100 * $months)];
            }
        }

        return $plans;
    }
}
