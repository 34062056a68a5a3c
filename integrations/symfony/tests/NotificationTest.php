<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\Shop\BillState;
use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\SymfonyBundle\Messenger\NotificationMessage;
use Faspay\SymfonyBundle\Product;
use Faspay\SymfonyBundle\Tests\App\Kernel;
use PHPUnit\Framework\Attributes\TestWith;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Messenger\Exception\HandlerFailedException;
use Symfony\Component\Messenger\Exception\UnrecoverableMessageHandlingException;
use Symfony\Component\Messenger\Stamp\ReceivedStamp;
use Symfony\Component\Messenger\Transport\InMemory\InMemoryTransport;

/** What the gateway sends to the application's routes, at once and by a queue. */
final class NotificationTest extends SandboxTestCase
{
    #[TestWith([Method::Debit, '819', true])]
    #[TestWith([Method::SnapQr, '711', true])]
    #[TestWith([Method::SnapVa, '702', false])]
    #[TestWith([Method::SnapDebit, '819', false])]
    public function testAPaidNotificationSettlesTheOrder(Method $method, string $channel, bool $full): void
    {
        $shop = new Shop($this->boot(faspay: $this->configuration, full: $full));
        $bill = self::open($shop, $method, $channel);
        $this->gateway->pay($bill->billNo);
        $answer = $this->notify($shop, $bill);

        self::assertSame(200, $answer->status, $answer->body);
        self::assertSame(['PaymentPaid'], $shop->told('ORDER-1'));
        self::assertSame($bill->billNo, $shop->bills()->paidBill('ORDER-1'));
    }

    #[TestWith([Method::Debit, '819', 400])]
    #[TestWith([Method::SnapQr, '711', 401])]
    public function testAForgedNotificationIsRefused(Method $method, string $channel, int $status): void
    {
        $shop = new Shop($this->boot(faspay: $this->configuration));
        $bill = self::open($shop, $method, $channel);
        $this->gateway->pay($bill->billNo);
        $forged = strtr($this->gateway->notificationFor($bill->billNo)->body, [$bill->billNo => strrev($bill->billNo)]);

        self::assertSame($status, $this->notify($shop, $bill, $forged)->status);
        self::assertSame([], $shop->told('ORDER-1'));
        self::assertNull($shop->bills()->paidBill('ORDER-1'));
    }

    public function testOnlyPostIsAnswered(): void
    {
        $kernel = $this->boot(faspay: $this->configuration);

        self::assertSame(405, $kernel->handle(Request::create('/notification'))->getStatusCode());
        self::assertSame(404, $kernel->handle(Request::create('/v1.0/transfer-va/elsewhere', 'POST'))->getStatusCode());
    }

    public function testRoutesMayHaveAPrefix(): void
    {
        $kernel = $this->boot(faspay: $this->configuration, prefix: '/faspay');
        $shop = new Shop($kernel);
        $bill = self::open($shop, Method::SnapQr, '711');
        $this->gateway->pay($bill->billNo);
        $message = $this->gateway->notificationFor($bill->billNo);
        $answer = $shop->receive('snap', new Message($message->body, $message->headers, '/faspay' . $message->path));

        self::assertSame(200, $answer->status, $answer->body);
        self::assertSame(['PaymentPaid'], $shop->told('ORDER-1'));
    }

    public function testCallersAreThoseBehindTrustedProxiesAlone(): void
    {
        $configuration = ['callers' => ['203.0.113.0/24'], 'proxies' => ['10.0.0.1']] + $this->configuration;
        $shop = new Shop($this->boot(faspay: $configuration));
        $bill = self::open($shop);
        $this->gateway->pay($bill->billNo);
        $body = $this->gateway->notificationFor($bill->billNo)->body;
        $send = static fn (string $peer, ?string $forwarded): int => $shop->receive('debit', new Message(
            $body, $forwarded === null ? [] : ['X-Forwarded-For' => $forwarded], '/notification', $peer,
        ))->status;

        self::assertSame(403, $send('198.51.100.7', null));
        self::assertSame(403, $send('198.51.100.7', '203.0.113.9'));
        self::assertSame(403, $send('10.0.0.1', '198.51.100.7'));
        self::assertSame([], $shop->told('ORDER-1'));
        self::assertSame(200, $send('10.0.0.1', '203.0.113.9'));
        self::assertSame(['PaymentPaid'], $shop->told('ORDER-1'));
    }

