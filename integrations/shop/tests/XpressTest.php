<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Address;
use Faspay\Channel;
use Faspay\Debit;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Shop\Bill;
use Faspay\Shop\Channels;
use Faspay\Shop\Clients;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Customer;
use Faspay\Shop\Line;
use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Testing\Fake\FakeGateway;

/** Bills that are paid on Faspay's page, with the channel that the shopper chooses there. */
final class XpressTest extends GatewayCase
{
    protected function settings(): array
    {
        return ['FASPAY_XPRESS' => 'yes', 'FASPAY_XPRESS_CHANNELS' => '402,819,500'] + parent::settings();
    }

    private function onPage(?Purchase $purchase = null): Bill
    {
        return $this->driver->shop->checkout->open($purchase ?? $this->purchase(), $this->driver->shop->channels->option(Channels::XPRESS), 'https://shop.example/return');
    }

    /** Another transaction of the same order, as the page makes one for each channel; its number. */
    private function again(Bill $bill, Channel $channel): string
    {
        $items = [new Debit\Item('Kopi', $bill->total)];

        return $this->gateway->debit()->create(new Debit\Bill(
            $bill->billNo, $bill->total, 'Kopi Gayo', new \DateTimeImmutable('+1 hour'), $channel, new Debit\Customer('7', 'Sari', '0812', 'sari@example.com'), $items,
        ))->trxId;
    }

    public function testItIsOfferedWhereTheSettingsSaySo(): void
    {
        self::assertContains(Method::Xpress, array_column($this->driver->shop->channels->all(), 'method'));
        $without = new PlainDriver(['FASPAY_XPRESS' => 'no'] + $this->settings(), Databases::empty());
        self::assertNotContains(Method::Xpress, array_column($without->shop->channels->all(), 'method'));
        $this->expectException(ConfigurationException::class);
        $without->shop->channels->option(Channels::XPRESS);
    }

    public function testItNeedsAnAddressToComeBackTo(): void
    {
        $this->expectException(\LogicException::class);
        $this->driver->open($this->purchase(), new PaymentOption(Method::Xpress, Channels::XPRESS, 'Faspay'));
    }

    public function testWhatTheShopperPaysSettlesTheOrder(): void
    {
        $bill = $this->onPage();
        self::assertStringContainsString('/v4/payment/', (string) $bill->redirectUrl);
        self::assertSame(['waiting', null], [$bill->state->value, $bill->gatewayNo]);
        $this->gateway->choose((string) $bill->redirectUrl, '402');
        $this->gateway->pay($bill->billNo);
        $message = $this->message($bill);
        foreach ([1, 2] as $time) {
            self::assertTrue($this->driver->receive('debit', $message)->settled, "time $time");
        }
        self::assertSame('paid', $this->stateOf($bill));
        self::assertSame($bill->billNo, $this->driver->bills()->paidBill('ORDER-1'));
        self::assertStringStartsWith($this->gateway->settings()['FASPAY_MERCHANT_ID'] . '402', (string) $this->driver->bills()->find($bill->billNo)?->gatewayNo);
        self::assertCount(1, $this->driver->events);
    }

    public function testAfterAFailureTheShopperTriesAnotherChannel(): void
    {
        $bill = $this->onPage();
        $this->gateway->choose((string) $bill->redirectUrl, '819');
        $this->gateway->fail($bill->billNo);
        self::assertTrue($this->driver->receive('debit', $this->message($bill))->settled);
        self::assertSame('waiting', $this->stateOf($bill));
        $this->gateway->choose((string) $bill->redirectUrl, '402');
        $this->gateway->pay($bill->billNo);
        self::assertTrue($this->driver->receive('debit', $this->message($bill))->settled);
        self::assertSame('paid', $this->stateOf($bill));
    }

