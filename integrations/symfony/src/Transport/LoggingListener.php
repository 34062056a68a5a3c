<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Transport;

use Faspay\Transport\Event;
use Faspay\Transport\Outcome;
use Psr\Log\LoggerInterface;
use Psr\Log\LogLevel;

/** Logs each attempt of a call: one that was answered at level info, any other as a warning. */
final readonly class LoggingListener
{
    public function __construct(private LoggerInterface $logger)
    {
    }

    public function __invoke(Event $event): void
    {
        $answered = $event->outcome === Outcome::Answered;
        $this->logger->log($answered ? LogLevel::INFO : LogLevel::WARNING, 'Faspay {operation}: {outcome}, HTTP {httpStatus}, {milliseconds} ms', Attempt::of($event));
    }
}
