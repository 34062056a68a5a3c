<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Sandbox\Testing\Gateway;
use Faspay\Sandbox\Testing\Message;
use Faspay\Shop\Bill;
use Faspay\Shop\Checkout;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Illuminate\Support\Facades\Event;
use Illuminate\Testing\TestResponse;

/** A test against the sandbox, with Debit, SNAP and cards configured. */
abstract class GatewayTestCase extends TestCase
{
    protected Gateway $gateway;
    /** @var list<PaymentEvent> what the application's listener was told */
    protected array $told = [];

    protected function setUp(): void
    {
        $this->gateway = Gateway::start();
        parent::setUp();
        TestApplication::migrate();
        Event::listen('Faspay\Shop\Event\*', function (string $name, array $payload): void {
            $this->told[] = $payload[0];
        });
    }

    protected function config(): array
    {
        return TestApplication::settings($this->gateway->settings() + ['FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'FASPAY_SNAP_CHANNELS' => '702,711']);
    }

    protected function open(Method $method = Method::Debit, string $channel = '819', string $orderNo = 'ORDER-1'): Bill
    {
        return $this->app->make(Checkout::class)->open($this->purchase($orderNo), new PaymentOption($method, $channel, $channel));
    }

    /** Hands the gateway's message to the application's own route. */
    protected function receive(Message $message, ?string $path = null): TestResponse
    {
        return $this->call('POST', $path ?? $message->path, server: $message->server(), content: $message->body);
    }
}
