<?php

declare(strict_types=1);

namespace Faspay\Laravel\Bridge;

use Faspay\Transport\Event;
use Faspay\Transport\Outcome;
use Illuminate\Contracts\Events\Dispatcher;
use Psr\Log\LoggerInterface;

/**
 * Is told of each attempt to call the gateway. It writes a line into the log and dispatches the Faspay\Transport\Event itself,
 * for metrics.
 */
final readonly class TransportObserver
{
    public function __construct(private LoggerInterface $logger, private Dispatcher $events)
    {
    }

    public function __invoke(Event $event): void
    {
        $this->logger->log($event->outcome === Outcome::Answered && $event->httpStatus < 400 ? 'debug' : 'warning', "Faspay: $event->operation", [
            'host' => $event->host, 'http_status' => $event->httpStatus, 'attempt' => $event->attempt, 'outcome' => $event->outcome->value,
            'timed_out' => $event->timedOut, 'reused' => $event->reused, 'seconds' => round($event->totalSeconds, 3),
        ]);
        $this->events->dispatch($event);
    }
}
