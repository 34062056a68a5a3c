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
     * Tells what was not told yet, the events of each order in the order in which they were booked. What fails is logged and left
     * for later, with all that follows it in its order: who heard of a reversal before the payment would deliver what is not paid.
     *
     * @param string|null $billNo of the order of this bill alone
     * @return int how many events were told
     */
    public function deliver(?string $billNo = null): int
    {
        $told = 0;
        $tried = [];
        do {
            $before = count($tried);
            foreach ($this->bills->undelivered($this->clock->now(), $billNo) as $event) {
                $told += $this->tell($event, isset($tried[$event->id])) ? 1 : 0;
                $tried[$event->id] = true;
            }
        } while (count($tried) > $before);

        return $told;
    }

    /** @param bool $failed whether it failed in this run: then only the reservation is ended */
    private function tell(Event\PaymentEvent $event, bool $failed): bool
    {
        try {
            $failed || $this->dispatcher->dispatch($event);
            $this->bills->release($event->id, $failed ? null : $this->clock->now());

            return !$failed;
        } catch (\Throwable $e) {
            $this->bills->release($event->id, null);
            $this->logger->error('A listener failed on {event} of bill {bill}; it will be told again.', [
                'event' => $event::class, 'bill' => $event->bill->billNo, 'exception' => $e,
            ]);

            return false;
        }
    }
}