    #[TestWith([Method::Debit, '819'])]
    #[TestWith([Method::SnapQr, '711'])]
    public function testAQueuedNotificationIsAcknowledgedAndBookedByTheWorker(Method $method, string $channel): void
    {
        $kernel = $this->boot(faspay: ['queue' => true] + $this->configuration);
        $shop = new Shop($kernel);
        $bill = self::open($shop, $method, $channel);
        $this->gateway->pay($bill->billNo);

        self::assertSame(200, $this->notify($shop, $bill)->status);
        self::assertSame([], $shop->told('ORDER-1'));
        self::assertSame(1, $this->work($kernel));
        self::assertSame(['PaymentPaid'], $shop->told('ORDER-1'));
    }

    public function testAForgedNotificationIsNotQueued(): void
    {
        $kernel = $this->boot(faspay: ['queue' => true] + $this->configuration);
        $shop = new Shop($kernel);
        $bill = self::open($shop);
        $this->gateway->pay($bill->billNo);
        $body = $this->gateway->notificationFor($bill->billNo)->body;

        self::assertSame(400, $this->notify($shop, $bill, strtr($body, ['"payment_status_code":"2"' => '"payment_status_code":"8"']))->status);
        self::assertSame(0, $this->work($kernel));
    }

    public function testAWorkerTriesAgainWhatIsNotSettledAndGivesUpWhatDoesNotVerify(): void
    {
        $kernel = $this->boot(faspay: ['queue' => true] + $this->configuration);
        $shop = new Shop($kernel);
        $bill = self::open($shop);
        $this->gateway->pay($bill->billNo);
        $body = $this->gateway->notificationFor($bill->billNo)->body;
        $failure = function (string $body) use ($kernel): \Throwable {
            try {
                $this->services($kernel)->get('messenger.default_bus')->dispatch(new NotificationMessage(Product::Debit, new Message($body)), [new ReceivedStamp('async')]);
            } catch (HandlerFailedException $e) {
                return $e->getPrevious();
            }
            self::fail('It was handled.');
        };

        self::assertInstanceOf(UnrecoverableMessageHandlingException::class, $failure('{}'));
        $this->gateway->breakDown(5);
        $again = $failure($body);
        self::assertNotInstanceOf(UnrecoverableMessageHandlingException::class, $again);
        self::assertStringContainsString('is not settled', $again->getMessage());
        self::assertSame(BillState::Waiting, $shop->bills()->find($bill->billNo)->state);
    }

    public function testAMessageSurvivesTheQueue(): void
    {
        $message = new NotificationMessage(Product::Snap, new Message("{\"a\":\"\xff\"}", ['x-signature' => ['abc']], '/v1.0/debit/notify', '10.0.0.1', new \DateTimeImmutable('2027-01-31 23:59:59.5+07:00')));

        self::assertEquals($message, unserialize(serialize($message)));
    }

    /** Handles what is in the queue, and says how many messages that were. */
    private function work(Kernel $kernel): int
    {
        $transport = $this->services($kernel)->get('messenger.transport.async');
        \assert($transport instanceof InMemoryTransport);
        $count = 0;
        foreach ($transport->get() as $envelope) {
            $this->services($kernel)->get('messenger.default_bus')->dispatch($envelope->with(new ReceivedStamp('async')));
            $transport->ack($envelope);
            $count++;
        }

        return $count;
    }
}
