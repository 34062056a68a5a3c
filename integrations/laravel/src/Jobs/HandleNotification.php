<?php

declare(strict_types=1);

namespace Faspay\Laravel\Jobs;

use Faspay\Shop\Message;
use Faspay\Shop\Notifications;
use Illuminate\Bus\Queueable;
use Illuminate\Contracts\Queue\ShouldBeEncrypted;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Queue\InteractsWithQueue;

/**
 * Books a notification that was verified and acknowledged before. It holds the raw message, which is verified again, and is
 * repeated until the matter is settled. It is encrypted, because it holds the payer's data and bytes that no JSON takes.
 */
final class HandleNotification implements ShouldBeEncrypted, ShouldQueue
{
    use InteractsWithQueue;
    use Queueable;

    public int $tries = 8;

    /** @param 'debit'|'snap' $product */
    public function __construct(public readonly Message $message, public readonly string $product)
    {
    }

    /** @return list<int> seconds between the tries: five hours in all. What is left then is for the reconciliation */
    public function backoff(): array
    {
        return [5, 15, 60, 300, 900, 3600, 14400];
    }

    /** @throws \RuntimeException the matter is not settled, and the queue shall repeat the job */
    public function handle(Notifications $notifications): void
    {
        $answer = $notifications->{$this->product}($this->message);
        if (!$answer->settled) {
            throw new \RuntimeException('The notification is not settled: ' . ($answer->reason ?? 'no reason is known'));
        }
    }
}
