<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Shop\AlreadyPaidException;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booking;
use Faspay\Shop\Clients;
use Faspay\Shop\Customer;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Testing\DyingConnection;
use Faspay\Shop\Testing\Fake\FakeGateway;
use PHPUnit\Framework\TestCase;
use Psr\EventDispatcher\EventDispatcherInterface;

/** What a run of the reconciliation does when something fails in the middle of it. */
final class ReconciliationTest extends TestCase implements EventDispatcherInterface
{
    private FakeGateway $gateway;
    private DyingConnection $connection;
    private Shop $shop;
    /** @var list<string> numbers of bills */
    private array $paid = [];

    protected function setUp(): void
    {
        $this->gateway = new FakeGateway();
        $this->connection = new DyingConnection(Databases::empty());
        $settings = Settings::fromArray([]);
        $this->shop = new Shop($settings, $this->connection, $this, clients: new Clients($settings, debit: $this->gateway->debit(...), snap: $this->gateway->snap(...)));
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    public function dispatch(object $event): object
    {
        if ($event instanceof PaymentPaid) {
            $this->paid[] = $event->bill->billNo;
        }

        return $event;
    }

    public function testABillThatCannotBeBookedDoesNotStopTheRun(): void
    {
        $bills = [$this->paidAtGateway(Method::Debit, '819'), $this->paidAtGateway(Method::Debit, '819'), $this->paidAtGateway(Method::SnapQr, '711')];
        $this->connection->dieBeforeCommit();
        $failures = [];
        $report = $this->shop->reconciliation->run(progress: static function (Bill $bill, BillState|\Throwable|null $outcome) use (&$failures): void {
            if ($outcome instanceof \Throwable) {
                $failures[] = $bill->billNo;
            }
        });

        self::assertSame([3, 2, 1, 2], [$report->asked, $report->changed, $report->failed, $report->told]);
        self::assertCount(1, $failures);
        self::assertEqualsCanonicalizing(array_diff(array_map(static fn (Bill $bill): string => $bill->billNo, $bills), $failures), $this->paid);

        // What failed is asked about again.
        $report = $this->shop->reconciliation->run();
        self::assertSame([1, 1, 0, 1], [$report->asked, $report->changed, $report->failed, $report->told]);
        self::assertCount(3, $this->paid);
    }

    public function testAProductThatBreaksDoesNotStopTheOthers(): void
    {
        $this->paidAtGateway(Method::Debit, '819');
        $qr = $this->paidAtGateway(Method::SnapQr, '711');
        $this->gateway->will('debit.status', new \DomainException('The client of one product is broken.'));
        $report = $this->shop->reconciliation->run();

        self::assertSame([$qr->billNo], $this->paid);
        self::assertSame(1, $report->failed);
    }

    public function testAPaidOrderGetsNoFurtherBillUntilItsMoneyWentBack(): void
    {
        $bill = $this->paidAtGateway(Method::Debit, '819');
        $this->shop->reconciliation->run();
        $again = new Purchase($bill->orderNo, Money::idr(10000), 'Kopi', new Customer('Sari', '0812', 'sari@example.com'));
        $option = new PaymentOption(Method::Debit, '819', 'DANA');
        try {
            $this->shop->checkout->open($again, $option);
            self::fail('The order is paid.');
        } catch (AlreadyPaidException $e) {
            self::assertStringContainsString($bill->billNo, $e->getMessage());
        }
        self::assertCount(1, $this->shop->bills->ofOrder($bill->orderNo));
        self::assertCount(1, $this->gateway->calls('debit.create'));

        $this->shop->bills->book(new Booking($bill, BillState::Reversed, $bill->createdAt));
        self::assertSame(BillState::Waiting, $this->shop->checkout->open($again, $option)->state);
    }

    private function paidAtGateway(Method $method, string $channel): Bill
    {
        static $number = 0;
        $purchase = new Purchase('ORDER-' . ++$number, Money::idr(10000), 'Kopi', new Customer('Sari', '0812', 'sari@example.com'));
        $bill = $this->shop->checkout->open($purchase, new PaymentOption($method, $channel, $channel));
        $this->gateway->becomes($bill->billNo, PaymentStatus::Paid);

        return $bill;
    }
}
