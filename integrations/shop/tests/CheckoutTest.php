<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Debit\Bill as DebitBill;
use Faspay\DebitClient;
use Faspay\Exception;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\NotSentException;
use Faspay\Shop\BillState;
use Faspay\Shop\Clients;
use Faspay\Shop\Customer;
use Faspay\Shop\Line;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\ValidationException;
use PHPUnit\Framework\Attributes\DataProvider;

final class CheckoutTest extends GatewayCase
{
    public function testAMissingPhoneIsNamedAndTheBillFails(): void
    {
        try {
            $this->driver->open($this->purchase(phone: ''), new PaymentOption(Method::Debit, '819', 'DANA'));
            self::fail('a bill without a phone was sent');
        } catch (ValidationException $e) {
            self::assertSame(['customer.phone'], array_column($e->violations, 'field'));
        }
        self::assertSame([BillState::Failed], array_column($this->driver->bills()->ofOrder('ORDER-1'), 'state'));
        // The checkout knows it already.
        self::assertSame([], $this->driver->told('ORDER-1'));
    }

    public function testWhatAShopHasInsteadOfWhatTheGatewayWants(): void
    {
        $purchase = new Purchase(
            'ORDER-1',
            Money::idr('60000.50'),
            str_repeat("Kopi\n", 60),
            new Customer(str_repeat('Sari ', 40), '+62 812-3456-7890', 'sari@example.com'),
            [new Line(str_repeat('Kopi ', 30), Money::idr('59000.25'), 2), new Line('Voucher', Money::idr(0))],
        );
        foreach ([[Method::Debit, '819'], [Method::Debit, '812'], [Method::Debit, '709'], [Method::SnapVa, '702'], [Method::SnapQr, '711'], [Method::SnapDebit, '819']] as [$method, $channel]) {
            $bill = $this->driver->open($purchase, new PaymentOption($method, $channel, $channel));
            self::assertSame(BillState::Waiting, $bill->state);
            self::assertSame('Rp 60.001', $bill->total->format());
            self::assertMatchesRegularExpression('/^SHOP\d{10}$/', $bill->billNo);
        }
    }

    /** @return iterable<string, array{Method, string, Money}> */
    public static function impossibleTotals(): iterable
    {
        $totals = ['nothing' => Money::idr(0), 'less than nothing' => Money::fromMinor(-1000000), 'what rounds to nothing' => Money::fromMinor(49)];
        foreach ([[Method::Debit, '402'], [Method::SnapVa, '702'], [Method::SnapStaticVa, '402'], [Method::SnapQr, '711'], [Method::SnapDebit, '819']] as [$method, $channel]) {
            foreach ($totals as $name => $total) {
                yield "$method->value, $name" => [$method, $channel, $total];
            }
        }
    }

    #[DataProvider('impossibleTotals')]
    public function testNoBillIsOpenedForNothing(Method $method, string $channel, Money $total): void
    {
        $settings = ['FASPAY_SNAP_STATIC_CHANNELS' => '402', 'FASPAY_SNAP_COMPANY_CODE' => '850499'] + $this->settings();
        $shop = new Shop(Settings::fromArray($settings), $this->driver->bills(), $this->driver);
        try {
            $shop->checkout->open(
                new Purchase('ORDER-1', $total, 'Kopi Gayo', new Customer('Sari', '081234567890', 'sari@example.com')),
                new PaymentOption($method, $channel, $channel),
            );
            self::fail('a bill was opened');
        } catch (ValidationException $e) {
            self::assertContains($e->violations[0]['field'], ['total', 'amount', 'gross']);
        }
        self::assertSame([BillState::Failed], array_column($this->driver->bills()->ofOrder('ORDER-1'), 'state'));
    }

    /** @return array<string, array{\Throwable, BillState}> */
    public static function failures(): array
    {
        return [
            'refused' => [new GatewayException('no', responseCode: '55', operation: 'create'), BillState::Failed],
            'number in use' => [new GatewayException('no', responseCode: '14', operation: 'create'), BillState::Unknown],
            'not sent' => [new NotSentException('no'), BillState::Failed],
            'answer about something else' => [new MalformedMessageException('no'), BillState::Unknown],
            'something broke, perhaps after it was sent' => [new \RuntimeException('no'), BillState::Unknown],
        ];
    }

    #[DataProvider('failures')]
    public function testWhatBecomesOfABillThatCouldNotBeCreated(\Throwable $failure, BillState $state): void
    {
        $seen = [];
        $client = $this->createMock(DebitClient::class);
        $client->method('create')->willReturnCallback(function (DebitBill $bill) use (&$seen, $failure): never {
            // It is recorded before anything is sent.
            $seen[] = $this->stateOf($this->driver->bills()->find($bill->no) ?? self::fail('it is not recorded'));
            throw $failure;
        });
        $settings = Settings::fromArray($this->settings());
        $shop = new Shop($settings, $this->driver->bills(), $this->driver, clients: new Clients($settings, debit: static fn () => $client));
        try {
            $shop->checkout->open($this->purchase(), new PaymentOption(Method::Debit, '819', 'DANA'));
            self::fail('nothing was thrown');
        } catch (Exception | \RuntimeException $e) {
            self::assertSame($failure, $e);
        }
        self::assertSame(['prepared'], $seen);
        self::assertSame([$state], array_column($this->driver->bills()->ofOrder('ORDER-1'), 'state'));
        self::assertSame($state === BillState::Unknown ? ['OutcomeUnknown'] : [], $this->driver->told('ORDER-1'));
    }
}
