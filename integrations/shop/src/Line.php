<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Money;

/** A line of a cart. */
final readonly class Line
{
    /**
     * @param string $name of any length
     * @param Money $amount of the whole line, which may have a fraction of a rupiah; below zero for discounts
     */
    public function __construct(
        public string $name,
        public Money $amount,
        public int $quantity = 1,
        public LineKind $kind = LineKind::Product,
        public ?string $id = null,
        public ?string $category = null,
        public ?string $url = null,
        public ?string $imageUrl = null,
    ) {
    }
}
