<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Money;

/**
 * One attempt to pay an order, as it is stored, with everything that the shopper must see to pay. An order may have several.
 */
final readonly class Bill
{
    /**
     * @param string $billNo the shop's number of this bill, 14 characters: see BillNumbers
     * @param string $orderNo the order that it pays, at most 64 characters, as the shop's own tables name it
     * @param string $channel the gateway's code of the channel, such as "819"; "card" for cards
     * @param Money $total what is to be paid, in whole rupiah
     * @param string $customerName what the payer of a virtual account sees
     * @param \DateTimeImmutable $createdAt when it was recorded
     * @param \DateTimeImmutable $expiresAt until when it can be paid
     * @param string|null $gatewayNo the gateway's number of the payment (trxId, referenceNo, transactionId), once it is known
     * @param string|null $payTo the number that the shopper types at a bank or a shop; null where there is none
     * @param string|null $redirectUrl the page where the shopper pays; null where there is none
     * @param string|null $qrContent the text of the QR code to draw; null where there is none
     * @param string|null $qrImageUrl a picture of the QR code; null where there is none
     * @param list<string|null>|null $accountParts the three parts of a virtual account's number, as VaNumber has them
     * @param string|null $inquiryNo the newest inquiry about a static virtual account
     */
    public function __construct(
        public string $billNo,
        public string $orderNo,
        public Method $method,
        public string $channel,
        public Money $total,
        public BillState $state,
        public string $customerName,
        public \DateTimeImmutable $createdAt,
        public \DateTimeImmutable $expiresAt,
        public ?string $gatewayNo = null,
        public ?string $payTo = null,
        public ?string $redirectUrl = null,
        public ?string $qrContent = null,
        public ?string $qrImageUrl = null,
        public ?array $accountParts = null,
        public ?string $inquiryNo = null,
    ) {
    }

    /** @param array<string, mixed> $changes by name of parameter */
    public function with(array $changes): self
    {
        return new self(...$changes + get_object_vars($this));
    }
}
