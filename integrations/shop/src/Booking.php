<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** What the gateway said of a bill, to be booked. */
final readonly class Booking
{
    /**
     * @param BillState|null $to what becomes of the bill; null: nothing, only the message is remembered
     * @param string|null $gatewayNo the gateway's number of the payment, for a bill that has none yet
     * @param string|null $messageKey the same whenever the gateway tells the same thing again; null: no message, but an inquiry
     * @param string|null $externalId X-EXTERNAL-ID of a message under SNAP, at most once a day
     * @param string|null $inquiryNo an inquiry about a static virtual account, which vaStatus() needs later
     * @param array<string, mixed> $details what the event tells beside the bill: see the events
     */
    public function __construct(
        public Bill $bill,
        public ?BillState $to,
        public \DateTimeImmutable $at,
        public ?string $gatewayNo = null,
        public ?string $messageKey = null,
        public ?string $externalId = null,
        public ?string $inquiryNo = null,
        public array $details = [],
    ) {
    }
}
