<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Monolog;

use Faspay\Exception;
use Monolog\LogRecord;
use Monolog\Processor\ProcessorInterface;

/** Adds to a log record with a Faspay exception what a log may hold of it: the bill number, codes, violations. */
final class ExceptionContextProcessor implements ProcessorInterface
{
    public function __invoke(LogRecord $record): LogRecord
    {
        $exception = $record->context['exception'] ?? null;
        // The frameworks of commands and queues wrap what was thrown.
        while ($exception instanceof \Throwable && !$exception instanceof Exception) {
            $exception = $exception->getPrevious();
        }
        if ($exception instanceof Exception) {
            $record->extra['faspay'] = $exception->context();
        }

        return $record;
    }
}
