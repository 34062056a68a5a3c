<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Money;
use Faspay\NotSentException;
use Faspay\PaymentStatus;
use Faspay\Shop\AlreadyPaidException;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booking;
use Faspay\Shop\Channels;
use Faspay\Shop\Clients;
use Faspay\Shop\Customer;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;
use Faspay\Shop\Testing\Fake\FakeGateway;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Clock\ClockInterface;
use Psr\EventDispatcher\EventDispatcherInterface;

/** A shopper asks for the same bill again: by a double click, in two tabs, or later. */
final class OpenedTwiceTest extends TestCase implements ClockInterface, Connection
{
    private FakeGateway $gateway;
    private Connection $database;
    private Shop $shop;
    private \DateTimeImmutable $now;
    /** @var list<\Closure(): void> what other requests do each time when this one looks at the bills of the order */
    private array $meanwhile = [];

    protected function setUp(): void
    {
        $this->gateway = new FakeGateway();
        $this->database = Databases::empty();
        $this->now = new \DateTimeImmutable('2027-01-10 10:00:00 Asia/Jakarta');
        $settings = Settings::fromArray(['FASPAY_SNAP_STATIC_CHANNELS' => '402', 'FASPAY_SNAP_COMPANY_CODE' => '850499', 'FASPAY_XPRESS' => 'yes']);
        $clients = new Clients($settings, debit: $this->gateway->debit(...), snap: $this->gateway->snap(...), cards: $this->gateway->cards(...), xpress: $this->gateway->xpress(...));
        $this->shop = new Shop($settings, $this, $this->createStub(EventDispatcherInterface::class), clock: $this, clients: $clients);
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    /** @return array<string, array{Method, string}> */
    public static function lasting(): array
    {
        return [
            'Debit, a virtual account' => [Method::Debit, '702'],
            'Xpress' => [Method::Xpress, Channels::XPRESS],
            'SNAP, a virtual account' => [Method::SnapVa, '702'],
            'SNAP, a static account' => [Method::SnapStaticVa, '402'],
            'SNAP, QRIS' => [Method::SnapQr, '711'],
        ];
    }

    /** @return array<string, array{Method, string}> */
    public static function pages(): array
    {
        return ['Debit, a page' => [Method::Debit, '819'], 'SNAP, direct debit' => [Method::SnapDebit, '819']];
    }

    #[DataProvider('lasting')]
    #[DataProvider('pages')]
    public function testADoubleClickGetsTheSameBill(Method $method, string $channel): void
    {
        $first = $this->open($method, $channel);
        $this->now = $this->now->modify('+40 seconds');
        self::assertEquals($first, $this->open($method, $channel));
        self::assertCount(1, $this->shop->bills->ofOrder('ORDER-1'));
    }

    #[DataProvider('lasting')]
    public function testANumberACodeAndFaspaysPageAreGivenAgainAsLongAsTheyCanBePaid(Method $method, string $channel): void
    {
        $first = $this->open($method, $channel);
        $this->now = $first->expiresAt->modify('-6 minutes');
        self::assertSame($first->billNo, $this->open($method, $channel)->billNo);
        $this->now = $first->expiresAt->modify('-5 minutes');
        self::assertNotSame($first->billNo, $this->open($method, $channel)->billNo);
    }

    #[DataProvider('pages')]
    public function testAnotherPageIsNotGivenAgainLaterBecauseTheShopperMayHaveCorrectedWhatItIsBoundTo(Method $method, string $channel): void
    {
        $first = $this->open($method, $channel);
        $this->now = $this->now->modify('+2 minutes');
        self::assertNotSame($first->billNo, $this->open($method, $channel)->billNo);
    }

    public function testAnotherChannelAmountPayerOrUserIdIsAnotherBill(): void
    {
        $first = $this->open(Method::Debit, '702');
        $this->now = $this->now->modify('+2 minutes');
        $others = [
            $this->open(Method::Debit, '402'),
            $this->open(Method::SnapVa, '702'),
            $this->open(Method::Debit, '702', total: Money::idr(10001)),
            $this->open(Method::Debit, '702', payer: 'Sri'),
            $this->open(Method::Debit, '702', bankUserId: 'SARI01'),
            $this->open(Method::Debit, '702', 'ORDER-2'),
        ];
        self::assertCount(7, array_unique([$first->billNo, ...array_column($others, 'billNo')]));
    }

    public function testABillThatNobodyCanPayIsNotGivenAgain(): void
    {
        foreach ([BillState::Unknown, BillState::Failed, BillState::Expired, BillState::Cancelled, BillState::Reversed] as $state) {
            $bill = $this->open(Method::Debit, '702');
            $this->database->execute('UPDATE faspay_bills SET state = ? WHERE bill_no = ?', [$state->value, $bill->billNo]);
            self::assertNotSame($bill->billNo, $this->open(Method::Debit, '702')->billNo, $state->value);
            $this->database->execute('UPDATE faspay_bills SET state = ?', ['failed']);
        }
    }

    public function testASecondRequestWaitsForTheBillThatTheFirstOneIsOpening(): void
    {
        $other = $this->record('SHOP0000000001');
        $this->meanwhile = [static fn () => null, fn () => $this->shop->bills->created($other->with(['state' => BillState::Waiting, 'redirectUrl' => 'https://pay.example/1']))];
        $bill = $this->open(Method::Debit, '819');
        self::assertSame(['SHOP0000000001', 'https://pay.example/1'], [$bill->billNo, $bill->redirectUrl]);
        self::assertSame([], $this->gateway->calls('debit.create'));
    }

    public function testWhereTheFirstOneCouldNotOpenItTheSecondOneDoes(): void
    {
        foreach ([BillState::Failed, BillState::Unknown] as $i => $state) {
            $other = $this->record("SHOP000000000$i", "ORDER-$i");
            $this->meanwhile = [fn () => $this->shop->bills->book(new Booking($other, $state, $this->now))];
            self::assertSame(BillState::Waiting, $this->open(Method::Debit, '819', "ORDER-$i")->state);
            self::assertCount($i + 1, $this->gateway->calls('debit.create'));
        }
    }

    public function testWhereItIsPaidMeanwhileThereIsNoFurtherBill(): void
    {
        $other = $this->record('SHOP0000000001');
        $this->meanwhile = [fn () => $this->shop->bills->book(new Booking($other, BillState::Paid, $this->now))];
        $this->expectException(AlreadyPaidException::class);
        $this->open(Method::Debit, '819');
    }

    public function testWhoWaitsTooLongIsAskedToTryAgain(): void
    {
        $this->record('SHOP0000000001');
        try {
            $this->open(Method::Debit, '819');
            self::fail('two requests open one bill');
        } catch (NotSentException $e) {
            self::assertStringContainsString('ORDER-1', $e->getMessage());
        }
        self::assertSame([], $this->gateway->calls('debit.create'));
        // Whoever opened it has died.
        $this->now = $this->now->modify('+61 seconds');
        self::assertSame(BillState::Waiting, $this->open(Method::Debit, '819')->state);
    }

    public function testOfTwoThatRecordedTheirBillsAtTheSameMomentTheLaterOneIsGivenUp(): void
    {
        $this->letAnotherRecord('-1 second', BillState::Waiting);
        self::assertSame('SHOP0000000001', $this->open(Method::Debit, '819')->billNo);
        self::assertSame(['failed', 'waiting'], $this->states());
        self::assertSame([], $this->gateway->calls('debit.create'));
    }

    public function testTheEarlierOneWaitsForTheLaterOneWhichMayHaveSeenNone(): void
    {
        $this->letAnotherRecord('+1 second', BillState::Waiting);
        self::assertSame('SHOP0000000001', $this->open(Method::Debit, '819')->billNo);
        self::assertSame(['failed', 'waiting'], $this->states());
        self::assertSame([], $this->gateway->calls('debit.create'));
    }

    public function testTheEarlierOneIsOpenedOnceTheLaterOneIsGivenUp(): void
    {
        $this->letAnotherRecord('+1 second', BillState::Failed);
        self::assertNotSame('SHOP0000000001', $this->open(Method::Debit, '819')->billNo);
        self::assertSame(['failed', 'waiting'], $this->states());
        self::assertCount(1, $this->gateway->calls('debit.create'));
    }

    public function testTheFirstBillPaysTheOrderAndNothingIsGivenBack(): void
    {
        $bill = $this->open(Method::Debit, '702');
        $this->open(Method::Debit, '702');
        $this->gateway->becomes($bill->billNo, PaymentStatus::Paid);
        $this->shop->reconciliation->run();
        self::assertSame($bill->billNo, $this->shop->bills->paidBill('ORDER-1'));
        self::assertSame(['paid'], $this->states());
    }

    private function open(Method $method, string $channel, string $orderNo = 'ORDER-1', ?Money $total = null, string $payer = 'Sari', ?string $bankUserId = null): Bill
    {
        $purchase = new Purchase($orderNo, $total ?? Money::idr(10000), 'Kopi', new Customer($payer, '081234567890', 'sari@example.com'), bankUserId: $bankUserId);

        return $this->shop->checkout->open($purchase, new PaymentOption($method, $channel, $channel), 'https://shop.example/return');
    }

    /** What another request has recorded of the bill, and not yet opened. */
    private function record(string $billNo, string $orderNo = 'ORDER-1', string $age = '-1 second'): Bill
    {
        $bill = new Bill($billNo, $orderNo, Method::Debit, '819', Money::idr(10000), BillState::Prepared, 'Sari', $this->now->modify($age), $this->now->modify('+1 hour'));
        self::assertTrue($this->shop->bills->prepare($bill));

        return $bill;
    }

    /** Another request has looked before this one records its bill. It saw nothing, and records a bill of that age, which then gets that state. */
    private function letAnotherRecord(string $age, BillState $becomes): void
    {
        $this->meanwhile = [static fn () => null, function () use ($age, $becomes): void {
            $other = $this->record('SHOP0000000001', age: $age);
            $this->meanwhile = [static fn () => null, fn () => $this->shop->bills->created($other->with(['state' => $becomes]))];
        }];
    }

    /** @return list<string> */
    private function states(): array
    {
        $states = array_column(array_column($this->shop->bills->ofOrder('ORDER-1'), 'state'), 'value');
        sort($states);

        return $states;
    }

    public function now(): \DateTimeImmutable
    {
        return $this->now;
    }

    public function dialect(): Dialect
    {
        return $this->database->dialect();
    }

    public function execute(string $sql, array $parameters = []): int
    {
        return $this->database->execute($sql, $parameters);
    }

    public function select(string $sql, array $parameters = []): array
    {
        if (str_contains($sql, 'faspay_bills WHERE order_no')) {
            $step = array_shift($this->meanwhile);
            $step === null || $step();
        }

        return $this->database->select($sql, $parameters);
    }

    public function transaction(\Closure $work): mixed
    {
        return $this->database->transaction($work);
    }

    public function inTransaction(): bool
    {
        return $this->database->inTransaction();
    }
}
