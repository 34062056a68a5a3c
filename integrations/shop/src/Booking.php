<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** What the gateway said of a bill, to be booked. */
final readonly class Booking
{
    /**
     * @param BillState|null $to what becomes of the bill; null: nothing, only the message is remembered
     * @param string|null $gatewayNo the gateway's number of the payment, for a bill that has none yet
     * @param string|null $externalId X-EXTERNAL-ID of a message under SNAP, which may come once a day; null: there is none
     * @param string $messageKey what the message tells: the same whenever the gateway tells the same thing again
     * @param string|null $inquiryNo an inquiry about a static virtual account, which vaStatus() needs later; if it is paid or went back, the one by which it was
     * @param array<string, mixed> $details what the event tells beside the bill: see the events
     * @param \DateTimeImmutable|null $receivedAt when the message arrived, to whose day its X-EXTERNAL-ID belongs; null: now
     */
    public function __construct(
        public Bill $bill,
        public ?BillState $to,
        public \DateTimeImmutable $at,
        public ?string $gatewayNo = null,
        public ?string $externalId = null,
        public string $messageKey = '',
        public ?string $inquiryNo = null,
        public array $details = [],
        public ?\DateTimeImmutable $receivedAt = null,
    ) {
    }
}
