<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Address;
use Faspay\Money;

/** What is to be paid, and by whom. */
final readonly class Purchase
{
    /**
     * @param string $orderNo the shop's own number of the order, at most 64 characters
     * @param Money $total what the shopper pays; a fraction of a rupiah is rounded, half up
     * @param string $description of any length
     * @param list<Line> $lines the cart; empty: one item with the description
     * @param \DateTimeImmutable|null $expiresAt until when it can be paid; null: as the settings say
     * @param string|null $reference what the merchant's reports show beside the bill's number; null: the order's number
     * @param string|null $installmentPlan of Kredivo: 30_days, 3_months, 6_months or 12_months; null: 30_days
     * @param string|null $bankUserId the payer's id at the bank, which KlikBCA needs
     * @param array<string, mixed> $extra further fields for the gateway's request: see Debit\Bill, Snap\VaBill
     * @throws \ValueError the number of the order is empty or too long, or has control characters or blanks at its ends
     */
    public function __construct(
        public string $orderNo,
        public Money $total,
        public string $description,
        public Customer $customer,
        public array $lines = [],
        public ?\DateTimeImmutable $expiresAt = null,
        public ?Address $billing = null,
        public ?Address $shipping = null,
        public ?string $reference = null,
        public ?string $installmentPlan = null,
        public ?string $bankUserId = null,
        public array $extra = [],
    ) {
        // Databases compare texts without regard to blanks at their ends, and cut them at other places than one expects.
        strlen($orderNo) <= 64 && preg_match('/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/Du', $orderNo) === 1
            || throw new \ValueError('the number of the order must have 1 to 64 bytes, in UTF-8, without control characters, and without blanks at its ends');
    }
}
