<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

/**
 * What can become of a payment.
 *
 * @internal
 */
enum Outcome
{
    case Paid;
    case Failed;
    case Expired;
    case Cancelled;
    case Reversed;

    /** The code by which the gateway calls it; null: this product does not know it. */
    public function code(Product $product): ?string
    {
        [$debit, $snap, $card] = match ($this) {
            self::Paid => ['2', '00', 'S'],
            self::Failed => ['3', '06', 'F'],
            self::Expired => ['7', '07', null],
            self::Cancelled => ['8', '05', null],
            self::Reversed => ['4', '04', 'V'],
        };

        return match ($product) {
            Product::Debit => $debit,
            Product::Snap => $snap,
            Product::Card => $card,
        };
    }
}
