<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Money;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booked;
use Faspay\Shop\Booking;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Method;
use Faspay\Shop\Outbox;
use Faspay\Shop\Sql\SqlBillStore;
use PHPUnit\Framework\TestCase;
use Psr\Clock\ClockInterface;
use Psr\EventDispatcher\EventDispatcherInterface;
use Psr\Log\NullLogger;

/** What listeners are told, and in which order, when some of them fail or workers die. */
final class OutboxTest extends TestCase implements EventDispatcherInterface, ClockInterface
{
    private SqlBillStore $bills;
    private Outbox $outbox;
    private int $now = 1800000000;
    /** @var list<string> such as "B1 PaymentPaid" */
    private array $told = [];
    /** @var (\Closure(string): bool)|null which of them a listener fails on */
    private ?\Closure $fails = null;

    protected function setUp(): void
    {
        $this->bills = new SqlBillStore(Databases::empty());
        $this->outbox = new Outbox($this->bills, $this, $this, new NullLogger());
    }

    public function dispatch(object $event): object
    {
        \assert($event instanceof PaymentEvent);
        $name = "{$event->bill->billNo} " . (new \ReflectionClass($event))->getShortName();
        if ($this->fails !== null && ($this->fails)($name)) {
            throw new \RuntimeException('The listener failed.');
        }
        $this->told[] = $name;

        return $event;
    }

    public function now(): \DateTimeImmutable
    {
        return new \DateTimeImmutable("@$this->now");
    }

    public function testALaterEventOfAnOrderWaitsForAnEarlierOneThatFailed(): void
    {
        $bill = $this->open('B1', 'ORDER-1');
        $this->fails = static fn (string $name): bool => $name === 'B1 PaymentPaid';
        $this->book($bill, BillState::Paid);
        self::assertSame(0, $this->outbox->deliver('B1'));
        // Told of the reversal first and of the payment later, a shop would deliver what is not paid.
        $this->book($bill, BillState::Reversed);
        self::assertSame(0, $this->outbox->deliver('B1'));
        self::assertSame(0, $this->outbox->deliver());
        self::assertSame([], $this->told);

        $this->fails = null;
        self::assertSame(2, $this->outbox->deliver());
        self::assertSame(['B1 PaymentPaid', 'B1 PaymentReversed'], $this->told);
        self::assertSame(0, $this->outbox->deliver());
    }

    public function testTheOrderHoldsForAllBillsOfAnOrder(): void
    {
        [$first, $second] = [$this->open('B1', 'ORDER-1'), $this->open('B2', 'ORDER-1')];
        $other = $this->open('B3', 'ORDER-2');
        $this->fails = static fn (string $name): bool => $name === 'B1 PaymentReversed';
        $this->book($first, BillState::Paid);
        $this->book($first, BillState::Reversed);
        $this->book($second, BillState::Paid);
        $this->book($other, BillState::Paid);
        self::assertSame(2, $this->outbox->deliver());
        self::assertSame(['B1 PaymentPaid', 'B3 PaymentPaid'], $this->told);

        $this->fails = null;
        // A notification about the second bill tells what is left of its order.
        self::assertSame(2, $this->outbox->deliver('B2'));
        self::assertSame(['B1 PaymentPaid', 'B3 PaymentPaid', 'B1 PaymentReversed', 'B2 PaymentPaid'], $this->told);
    }

    public function testAnEventOfADeadWorkerIsToldAgainBeforeLaterOnes(): void
    {
        $bill = $this->open('B1', 'ORDER-1');
        $this->book($bill, BillState::Paid);
        foreach ($this->bills->undelivered($this->now()) as $_) {
            // The worker dies here: it neither tells nor releases.
            break;
        }
        $this->book($bill, BillState::Reversed);
        $this->now += 60;
        self::assertSame(0, $this->outbox->deliver());

        $this->now += 3600;
        self::assertSame(2, $this->outbox->deliver());
        self::assertSame(['B1 PaymentPaid', 'B1 PaymentReversed'], $this->told);
    }

    public function testManyFailuresDoNotHoldUpOtherOrders(): void
    {
        for ($number = 1; $number <= 450; $number++) {
            $this->book($this->open("B$number", "ORDER-$number"), BillState::Paid);
        }
        $this->fails = static fn (string $name): bool => $name !== 'B450 PaymentPaid';
        self::assertSame(1, $this->outbox->deliver());
        self::assertSame(['B450 PaymentPaid'], $this->told);
    }

    public function testAFailureIsTriedOnceInARun(): void
    {
        $tries = 0;
        $this->book($this->open('B1', 'ORDER-1'), BillState::Paid);
        $this->book($this->open('B2', 'ORDER-2'), BillState::Paid);
        $this->fails = static function (string $name) use (&$tries): bool {
            $tries += $name === 'B1 PaymentPaid' ? 1 : 0;

            return $name === 'B1 PaymentPaid';
        };
        self::assertSame(1, $this->outbox->deliver());
        self::assertSame(1, $tries);
        self::assertSame(0, $this->outbox->deliver());
        self::assertSame(2, $tries);
    }

    private function open(string $billNo, string $orderNo): Bill
    {
        $bill = new Bill($billNo, $orderNo, Method::Debit, '819', Money::idr(10000), BillState::Prepared, 'Sari', $this->now(), $this->now()->modify('+1 day'));
        self::assertTrue($this->bills->prepare($bill));

        return $bill;
    }

    private function book(Bill $bill, BillState $state): void
    {
        $this->now++;
        self::assertSame(Booked::Changed, $this->bills->book(new Booking($bill, $state, $this->now())));
    }
}
