<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Psr\Clock\ClockInterface;
use Psr\EventDispatcher\EventDispatcherInterface;
use Psr\Log\LoggerInterface;

/**
 * Tells of events that are booked. An event whose listener throws, or whose worker is killed, is told again by the next run of
 * the reconciliation.
 */
final readonly class Outbox
{
    public function __construct(
        private BillStore $bills,
        private EventDispatcherInterface $dispatcher,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * Tells what was not told yet. What fails is logged, and left for later.
     *
     * @param string|null $billNo of one bill alone
     * @return int how many events were told
     */
    public function deliver(?string $billNo = null): int
    {
        $told = 0;
        foreach ($this->bills->undelivered($this->clock->now(), $billNo) as $event) {
            try {
                $this->dispatcher->dispatch($event);
                $this->bills->release($event->id, $this->clock->now());
                $told++;
            } catch (\Throwable $e) {
                $this->bills->release($event->id, null);
                $this->logger->error('A listener failed on {event} of bill {bill}; it will be told again.', [
                    'event' => $event::class, 'bill' => $event->bill->billNo, 'exception' => $e,
                ]);
            }
        }

        return $told;
    }
}
