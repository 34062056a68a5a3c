<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\DebitClient;
use Faspay\GatewayException;
use Faspay\Laravel\Facades\Faspay;
use Faspay\Laravel\Models\Bill;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\PaymentStatus;
use Faspay\Shop\BillState;
use Faspay\Shop\Event\OutcomeUnknown;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Signature;
use Illuminate\Support\Facades\Event;
use PHPUnit\Framework\AssertionFailedError;

/** The fake as an application's own tests use it: nothing leaves the process. */
final class FakeTest extends TestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        TestApplication::migrate();
        Event::fake([PaymentPaid::class, OutcomeUnknown::class]);
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
        parent::tearDown();
    }

    public function testItStaysOutOfProduction(): void
    {
        $this->app->detectEnvironment(static fn (): string => 'production');
        $this->expectExceptionMessage('Faspay::fake() is for tests');
        Faspay::fake();
    }

    public function testACheckoutIsRecordedAndAnswered(): void
    {
        $gateway = Faspay::fake();
        $bill = Faspay::open($this->purchase(), '819');

        self::assertSame(BillState::Waiting, $bill->state);
        self::assertStringStartsWith('https://gateway.invalid/', (string) $bill->redirectUrl);
        $gateway->assertCalled('debit.create', 1, static fn (\Faspay\Debit\Bill $sent): bool => $sent->total->equals(Money::idr(10000)));
        $gateway->assertNotCalled('debit.status');
        $row = Bill::query()->firstOrFail();
        self::assertSame([$bill->billNo, 'ORDER-1'], [$row->bill_no, $row->order_no]);
        self::assertSame(['Rp 10.000', 'Menunggu pembayaran'], [$row->total->format(), $row->stateName('id')]);
    }

    public function testAnswersComeInSequence(): void
    {
        $gateway = Faspay::fake(['debit.create' => [
            new GatewayException('refused', responseCode: '30', operation: 'create'),
            new OutcomeUnknownException('lost', operation: 'create'),
            ['trxId' => '9999940200000001', 'billNo' => 'SHOP0000000001'],
        ]]);
        try {
            Faspay::open($this->purchase(), '819');
            self::fail('The first answer refuses.');
        } catch (GatewayException $e) {
            self::assertSame('30', $e->responseCode);
        }
        try {
            Faspay::open($this->purchase(), '819');
            self::fail('The second answer is lost.');
        } catch (OutcomeUnknownException) {
        }
        self::assertSame('9999940200000001', Faspay::open($this->purchase(), '402')->gatewayNo);

        $gateway->assertCalled('debit.create', 3);
        self::assertSame(['failed', 'unknown', 'waiting'], Bill::query()->orderBy('rowid')->pluck('state')->map->value->all());
        Event::assertDispatchedTimes(OutcomeUnknown::class, 1);
    }

    public function testANotificationIsConfirmedByTheFake(): void
    {
        $gateway = Faspay::fake();
        $bill = Faspay::open($this->purchase(), '819');
        $gateway->becomes($bill->billNo, PaymentStatus::Paid);

        $this->call('POST', '/faspay/notification', content: $this->paid($bill->billNo, (string) $bill->gatewayNo))
            ->assertOk()
            ->assertJsonPath('response_code', '00');
        Event::assertDispatched(PaymentPaid::class, static fn (PaymentPaid $event): bool => $event->bill->orderNo === 'ORDER-1');
        $gateway->assertCalled('debit.status', 1);
    }

    public function testThePartsThatWereMadeBeforeUseTheFake(): void
    {
        $this->app->instance(DebitClient::class, $this->createStub(DebitClient::class));
        Faspay::checkout();
        $gateway = Faspay::fake();
        Faspay::open($this->purchase(), '819');
        $gateway->assertCalled('debit.create');
    }

    public function testWrongExpectationsAreToldOf(): void
    {
        $gateway = Faspay::fake();
        $gateway->assertNotCalled();
        Faspay::open($this->purchase(), '819');
        foreach ([
            static fn () => $gateway->assertNotCalled(),
            static fn () => $gateway->assertCalled('snap.createVa'),
            static fn () => $gateway->assertCalled('debit.create', 2),
            static fn () => $gateway->assertCalled('debit.create', null, static fn (): bool => false),
        ] as $wrong) {
            try {
                $wrong();
            } catch (AssertionFailedError) {
                continue;
            }
            self::fail('An assertion holds that must not.');
        }
    }

    private function paid(string $billNo, string $trxId): string
    {
        return json_encode([
            'request' => 'Payment Notification', 'trx_id' => $trxId, 'merchant_id' => '99999', 'merchant' => 'Toko Kopi', 'bill_no' => $billNo,
            'payment_reff' => '1', 'payment_date' => '2026-11-29 10:00:00', 'payment_status_code' => '2', 'payment_status_desc' => 'Sukses',
            'bill_total' => '10000', 'payment_total' => '10000', 'payment_channel_uid' => '819', 'payment_channel' => 'DANA',
            'signature' => Signature::debit('bot99999', 'p@ssw0rd', $billNo, '2'),
        ], JSON_THROW_ON_ERROR);
    }
}
