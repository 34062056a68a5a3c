<?php

declare(strict_types=1);

namespace Faspay\Laravel\Bridge;

use Illuminate\Contracts\Events\Dispatcher;
use Psr\EventDispatcher\EventDispatcherInterface;

/** Laravel's events as PSR-14. */
final readonly class EventDispatcher implements EventDispatcherInterface
{
    public function __construct(private Dispatcher $events)
    {
    }

    public function dispatch(object $event): object
    {
        $this->events->dispatch($event);

        return $event;
    }
}