    public function testCardsTellInTheirOwnForm(): void
    {
        $bill = $this->onPage();
        $this->gateway->choose((string) $bill->redirectUrl, '500');
        $this->gateway->pay($bill->billNo);
        $message = $this->message($bill);
        self::assertStringContainsString('MERCHANT_TRANID', $message->body);
        self::assertSame(400, $this->driver->receive('debit', new Message(str_replace('AMOUNT=10000.00', 'AMOUNT=1.00', $message->body)))->status);
        self::assertTrue($this->driver->receive('debit', $message)->settled);
        self::assertSame('paid', $this->stateOf($bill));
    }

    public function testTheInquiryFindsAPaymentThatWasNamedBefore(): void
    {
        $bill = $this->onPage();
        $this->gateway->choose((string) $bill->redirectUrl, '402');
        $this->gateway->pay($bill->billNo);
        // The first message comes while the gateway cannot be asked.
        $this->gateway->quirks(['inquiry_refusals' => 1]);
        self::assertFalse($this->driver->receive('debit', $this->message($bill))->settled);
        self::assertSame('waiting', $this->stateOf($bill));
        self::assertTrue($this->driver->receive('debit', $this->message($bill))->settled);
        self::assertSame('paid', $this->stateOf($bill));
    }

    public function testAnOrderThatNobodyPaidExpires(): void
    {
        $bill = $this->onPage(new Purchase('ORDER-1', Money::idr(10000), 'Kopi Gayo', new Customer('Sari', '0812', 'sari@example.com'), expiresAt: new \DateTimeImmutable('+1 hour')));
        self::assertSame(0, $this->driver->shop->reconciliation->run()->changed);
        self::assertSame('waiting', $this->stateOf($bill));
    }

    public function testNamesAndDiscountsThatThePageDoesNotTake(): void
    {
        $this->gateway->quirks(['xpress_texts' => 'refuse']);
        $bill = $this->onPage(new Purchase(
            'ORDER-1', Money::idr(50000), 'Order #7 (Toko "Kopi")', new Customer(str_repeat("O'Sari-Dewi ", 6), '0812', 'sari@example.com'),
            [new Line('Kopi Gayo 250 g (utuh)', Money::idr(60000), 3), new Line('Voucher', Money::fromMinor(-1000000))],
        ));
        self::assertSame('waiting', $bill->state->value);
        $second = $this->onPage(new Purchase('ORDER-2', Money::idr(60000), 'Order #8', new Customer('Sari', '0812', 'sari@example.com'), [new Line('Kopi Gayo 250 g (utuh)', Money::idr(60000), 3)]));
        self::assertSame('waiting', $second->state->value);
    }

    public function testNamesWithoutAnyLetterFromAToZ(): void
    {
        $this->gateway->quirks(['xpress_texts' => 'refuse']);
        $bill = $this->onPage(new Purchase(
            'ORDER-1', Money::idr(50000), '注文', new Customer('張偉', '0812', 'wei@example.com'), [new Line('日本酒', Money::idr(40000), 2), new Line('☕', Money::idr(10000))],
            billing: new Address(line: 'ジャカルタ 1', city: '-', region: '東京'),
        ));
        self::assertSame('waiting', $bill->state->value);
    }

    public function testAfterACardFailedTheShopperTriesAnotherChannel(): void
    {
        $bill = $this->onPage();
        $this->gateway->choose((string) $bill->redirectUrl, '500');
        $this->gateway->fail($bill->billNo);
        $this->driver->receive('debit', $this->message($bill));
        self::assertSame('waiting', $this->stateOf($bill));
    }

    public function testACardWhoseNotificationWasLostIsFoundByTheInquiry(): void
    {
        $bill = $this->onPage();
        self::assertSame(0, $this->driver->shop->reconciliation->run()->changed);
        $this->gateway->choose((string) $bill->redirectUrl, '500');
        $this->gateway->pay($bill->billNo);
        self::assertSame(1, $this->driver->shop->reconciliation->run()->changed);
        self::assertSame('paid', $this->stateOf($bill));
    }

