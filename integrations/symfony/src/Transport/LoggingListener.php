<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Transport;

use Faspay\Transport\Event;
use Psr\Log\LoggerInterface;
use Psr\Log\LogLevel;

/** Logs each attempt of a call: one that failed as a warning, any other at level info. */
final readonly class LoggingListener
{
    public function __construct(private LoggerInterface $logger)
    {
    }

    public function __invoke(Event $event): void
    {
        $attempt = Attempt::of($event);
        $level = $attempt['failed'] ? LogLevel::WARNING : LogLevel::INFO;
        $this->logger->log($level, 'Faspay {operation}: {outcome}, HTTP {httpStatus}, {milliseconds} ms', $attempt);
    }
}
