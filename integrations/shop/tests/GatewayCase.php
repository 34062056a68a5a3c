<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Money;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Shop\Bill;
use Faspay\Shop\Clients;
use Faspay\Shop\Customer;
use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Testing\Fake\FakeGateway;
use PHPUnit\Framework\TestCase;
use Psr\Clock\ClockInterface;

/** A shop that meets a gateway, for tests that look into the shop. */
abstract class GatewayCase extends TestCase
{
    protected Gateway $gateway;
    protected PlainDriver $driver;

    protected function setUp(): void
    {
        $this->gateway = Gateway::start();
        $this->driver = new PlainDriver($this->settings(), Databases::empty());
    }

    /** @return array<string, string> */
    protected function settings(): array
    {
        return $this->gateway->settings() + ['FASPAY_MERCHANT_NAME' => 'Toko Kopi'];
    }

    protected function purchase(string $orderNo = 'ORDER-1', string $phone = '0812 3456 7890'): Purchase
    {
        return new Purchase($orderNo, Money::idr(10000), 'Kopi Gayo', new Customer('Sari', $phone, 'sari@example.com'));
    }

    protected function open(Method $method = Method::Debit, string $channel = '819', string $orderNo = 'ORDER-1'): Bill
    {
        return $this->driver->open($this->purchase($orderNo), new PaymentOption($method, $channel, $channel));
    }

    protected function message(Bill $bill): Message
    {
        $sent = $this->gateway->notificationFor($bill->billNo);

        return new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1');
    }

    protected function stateOf(Bill $bill): ?string
    {
        return $this->driver->bills()->find($bill->billNo)?->state->value;
    }

    /** Reconciles as if it were then. */
    protected function reconcileAt(string $when, ?FakeGateway $gateway = null): void
    {
        $this->shopAt($when, $gateway)->reconciliation->run();
    }

    /** The same shop as if it were then. */
    protected function shopAt(string $when, ?FakeGateway $gateway = null): Shop
    {
        $clock = new class(new \DateTimeImmutable($when)) implements ClockInterface {
            public function __construct(private readonly \DateTimeImmutable $now)
            {
            }

            public function now(): \DateTimeImmutable
            {
                return $this->now;
            }
        };
        $settings = Settings::fromArray($this->settings());
        $clients = $gateway === null ? null : new Clients($settings, snap: $gateway->snap(...));

        return new Shop($settings, $this->driver->bills(), $this->driver, clock: $clock, clients: $clients);
    }
}
