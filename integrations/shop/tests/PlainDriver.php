<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Message;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Testing\DyingConnection;
use Faspay\Shop\Testing\ShopDriver;
use Psr\EventDispatcher\EventDispatcherInterface;
use Psr\Log\AbstractLogger;
use Psr\Log\LoggerInterface;

/** This package itself, without a framework. */
final class PlainDriver implements ShopDriver, EventDispatcherInterface
{
    public readonly Shop $shop;
    public readonly LoggerInterface $logger;
    private readonly DyingConnection $connection;
    /** @var list<PaymentEvent> */
    public array $events = [];
    /** Whether the shop's listener breaks. */
    public bool $fails = false;
    /** @var list<string> what was logged, without its context */
    public array $logged = [];

    /** @param array<string, string> $settings */
    public function __construct(array $settings, Connection $connection)
    {
        $this->connection = new DyingConnection($connection);
        $this->logger = $this->logger();
        $this->shop = new Shop(Settings::fromArray($settings), $this->connection, $this, $this->logger);
    }

    private function logger(): LoggerInterface
    {
        return new class (function (string $message): void {
            $this->logged[] = $message;
        }) extends AbstractLogger {
            public function __construct(private readonly \Closure $keep)
            {
            }

            /** @param array<array-key, mixed> $context */
            public function log($level, string|\Stringable $message, array $context = []): void
            {
                ($this->keep)((string) $message);
            }
        };
    }

    public function dispatch(object $event): object
    {
        $this->fails && throw new \RuntimeException('the listener is broken');
        if ($event instanceof PaymentEvent) {
            $this->events[] = $event;
        }

        return $event;
    }

    public function bills(): BillStore
    {
        return $this->shop->bills;
    }

    public function open(Purchase $purchase, PaymentOption $option): Bill
    {
        return $this->shop->checkout->open($purchase, $option);
    }

    public function receive(string $product, Message $message): Answer
    {
        return $this->shop->notifications->$product($message);
    }

    public function reconcile(): void
    {
        $this->shop->reconciliation->run();
    }

    public function told(string $orderNo): array
    {
        $events = array_filter($this->events, static fn (PaymentEvent $event): bool => $event->bill->orderNo === $orderNo);

        return array_values(array_map(static fn (PaymentEvent $event): string => (new \ReflectionClass($event))->getShortName(), $events));
    }

    public function dieBeforeCommit(): void
    {
        $this->connection->dieBeforeCommit();
    }
}
