<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/**
 * Answers the gateway's requests. Each is verified, asked back, booked, and only then acknowledged. No method throws: what fails
 * is logged, and answered so that the gateway sends again.
 */
final readonly class Notifications
{
    public function __construct(
        private Clients $clients,
        private BillStore $bills,
        private Outbox $outbox,
        private CallerList $callers,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * A payment notification of Debit: 400 for a signature that does not verify, 503 for anything else that failed, else the
     * gateway's own acknowledgement.
     */
    public function debit(Message $message): Answer
    {
        throw new \LogicException('not written yet');
    }

    /**
     * Any request under SNAP, by its path: a payment of a virtual account, a QRIS code or a direct debit, or the inquiry about
     * a static virtual account. Answered with the documented codes.
     */
    public function snap(Message $message): Answer
    {
        throw new \LogicException('not written yet');
    }

    /** A server callback of a card payment: as debit(), acknowledged by status 200. */
    public function card(Message $message): Answer
    {
        throw new \LogicException('not written yet');
    }

    /**
     * Only verifies a notification of Debit or SNAP, for a shop that puts it into a queue: queue it first, then send this
     * answer. The job hands the same message to debit() or snap(), and is repeated until "settled" is true.
     */
    public function accept(Message $message): Answer
    {
        throw new \LogicException('not written yet');
    }
}
