<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\Money;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\Customer;
use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\SymfonyBundle\FaspayBundle;

/** A test with the sandbox, whose merchant the application is configured for. */
abstract class SandboxTestCase extends ApplicationTestCase
{
    protected Gateway $gateway;
    /** @var array<string, string> the bundle's configuration */
    protected array $configuration;

    protected function setUp(): void
    {
        $this->gateway = Gateway::start();
        $this->configuration = ['snap_channels' => '711,702,819', 'merchant_name' => 'Toko'];
        foreach ($this->gateway->settings() as $name => $value) {
            $this->configuration[FaspayBundle::key($name)] = $value;
        }
    }

    protected static function open(Shop $shop, Method $method = Method::Debit, string $channel = '819', string $orderNo = 'ORDER-1'): Bill
    {
        $purchase = new Purchase($orderNo, Money::idr(10000), 'Kopi Gayo', new Customer('Sari', '081234567890', 'sari@example.com'));

        return $shop->open($purchase, new PaymentOption($method, $channel, $channel));
    }

    /** Sends the gateway's newest notification of a bill through the application. */
    protected function notify(Shop $shop, Bill $bill, ?string $body = null): Answer
    {
        $message = $this->gateway->notificationFor($bill->billNo);

        return $shop->receive($bill->method === Method::Debit ? 'debit' : 'snap', new Message($body ?? $message->body, $message->headers, $message->path));
    }
}
