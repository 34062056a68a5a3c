<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Controller;

use Faspay\Shop\Answer;
use Faspay\Shop\Doctor\Sample;
use Faspay\Shop\Message;
use Faspay\Shop\Notifications;
use Faspay\Shop\Settings;
use Faspay\SymfonyBundle\Messenger\NotificationMessage;
use Faspay\SymfonyBundle\Product;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Messenger\MessageBusInterface;

/** Answers what Faspay sends: notifications of payments, and inquiries about static virtual accounts. */
final readonly class NotificationController
{
    /** The path of SNAP to which somebody waits for the answer at an ATM. */
    private const INQUIRY = '/transfer-va/inquiry';

    /**
     * @param \Closure(): Settings $settings
     * @param MessageBusInterface|null $queue the bus that notifications are put on; null: they are handled at once
     */
    public function __construct(
        private Notifications $notifications,
        private \Closure $settings,
        private ?MessageBusInterface $queue = null,
    ) {
    }

    public function debit(Request $request): Response
    {
        return $this->answer(Product::Debit, $request);
    }

    public function snap(Request $request): Response
    {
        return $this->answer(Product::Snap, $request);
    }

    public function card(Request $request): Response
    {
        return $this->answer(Product::Card, $request);
    }

    private function answer(Product $product, Request $request): Response
    {
        $message = new Message(
            body: $request->getContent(),
            headers: $request->headers->all(),
            path: $request->getPathInfo(),
            peer: $request->server->get('REMOTE_ADDR'),
            receivedAt: new \DateTimeImmutable(),
        );
        $answer = $this->queue !== null && $product !== Product::Card && !str_ends_with($message->path, self::INQUIRY)
            ? $this->queue($this->queue, $product, $message)
            : $product->handle($this->notifications, $message);

        return new Response($answer->body, $answer->status, $answer->headers);
    }

    private function queue(MessageBusInterface $queue, Product $product, Message $message): Answer
    {
        $answer = $this->notifications->accept($message);
        if ($answer->status !== Response::HTTP_OK) {
            return $answer;
        }
        $sample = new Sample(($this->settings)(), new \DateTimeImmutable());
        if (str_contains($message->body, $sample->billNo())) {
            // The doctor's own message was verified. It wants to see the whole way, and leave nothing in the queue.
            return $product->handle($this->notifications, $message);
        }
        // If this throws, the gateway is answered 500 and sends again.
        $queue->dispatch(new NotificationMessage($product, $message));

        return $answer;
    }
}
