<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Facades\Faspay;
use Faspay\Laravel\Jobs\HandleNotification;
use Faspay\Laravel\Models\Bill;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Sandbox\Testing\Message;
use Faspay\Shop\BillState;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Shop\Message as ShopMessage;
use Faspay\Shop\Method;
use Faspay\Shop\Notifications;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\Bus;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Queue;
use Illuminate\Support\Facades\Route;
use PHPUnit\Framework\Attributes\DataProvider;

final class NotificationTest extends GatewayTestCase
{
    /** @return array<string, array{Method, string, string|null}> method, channel, and the path of the route; null: that of SNAP */
    public static function products(): array
    {
        return [
            'Debit' => [Method::Debit, '819', '/faspay/notification'],
            'a virtual account under SNAP' => [Method::SnapVa, '702', null],
            'QRIS under SNAP' => [Method::SnapQr, '711', null],
            'direct debit under SNAP' => [Method::SnapDebit, '819', null],
        ];
    }

    #[DataProvider('products')]
    public function testAPaymentIsBookedThroughTheRoute(Method $method, string $channel, ?string $path): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $message = $this->gateway->notificationFor($bill->billNo);

        $response = $this->receive($message, $path)->assertOk();
        self::assertStringStartsWith($path === null ? '200' : '00', (string) ($response->json('responseCode') ?? $response->json('response_code')));
        self::assertSame([], $response->headers->getCookies());
        self::assertSame(BillState::Paid, Bill::query()->findOrFail($bill->billNo)->state);
        self::assertSame([PaymentPaid::class], array_map(get_class(...), $this->told));
    }

    #[DataProvider('products')]
    public function testAForgedMessageIsRefusedAndBooksNothing(Method $method, string $channel, ?string $path): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $message = $this->gateway->notificationFor($bill->billNo);
        $forged = new Message($message->path, $message->headers, str_replace($bill->billNo, 'SHOP9999999999', $message->body));

        $this->receive($forged, $path)->assertStatus($path === null ? 401 : 400);
        self::assertSame(BillState::Waiting, Bill::query()->findOrFail($bill->billNo)->state);
        self::assertSame([], $this->told);
    }

    public function testXmlIsAnsweredInXml(): void
    {
        $this->gateway = Gateway::start(format: 'xml');
        $this->app['config']->set($this->config());
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);

        $response = $this->receive($this->gateway->notificationFor($bill->billNo), '/faspay/notification')->assertOk();
        self::assertStringStartsWith('text/xml', (string) $response->headers->get('Content-Type'));
        self::assertStringContainsString('<response_code>00</response_code>', (string) $response->getContent());
    }

    public function testACardCallbackIsBooked(): void
    {
        $window = Faspay::checkout()->openCard($this->purchase(), 'https://shop.example/thanks');
        $this->gateway->submit($window->form);
        $this->gateway->pay($window->bill->billNo);

        $this->receive($this->gateway->notificationFor($window->bill->billNo), '/faspay/card-callback')->assertOk();
        self::assertSame(BillState::Paid, Bill::query()->findOrFail($window->bill->billNo)->state);
    }

    public function testTheGuidesExampleOfACard(): void
    {
        eval("use Faspay\\Laravel\\Facades\\Faspay;\nuse Faspay\\Money;\nuse Faspay\\Shop\\{Customer, Purchase};\nuse Illuminate\\Support\\Facades\\Route;\n" . self::block('openCard('));
        Route::getRoutes()->refreshNameLookups();        // as Laravel does after it has read routes/web.php
        $page = (string) $this->get('/buy-by-card')->assertOk()->getContent();
        $bill = Bill::query()->where('order_no', 'ORDER-2')->sole();
        self::assertStringContainsString($bill->bill_no, $page);
        self::assertStringContainsString('/thanks', $page);
        self::assertSame(BillState::Waiting, $bill->state);
    }

    public function testTheRoutesNeedNeitherSessionNorToken(): void
    {
        // The framework turns the check of tokens off in unit tests; what the router would run is asked instead.
        foreach (['faspay.notification', 'faspay.card-callback', 'faspay.snap'] as $name) {
            $route = Route::getRoutes()->getByName($name);
            self::assertContains('web', $route->middleware());
            self::assertSame([], Route::gatherRouteMiddleware($route), $name);
        }
    }

    public function testWhatIsNoPathOfSnapIsNotFound(): void
    {
        $this->post('/v1.0/qr/qr-mpm-generate')->assertNotFound();
        $this->get('/faspay/notification')->assertMethodNotAllowed();
    }

    public function testTheGatewaySendsAgainWhatCouldNotBeBooked(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        $message = $this->gateway->notificationFor($bill->billNo);
        DB::statement('ALTER TABLE faspay_orders RENAME TO elsewhere');
        $this->receive($message, '/faspay/notification')->assertStatus(503);
        DB::statement('ALTER TABLE elsewhere RENAME TO faspay_orders');
        $this->receive($message, '/faspay/notification')->assertOk();
        self::assertCount(1, $this->told);
    }

    public function testWithoutSettingsTheGatewayIsToldToSendAgain(): void
    {
        $this->app['config']->set('faspay.environment', 'nowhere');
        $this->call('POST', '/faspay/notification', content: '{}')->assertStatus(503)->assertContent('');
    }

    public function testOtherCallersAreRefused(): void
    {
        $this->app['config']->set('faspay.callers', '203.0.113.0/24');
        $this->call('POST', '/faspay/notification', content: '{}')->assertStatus(403);
        $this->call('POST', '/faspay/notification', server: ['REMOTE_ADDR' => '203.0.113.7'], content: '{}')->assertStatus(400);
        // Whoever says so in a header is not believed.
        $this->call('POST', '/faspay/notification', server: ['HTTP_X_FORWARDED_FOR' => '203.0.113.7'], content: '{}')->assertStatus(403);
    }

    #[DataProvider('products')]
    public function testAQueuedNotificationIsVerifiedAtOnceAndBookedByItsJob(Method $method, string $channel, ?string $path): void
    {
        $this->app['config']->set(['faspay.queued' => true, 'faspay.queue' => 'payments']);
        Queue::fake();
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $message = $this->gateway->notificationFor($bill->billNo);

        $this->receive(new Message($message->path, $message->headers, str_replace($bill->billNo, 'SHOP9999999999', $message->body)), $path)
            ->assertStatus($path === null ? 401 : 400);
        Queue::assertNothingPushed();
        $this->receive($message, $path)->assertOk();
        self::assertSame([], $this->told);
        Queue::assertPushedOn('payments', HandleNotification::class, static fn (HandleNotification $job): bool => $job->message->body === $message->body);

        // Later than SNAP's five minutes: the time of arrival counts.
        $this->travel(1)->hours();
        Queue::pushedJobs()[HandleNotification::class][0]['job']->handle($this->app->make(Notifications::class));
        self::assertSame([PaymentPaid::class], array_map(get_class(...), $this->told));
    }

    public function testAJobThatIsNotSettledIsRepeated(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        $message = $this->gateway->notificationFor($bill->billNo);
        $job = new HandleNotification(new ShopMessage($message->body), 'debit');
        $this->gateway->breakDown(10);
        try {
            $job->handle($this->app->make(Notifications::class));
            self::fail('The gateway could not be asked.');
        } catch (\RuntimeException $e) {
            self::assertStringContainsString('not settled', $e->getMessage());
        }
        $this->gateway->breakDown(0);
        $job->handle($this->app->make(Notifications::class));
        self::assertCount(1, $this->told);
        self::assertCount($job->tries - 1, $job->backoff());
    }

    public function testAQueueTakesAnyBytesAndShowsNone(): void
    {
        $this->app['config']->set(['queue.default' => 'database', 'queue.connections.database' => [
            'driver' => 'database', 'table' => 'jobs', 'queue' => 'default', 'retry_after' => 90,
        ]]);
        DB::statement('CREATE TABLE jobs (id INTEGER PRIMARY KEY, queue TEXT, payload TEXT, attempts INTEGER,
            reserved_at INTEGER, available_at INTEGER, created_at INTEGER)');
        Bus::dispatch(new HandleNotification(new ShopMessage("payer Sari \xff\x00"), 'debit'));
        self::assertStringNotContainsString('Sari', (string) DB::table('jobs')->value('payload'));
    }

    public function testAListenerMayBeQueued(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        $this->receive($this->gateway->notificationFor($bill->billNo), '/faspay/notification')->assertOk();
        self::assertEquals($this->told[0], unserialize(serialize($this->told[0])));
        self::assertSame('Rp 10.000', unserialize(serialize($this->told[0]))->bill->total->format());
    }

    public function testAnEventIsToldAgainUntilItsListenerReturns(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        $ids = [];
        Event::listen(PaymentPaid::class, static function (PaymentPaid $event) use (&$ids): void {
            $ids[] = $event->id;
            count($ids) > 1 || throw new \RuntimeException('The warehouse is closed.');
        });
        $this->receive($this->gateway->notificationFor($bill->billNo), '/faspay/notification')->assertOk();
        Artisan::call('faspay:reconcile');
        Artisan::call('faspay:reconcile');
        self::assertCount(2, $ids);
        self::assertSame($ids[0], $ids[1]);
    }

    public function testABrokenQueueIsToldToTheGateway(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        $this->app['config']->set(['faspay.queued' => true, 'faspay.queue_connection' => 'nowhere']);
        $this->receive($this->gateway->notificationFor($bill->billNo), '/faspay/notification')->assertStatus(503);
    }
}
