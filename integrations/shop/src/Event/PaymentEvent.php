<?php

declare(strict_types=1);

namespace Faspay\Shop\Event;

use Faspay\Shop\Bill;

/**
 * Something happened to a bill. It was booked in the bill's own transaction and is told until every listener has returned,
 * so that it comes at least once. A listener that must act once keeps $id, or is harmless when it runs again.
 */
abstract readonly class PaymentEvent
{
    /**
     * @param string $id 32 hexadecimal digits: the same whenever this event is told again
     * @param Bill $bill as it is when the event is told
     * @param \DateTimeImmutable $at when it was booked
     * @param array<string, string|bool|null> $details PaymentPaid: late (bool: after it had expired or failed), paidAt;
     *        PaidAgain: firstBillNo; PaymentReversed: wasPaid (bool: this bill had settled the order), paidAgainBillNo (another bill was paid,
     *        too: look whether that money went back); AmountMismatch: actual (such as "IDR 9000.00"), expected;
     *        PaymentFailed: reason. Members may be missing.
     */
    final public function __construct(
        public string $id,
        public Bill $bill,
        public \DateTimeImmutable $at,
        public array $details = [],
    ) {
    }
}
