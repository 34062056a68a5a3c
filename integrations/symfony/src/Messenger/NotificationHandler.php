<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Messenger;

use Faspay\Shop\Notifications;
use Symfony\Component\Messenger\Exception\UnrecoverableMessageHandlingException;

/** Books a notification that was put on the bus. What is not settled is thrown, so that Messenger tries again. */
final readonly class NotificationHandler
{
    public function __construct(private Notifications $notifications)
    {
    }

    /**
     * @throws UnrecoverableMessageHandlingException the message does not verify, so that it never will
     * @throws \RuntimeException anything else: the same message may succeed later
     */
    public function __invoke(NotificationMessage $message): void
    {
        $answer = $message->product->handle($this->notifications, $message->message);
        if ($answer->settled) {
            return;
        }
        $reason = 'A notification of Faspay is not settled: ' . ($answer->reason ?? "HTTP $answer->status");
        throw in_array($answer->status, [400, 401], true) ? new UnrecoverableMessageHandlingException($reason) : new \RuntimeException($reason);
    }
}
