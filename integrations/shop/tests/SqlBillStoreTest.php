<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Money;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booked;
use Faspay\Shop\Booking;
use Faspay\Shop\Customer;
use Faspay\Shop\Event\PaymentReversed;
use Faspay\Shop\Method;
use Faspay\Shop\Purchase;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\SqlBillStore;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class SqlBillStoreTest extends TestCase
{
    public function testAReversalNamesABillThatWasPaidAgain(): void
    {
        $bills = new SqlBillStore(Databases::empty());
        $now = new \DateTimeImmutable('@1800000000');
        foreach (['B1' => BillState::Paid, 'B2' => BillState::Paid, 'B1 ' => BillState::Reversed] as $billNo => $state) {
            $bill = new Bill(trim($billNo), 'ORDER-1', Method::Debit, '819', Money::idr(10000), BillState::Prepared, 'Sari', $now, $now->modify('+1 day'));
            $bills->prepare($bill);
            self::assertSame(Booked::Changed, $bills->book(new Booking($bill, $state, $now)));
        }
        self::assertSame(BillState::PaidAgain, $bills->find('B2')?->state);
        $reversed = null;
        while ($reversed === null) {
            foreach ($bills->undelivered($now) as $event) {
                $bills->release($event->id, $now);
                $reversed = $event instanceof PaymentReversed ? $event : null;
            }
        }

        // The shopper has paid all the same: whether that money went back, people must look.
        self::assertTrue($reversed->details['wasPaid']);
        self::assertSame('B2', $reversed->details['paidAgainBillNo']);
    }

    #[TestWith([Method::Xpress, null])]
    #[TestWith([Method::SnapStaticVa, 'INQUIRY-1'])]
    public function testNoOtherPaymentTakesTheOneBackThatPaidWhateverWasReadBefore(Method $method, ?string $inquiryNo): void
    {
        // A shop may book inside a transaction of its own, in which MariaDB goes on showing what it showed first.
        $connection = $this->createStub(Connection::class);
        $real = Databases::empty();
        $connection->method('dialect')->willReturn($real->dialect());
        $connection->method('execute')->willReturnCallback($real->execute(...));
        $connection->method('transaction')->willReturnCallback($real->transaction(...));
        $connection->method('select')->willReturnCallback(static fn (string $sql, array $parameters = []): array => str_starts_with($sql, 'SELECT state')
            ? [['state' => 'waiting', 'gateway_no' => null, 'inquiry_no' => null]] : $real->select($sql, $parameters));
        $bills = new SqlBillStore($connection);
        $now = new \DateTimeImmutable('@1800000000');
        $bill = new Bill('B1', 'ORDER-1', $method, '402', Money::idr(10000), BillState::Prepared, 'Sari', $now, $now->modify('+1 day'));
        $bills->prepare($bill);
        self::assertSame(Booked::Changed, $bills->book(new Booking($bill, BillState::Paid, $now, 'PAYMENT-1', inquiryNo: $inquiryNo)));
        self::assertSame(Booked::Unchanged, $bills->book(new Booking($bill, BillState::Reversed, $now, 'PAYMENT-2', inquiryNo: $inquiryNo === null ? null : 'INQUIRY-2')));
        self::assertSame(BillState::Paid, $bills->find('B1')?->state);
        // The gateway may name the payment otherwise, or not at all.
        self::assertSame(Booked::Changed, $bills->book(new Booking($bill, BillState::Reversed, $now, $inquiryNo === null ? null : 'PAYMENT-3', inquiryNo: $inquiryNo)));
    }

    #[TestWith([''])]
    #[TestWith([' 17'])]
    #[TestWith(['17 '])]
    #[TestWith(["17\n"])]
    #[TestWith(["17\0"])]
    #[TestWith(["\xff17"])]
    #[TestWith(['12345678901234567890123456789012345678901234567890123456789012345'])]
    public function testNumbersThatADatabaseMayTakeForAnotherOrdersAreRefused(string $orderNo): void
    {
        $this->expectException(\ValueError::class);
        new Purchase($orderNo, Money::idr(10000), 'Kopi', new Customer('Sari', '0812', 'sari@example.com'));
    }
}
