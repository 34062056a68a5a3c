<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\AmountMismatchException;
use Faspay\Billing\Bill;
use Faspay\Billing\InvoiceFilter;
use Faspay\Billing\InvoiceStatus;
use Faspay\CardStatus;
use Faspay\Channel;
use Faspay\Debit;
use Faspay\GatewayException;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\Snap\QrBill;
use Faspay\Snap\StatusQuery;
use Faspay\Snap\VaBill;
use PHPUnit\Framework\TestCase;

/** The gateway in memory, which the tests of applications use. */
final class FakeGatewayTest extends TestCase
{
    private FakeGateway $gateway;

    protected function setUp(): void
    {
        $this->gateway = new FakeGateway();
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    public function testAnswersComeInTheOrderInWhichTheyWereLinedUp(): void
    {
        $amount = Money::idr(10000);
        $this->gateway->will(
            'card.status',
            ['status' => CardStatus::Sale, 'orderId' => 'A'],
            new GatewayException('refused', responseCode: '5533'),
            static fn (string $orderId): array => ['status' => CardStatus::Voided, 'orderId' => "$orderId!"],
        );
        $cards = $this->gateway->cards();

        self::assertTrue($cards->status('A', $amount)->isPaid());
        try {
            $cards->status('B', $amount);
            self::fail('It was refused.');
        } catch (GatewayException $e) {
            self::assertSame('5533', $e->responseCode);
        }
        self::assertSame('C!', $cards->status('C', $amount)->orderId);
        self::assertSame(['A', 'B', 'C'], array_map(static fn ($call): string => $call->arguments[0], $this->gateway->calls('card.status')));
        $this->expectException(\LogicException::class);
        $this->expectExceptionMessage('card.status');
        $cards->status('D', $amount);
    }

    public function testADebitPaymentIsWhatItBecomes(): void
    {
        $debit = $this->gateway->debit();
        $bill = new Debit\Bill('A', Money::idr(10000), 'Kopi', new \DateTimeImmutable('2027-01-01'), Channel::Dana, new Debit\Customer('1', 'Sari', '0812', 'sari@example.com'), []);
        $payment = $debit->create($bill);
        self::assertSame('A', $payment->billNo);
        self::assertNotNull($payment->redirectUrl);
        self::assertSame(PaymentStatus::Unprocessed, $debit->status($payment->trxId, 'A')->status);
        self::assertSame(PaymentStatus::NotFound, $debit->status('another', 'A')->status);

        $this->gateway->becomes('A', PaymentStatus::Paid);
        $statuses = $debit->statuses(['x' => [$payment->trxId, 'A'], 'y' => ['0', 'B']]);
        self::assertSame(['x', 'y'], array_keys($statuses));
        self::assertTrue($statuses['x']->isPaidExactly(Money::idr(10000)));
        self::assertFalse($statuses['x']->isPaidExactly(Money::idr(9000)));
        self::assertSame(PaymentStatus::Cancelled, $debit->cancel($payment->trxId, 'A', 'test')->status);
        self::assertSame(PaymentStatus::Cancelled, $debit->status($payment->trxId, 'A')->status);
    }

    public function testPaymentsUnderSnapAreWhatTheyBecome(): void
    {
        $snap = $this->gateway->snap();
        $expires = new \DateTimeImmutable('2027-01-01');
        $qr = $snap->generateQr(new QrBill('Q', Money::idr(5000), 'Kopi', Channel::ShopeePayQris, '0812', $expires));
        $account = $snap->createVa(new VaBill('V', Money::idr(7000), 'Sari', 'Kopi', Channel::BcaVa, $expires));
        $this->gateway->becomes('Q', PaymentStatus::Paid)->becomes('V', PaymentStatus::Expired);
        $queries = ['qr' => StatusQuery::qr('Q', $qr->referenceNo, '711'), 'va' => StatusQuery::va($account->number, '702', trxId: 'V'), 'none' => StatusQuery::debit('X', null, '819')];
        $statuses = array_map(static fn ($status): PaymentStatus => $status->status, iterator_to_array($snap->eachStatus($queries)));

        self::assertSame(['qr' => PaymentStatus::Paid, 'va' => PaymentStatus::Expired, 'none' => PaymentStatus::NotFound], $statuses);
    }

    public function testRealMessagesAreVerifiedByTheRealClientAndConfirmedByTheFake(): void
    {
        $sandbox = Gateway::start();
        $gateway = new FakeGateway(localDebit: $sandbox->debit());
        $bill = new Debit\Bill('A', Money::idr(10000), 'Kopi', new \DateTimeImmutable('+1 hour'), Channel::Dana, new Debit\Customer('1', 'Sari', '0812', 'sari@example.com'), [new Debit\Item('Kopi', Money::idr(10000))]);
        $gateway->debit()->create($bill);
        $real = $sandbox->debit()->create($bill);
        $sandbox->pay('A');
        $notification = $gateway->debit()->verifyNotification($sandbox->notificationFor('A')->body);
        $gateway->will('debit.status', ['trxId' => $real->trxId, 'billNo' => 'A', 'status' => PaymentStatus::Paid, 'statusCode' => '2', 'total' => Money::idr(9000)]);

        $this->expectException(AmountMismatchException::class);
        $gateway->debit()->confirm($notification, Money::idr(10000), $real->trxId);
    }

    public function testWithoutARealClientNothingIsVerified(): void
    {
        $this->expectException(\LogicException::class);
        $this->expectExceptionMessage('debit.verifyNotification');
        $this->gateway->debit()->verifyNotification('{}');
    }

    public function testAPaymentThatWasNotOpenedCannotBePaid(): void
    {
        $this->expectException(\LogicException::class);
        $this->gateway->becomes('A', PaymentStatus::Paid);
    }

    public function testBillsByEmailAreAnsweredAsLinedUp(): void
    {
        $this->gateway->will('billing.create', ['billingId' => '1051'])->will('billing.status', ['status' => InvoiceStatus::Paid])->will('billing.invoices', new \ArrayIterator([1, 2]));
        $billing = $this->gateway->billing();

        self::assertSame('1051', $billing->create(new Bill('1', Money::idr(10000), 'Sari', 'sari@example.com', '081234567890'))->billingId);
        self::assertTrue($billing->status('1051', '1')->isPaid());
        self::assertCount(2, iterator_to_array($billing->invoices(new InvoiceFilter(InvoiceStatus::Paid, new \DateTimeImmutable('2025-01-01'), new \DateTimeImmutable('2025-01-02')))));
        $this->gateway->assertCalled('billing.create', 1, static fn (Bill $bill): bool => $bill->transactionNo === '1');
        $this->expectException(\LogicException::class);
        $this->expectExceptionMessage('billing.cancel');
        $billing->cancel('1051', '1');
    }
}
