<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Transport;

use Faspay\Transport\Event;
use Faspay\Transport\Outcome;

/** What the log and the profiler show of one attempt of a call. It holds no body and no secret. */
final class Attempt
{
    /**
     * @return array{
     *     operation: string, host: string, outcome: string, failed: bool, httpStatus: int, attempt: int, reused: bool, timedOut: bool,
     *     milliseconds: float, phases: array{dns: float, connect: float, tls: float, firstByte: float}
     * } failed: no answer, or the gateway's own failure (HTTP 500 and above); durations in milliseconds, rounded to one decimal; those of phases are counted from the start of the attempt
     */
    public static function of(Event $event): array
    {
        $milliseconds = static fn (float $seconds): float => round($seconds * 1000, 1);

        return [
            'operation' => $event->operation,
            'host' => $event->host,
            'outcome' => $event->outcome->value,
            'failed' => $event->outcome !== Outcome::Answered || $event->httpStatus >= 500,
            'httpStatus' => $event->httpStatus,
            'attempt' => $event->attempt,
            'reused' => $event->reused,
            'timedOut' => $event->timedOut,
            'milliseconds' => $milliseconds($event->totalSeconds),
            'phases' => [
                'dns' => $milliseconds($event->dnsSeconds),
                'connect' => $milliseconds($event->connectSeconds),
                'tls' => $milliseconds($event->tlsSeconds),
                'firstByte' => $milliseconds($event->firstByteSeconds),
            ],
        ];
    }
}
