<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Transport;

use Faspay\Transport\Event;
use Symfony\Contracts\EventDispatcher\EventDispatcherInterface;

/**
 * The observer of every client's transport: hands each attempt of a call to the event dispatcher, where the log, the
 * profiler and listeners of the application (#[AsEventListener] with a parameter of Faspay\Transport\Event) find it.
 */
final readonly class EventDispatchingObserver
{
    public function __construct(private EventDispatcherInterface $dispatcher)
    {
    }

    public function __invoke(Event $event): void
    {
        $this->dispatcher->dispatch($event);
    }
}
