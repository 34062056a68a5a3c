<?php

declare(strict_types=1);

namespace Faspay\Laravel\Http;

use Faspay\Laravel\Bridge\CarbonClock;
use Faspay\Laravel\Jobs\HandleNotification;
use Faspay\Shop\Answer;
use Faspay\Shop\Message;
use Faspay\Shop\Notifications;
use Illuminate\Contracts\Bus\Dispatcher;
use Illuminate\Contracts\Config\Repository;
use Illuminate\Contracts\Container\Container;
use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Http\Request;
use Illuminate\Http\Response;

/** Answers what the gateway sends. The work is that of Faspay\Shop\Notifications. */
final readonly class NotificationController
{
    public function __construct(
        private Container $container,
        private Repository $config,
        private ExceptionHandler $exceptions,
        private Dispatcher $jobs,
    ) {
    }

    /** A payment notification of Debit. */
    public function debit(Request $request): Response
    {
        return $this->answer($request, 'debit');
    }

    /** A request under SNAP: a notification, or the inquiry about a static virtual account. */
    public function snap(Request $request): Response
    {
        return $this->answer($request, 'snap');
    }

    /** A server callback of a card payment. */
    public function card(Request $request): Response
    {
        return $this->answer($request, 'card');
    }

    /** @param 'debit'|'snap'|'card' $product */
    private function answer(Request $request, string $product): Response
    {
        // REMOTE_ADDR and not ip(): which proxies count is said by FASPAY_PROXIES.
        $peer = $request->server('REMOTE_ADDR');
        $message = new Message(
            $request->getContent(),
            $request->headers->all(),
            $request->getPathInfo(),
            is_string($peer) ? $peer : null,
            (new CarbonClock())->now(),
        );
        try {
            $notifications = $this->container->make(Notifications::class);
            $answer = $product !== 'card' && $this->isQueued($message) ? $this->queue($notifications, $message, $product) : $notifications->$product($message);
        } catch (\Throwable $e) {
            // Settings or the extension are missing, or the queue is down. The gateway shall send again.
            $this->exceptions->report($e);

            return new Response('', Response::HTTP_SERVICE_UNAVAILABLE);
        }

        return new Response($answer->body, $answer->status, $answer->headers);
    }

    /** Inquiries are questions, and accept() knows no card callbacks: both are answered at once. */
    private function isQueued(Message $message): bool
    {
        return (bool) $this->config->get('faspay.queued') && !str_ends_with($message->path, '/inquiry');
    }

    /** @param 'debit'|'snap' $product */
    private function queue(Notifications $notifications, Message $message, string $product): Answer
    {
        $answer = $notifications->accept($message);
        if ($answer->settled) {
            $this->jobs->dispatch((new HandleNotification($message, $product))
                ->onConnection($this->config->get('faspay.queue_connection'))
                ->onQueue($this->config->get('faspay.queue')));
        }

        return $answer;
    }
}