    public function testBeforeABillExpiresItIsAskedAboutAsACard(): void
    {
        [$unpaid, $paid] = [$this->onPage(), $this->onPage($this->purchase('ORDER-2'))];
        foreach ([$unpaid, $paid] as $i => $bill) {
            // The shopper began with another channel.
            $this->driver->bills()->created($bill->with(['gatewayNo' => "999998190000000$i"]));
        }
        $untouched = $this->onPage($this->purchase('ORDER-3'));
        $this->gateway->choose((string) $paid->redirectUrl, '500');
        $this->gateway->pay($paid->billNo);
        $this->reconcileAt('+3 days');
        self::assertSame(['expired', 'paid', 'expired'], array_map($this->stateOf(...), [$unpaid, $paid, $untouched]));
    }

    public function testASecondPaymentAtTheSameMomentIsNotPassedOver(): void
    {
        $bill = $this->onPage();
        $this->gateway->choose((string) $bill->redirectUrl, '402');
        $this->gateway->pay($bill->billNo);
        $first = $this->message($bill);
        $second = $this->again($bill, Channel::DanamonVa);
        $this->gateway->pay($second);
        $fake = new FakeGateway(localDebit: $this->gateway->debit());
        $fake->will('debit.status', function () use ($first, $second, $bill): array {
            // While this worker asks about the second payment, another one books the first.
            self::assertTrue($this->driver->receive('debit', $first)->settled);

            return ['trxId' => $second, 'billNo' => $bill->billNo, 'status' => PaymentStatus::Paid, 'statusCode' => '2', 'total' => $bill->total];
        });
        $settings = Settings::fromArray($this->settings());
        $shop = new Shop($settings, $this->driver->bills(), $this->driver, $this->driver->logger, clients: new Clients($settings, debit: $fake->debit(...)));
        $this->driver->logged = [];
        $sent = $this->gateway->notificationFor($second);
        self::assertTrue($shop->notifications->debit(new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1'))->settled);
        ini_set('faspay.testing', '0');
        self::assertNotSame($second, $this->driver->bills()->find($bill->billNo)?->gatewayNo);
        self::assertStringContainsString('look whether money must be paid back', implode("\n", $this->driver->logged));
    }

    public function testTheTransactionThatPaidCountsAndNoOtherTakesItBack(): void
    {
        $bill = $this->onPage();
        $this->driver->bills()->created($bill->with(['gatewayNo' => '9999981900000009']));
        $this->gateway->choose((string) $bill->redirectUrl, '402');
        $this->gateway->pay($bill->billNo);
        self::assertTrue($this->driver->receive('debit', $this->message($bill))->settled);
        $paidBy = $this->gateway->payment($bill->billNo)->number;
        self::assertSame($paidBy, $this->driver->bills()->find($bill->billNo)?->gatewayNo);
        // A second payment of the same order.
        $second = $this->again($bill, Channel::DanamonVa);
        self::assertNotSame($paidBy, $second);
        $this->gateway->pay($second);
        foreach (['pay', 'reverse'] as $what) {
            $what === 'pay' || $this->gateway->reverse($second);
            $sent = $this->gateway->notificationFor($second);
            self::assertTrue($this->driver->receive('debit', new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1'))->settled, $what);
            self::assertSame('paid', $this->stateOf($bill));
        }
        self::assertSame($bill->billNo, $this->driver->bills()->paidBill('ORDER-1'));
        $this->gateway->reverse($paidBy);
        $sent = $this->gateway->notificationFor($paidBy);
        $this->driver->receive('debit', new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1'));
        self::assertSame('reversed', $this->stateOf($bill));
        // What is paid now belongs to nobody's order: somebody must hear of it.
        $third = $this->again($bill, Channel::BcaVa);
        $this->gateway->pay($third);
        $sent = $this->gateway->notificationFor($third);
        $this->driver->logged = [];
        self::assertTrue($this->driver->receive('debit', new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1'))->settled);
        self::assertSame('reversed', $this->stateOf($bill));
        self::assertStringContainsString('look whether money must be paid back', implode("\n", $this->driver->logged));
    }
}
