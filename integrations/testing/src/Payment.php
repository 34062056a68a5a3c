<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

use Faspay\Money;

/** A payment as the gateway has it. */
final readonly class Payment
{
    private const PAID = ['2', '00', 'S', 'A', 'C'];

    /**
     * @internal
     *
     * @param string $number the gateway's own number: trxId, referenceNo or transactionId
     * @param string $orderNo the shop's: the bill's number, trxId or partnerReferenceNo under SNAP, the order of a card payment
     * @param string $statusCode as the gateway writes it, such as "2" (paid), "00" under SNAP, "S" of a card
     */
    public function __construct(
        public Product $product,
        public string $number,
        public string $orderNo,
        public Money $total,
        public string $statusCode,
    ) {
    }

    /** Whether the gateway has the money now, or the card's bank has reserved it. */
    public function isPaid(): bool
    {
        return in_array($this->statusCode, self::PAID, true);
    }
}
