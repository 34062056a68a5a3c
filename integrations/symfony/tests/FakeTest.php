<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\DebitClient;
use Faspay\NotSentException;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Shop\BillState;
use Faspay\Shop\Customer;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\SymfonyBundle\Tests\App\Kernel;
use PHPUnit\Framework\Attributes\TestWith;

/** The fake gateway in the place of Faspay: nothing leaves the process. */
final class FakeTest extends ApplicationTestCase
{
    private Kernel $kernel;
    private Shop $shop;
    private FakeGateway $gateway;

    protected function setUp(): void
    {
        // Nobody listens there: whatever left the process would fail.
        $this->kernel = $this->boot(faspay: [
            'fake' => true, 'base_url' => 'http://127.0.0.1:9', 'merchant_id' => '99999', 'merchant_name' => 'Toko',
            'user_id' => 'bot99999', 'password' => 'p@ssw0rd', 'snap_channels' => ['711'],
        ]);
        $this->shop = new Shop($this->kernel);
        $this->gateway = $this->services($this->kernel)->get(FakeGateway::class);
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    #[TestWith([Method::Debit, '819', 'debit.create'])]
    #[TestWith([Method::SnapQr, '711', 'snap.generateQr'])]
    #[TestWith([Method::SnapVa, '702', 'snap.createVa'])]
    #[TestWith([Method::SnapDebit, '819', 'snap.createDebit'])]
    public function testAnOrderIsPaidWithoutFaspay(Method $method, string $channel, string $operation): void
    {
        $bill = $this->open($method, $channel);
        self::assertSame(BillState::Waiting, $bill->state);
        self::assertCount(1, $this->gateway->calls($operation));

        $this->gateway->becomes($bill->billNo, PaymentStatus::Paid);
        $this->shop->reconcile();

        self::assertSame(['PaymentPaid'], $this->shop->told('ORDER-1'));
        self::assertSame($bill->billNo, $this->shop->bills()->paidBill('ORDER-1'));
    }

    public function testAnAnswerThatWasLinedUpComesFirst(): void
    {
        $this->gateway->will('debit.create', new NotSentException('The gateway is down.'));
        try {
            $this->open(Method::Debit, '819');
            self::fail('The gateway is down.');
        } catch (NotSentException) {
        }
        self::assertSame(BillState::Failed, $this->shop->bills()->ofOrder('ORDER-1')[0]->state);

        self::assertSame(BillState::Waiting, $this->open(Method::Debit, '819')->state);
    }

    public function testAnotherAmountIsNotPaid(): void
    {
        $bill = $this->open(Method::SnapQr, '711');
        $this->gateway->becomes($bill->billNo, PaymentStatus::Paid, Money::idr(9000));
        $this->shop->reconcile();

        self::assertSame(['AmountMismatch'], $this->shop->told('ORDER-1'));
        self::assertNull($this->shop->bills()->paidBill('ORDER-1'));
    }

    public function testEverythingUsesTheFakeClient(): void
    {
        $client = $this->services($this->kernel)->get(DebitClient::class);
        $client->channels();

        self::assertCount(1, $this->gateway->calls('debit.channels'));
        self::assertStringContainsString('819', $this->command($this->kernel, ['command' => 'faspay:channels'])->getDisplay());
        self::assertCount(2, $this->gateway->calls('debit.channels'));
    }

    private function open(Method $method, string $channel): \Faspay\Shop\Bill
    {
        $purchase = new Purchase('ORDER-1', Money::idr(10000), 'Kopi Gayo', new Customer('Sari', '081234567890', 'sari@example.com'));

        return $this->shop->open($purchase, new PaymentOption($method, $channel, $channel));
    }
}
