<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/**
 * Asks the gateway about every bill whose end is not known, as cron should every few minutes: notifications stop after three
 * tries. Bills are read when they are needed, so that memory stays flat.
 */
final readonly class Reconciliation
{
    public function __construct(
        private Clients $clients,
        private BillStore $bills,
        private Outbox $outbox,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * Asks, books and tells; also tells the events that were left over.
     *
     * @param float|null $deadline seconds for each product's inquiries; what was not asked then comes first in the next run
     * @param int $concurrency how many inquiries run at a time, 1 to 64
     * @param (\Closure(Bill, BillState|\Throwable): void)|null $progress is told of each bill and the state that it has now, or
     *        why it could not be asked about
     */
    public function run(?float $deadline = null, int $concurrency = 8, ?\Closure $progress = null): Report
    {
        throw new \LogicException('not written yet');
    }
}
