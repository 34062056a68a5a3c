<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** Who pays, as a shop has it: texts of any length, and without a number for a guest. */
final readonly class Customer
{
    /**
     * @param string $phone with or without separators and a leading +; the gateway needs one
     * @param string|null $no the shop's number of the customer; null or empty for a guest, who gets the number of the order
     */
    public function __construct(
        public string $name,
        public string $phone,
        public string $email,
        public ?string $no = null,
    ) {
    }
}
