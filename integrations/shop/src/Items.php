<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Channel;
use Faspay\Debit\Item;
use Faspay\Money;

/** Makes the items of a bill from the lines of a cart. Their sum is the total, to the rupiah. */
final class Items
{
    private const NAME_LENGTH = 50;
    private const ID_LENGTH = 64;

    /** The only id whose price may be below zero. */
    private const DISCOUNT = 'discount';

    /**
     * @param list<Line> $lines
     * @param Money $total in whole rupiah
     * @param string $description the only item where there are no lines
     * @return non-empty-list<Item>
     */
    public static function of(array $lines, Money $total, string $description, string $channel): array
    {
        $lines = $lines !== [] ? $lines : [new Line($description, $total)];
        $items = [];
        $sum = Money::idr(0);
        foreach ($lines as $index => $line) {
            $amount = $line->amount->roundedToRupiah();
            $sum = $sum->plus($amount);
            $items[] = self::item($line, $amount, $channel, $index + 1);
        }
        $difference = $total->minus($sum);
        if ($difference->minor !== 0) {
            // Each line and the total were rounded, and taxes perhaps once more by the shop. What is left beyond that is something else.
            [$name, $kind] = match (true) {
                abs($difference->minor) <= 100 * (count($lines) + 1) => ['Rounding', LineKind::Rounding],
                $difference->minor > 0 => ['Other charges', LineKind::Fee],
                default => ['Other deductions', LineKind::Discount],
            };
            $items[] = self::item(new Line($name, $difference, kind: $kind), $difference, $channel, count($items) + 1);
        }

        return $items;
    }

    private static function item(Line $line, Money $amount, string $channel, int $number): Item
    {
        $quantity = max(1, $line->quantity);
        $name = $line->name;
        // A price of one piece that is no whole rupiah would not come to the line's amount.
        if ($amount->minor % ($quantity * 100) !== 0) {
            $name = "$quantity × $name";
            $quantity = 1;
        }
        $id = match (true) {
            $amount->minor < 0 => self::DISCOUNT,
            $line->kind !== LineKind::Product => $line->kind->value,
            $line->id !== null && $line->id !== '' && $line->id !== self::DISCOUNT => Text::line($line->id, self::ID_LENGTH),
            default => null,
        };
        $type = $line->category === null || $line->category === '' ? null : Text::line($line->category, self::ID_LENGTH);
        if ($channel === Channel::Indodana->value) {
            $id ??= (string) $number;
            $type ??= $line->kind->value;
        }

        return new Item(
            Text::line($name, self::NAME_LENGTH) ?: 'Item',
            Money::fromMinor(intdiv($amount->minor, $quantity)),
            $quantity,
            $id,
            $type,
            $line->url,
            $line->imageUrl,
        );
    }
}
