<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Profiler;

use Faspay\SymfonyBundle\Transport\Attempt;
use Faspay\Transport\Event;
use Symfony\Bundle\FrameworkBundle\DataCollector\AbstractDataCollector;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\HttpKernel\DataCollector\LateDataCollectorInterface;

/** The profiler's panel of calls to Faspay. */
final class FaspayDataCollector extends AbstractDataCollector implements LateDataCollectorInterface
{
    /** How many attempts are kept. A request makes a few; a command that reconciles can make thousands. */
    public const MOST = 200;

    /** @var list<array<string, mixed>> as Attempt::of() gives them */
    private array $attempts = [];
    private int $count = 0;
    private int $failures = 0;
    private float $milliseconds = 0.0;

    public function record(Event $event): void
    {
        $attempt = Attempt::of($event);
        $this->count++;
        $this->failures += $attempt['failed'] ? 1 : 0;
        $this->milliseconds += $attempt['milliseconds'];
        if ($this->count <= self::MOST) {
            $this->attempts[] = $attempt;
        }
    }

    public function collect(Request $request, Response $response, ?\Throwable $exception = null): void
    {
        // Calls may also be made after the response was sent: see lateCollect().
    }

    public function lateCollect(): void
    {
        $this->data = [
            'attempts' => $this->attempts,
            'count' => $this->count,
            'failures' => $this->failures,
            'milliseconds' => round($this->milliseconds, 1),
        ];
    }

    public function reset(): void
    {
        $this->data = [];
        $this->attempts = [];
        $this->count = $this->failures = 0;
        $this->milliseconds = 0.0;
    }

    /** @return list<array<string, mixed>> the first attempts, as Attempt::of() gives them */
    public function getAttempts(): array
    {
        return $this->data['attempts'] ?? [];
    }

    /** How many attempts there were, those that are not shown included. */
    public function getCount(): int
    {
        return $this->data['count'] ?? 0;
    }

    /** How many attempts got no answer, or one that says that the gateway failed. */
    public function getFailures(): int
    {
        return $this->data['failures'] ?? 0;
    }

    /** How long all attempts took together. */
    public function getMilliseconds(): float
    {
        return $this->data['milliseconds'] ?? 0.0;
    }

    public function getName(): string
    {
        return 'faspay';
    }

    public static function getTemplate(): string
    {
        return '@Faspay/profiler/faspay.html.twig';
    }
}
