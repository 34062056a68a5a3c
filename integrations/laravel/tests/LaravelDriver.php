<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Bridge\DatabaseConnection;
use Faspay\Laravel\Facades\Faspay;
use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Message;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Sql\SqlBillStore;
use Faspay\Shop\Testing\DyingConnection;
use Faspay\Shop\Testing\ShopDriver;
use Illuminate\Contracts\Http\Kernel;
use Illuminate\Foundation\Application;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Event;
use Symfony\Component\HttpFoundation\HeaderBag;

/** The application as the table of events drives it: through its HTTP kernel, its routes, its commands and its database. */
final class LaravelDriver implements ShopDriver
{
    private readonly Application $application;
    private readonly DyingConnection $connection;
    /** @var array<string, list<string>> names of events by order */
    private array $told = [];

    /** @param array<string, string> $settings by the names of Settings::DEFAULTS */
    public function __construct(array $settings)
    {
        $this->application = TestApplication::create(TestApplication::directory(), TestApplication::settings($settings));
        TestApplication::migrate();
        $this->connection = new DyingConnection(new DatabaseConnection(DB::connection()));
        $this->application->instance(BillStore::class, new SqlBillStore($this->connection));
        Event::listen('Faspay\Shop\Event\*', function (string $name, array $payload): void {
            $event = $payload[0];
            assert($event instanceof PaymentEvent);
            $this->told[$event->bill->orderNo][] = class_basename($event);
        });
    }

    public function bills(): BillStore
    {
        return $this->application->make(BillStore::class);
    }

    public function open(Purchase $purchase, PaymentOption $option): Bill
    {
        return Faspay::checkout()->open($purchase, $option);
    }

    public function receive(string $product, Message $message): Answer
    {
        $path = ['debit' => '/faspay/notification', 'card' => '/faspay/card-callback', 'snap' => $message->path][$product];
        $request = Request::create($path, 'POST', server: ['REMOTE_ADDR' => (string) $message->peer], content: $message->body);
        $request->headers = new HeaderBag($message->headers);
        $response = $this->application->make(Kernel::class)->handle($request);

        return new Answer($response->getStatusCode(), [], (string) $response->getContent(), $response->getStatusCode() === 200);
    }

    public function reconcile(): void
    {
        Artisan::call('faspay:reconcile');
    }

    public function told(string $orderNo): array
    {
        return $this->told[$orderNo] ?? [];
    }

    public function dieBeforeCommit(): void
    {
        $this->connection->dieBeforeCommit();
    }
}
