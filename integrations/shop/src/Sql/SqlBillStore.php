<?php

declare(strict_types=1);

namespace Faspay\Shop\Sql;

use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Booked;
use Faspay\Shop\Booking;

/** Keeps the bills in the tables of Schema. */
final readonly class SqlBillStore implements BillStore
{
    /** @param string $prefix of the tables' names; it becomes part of the SQL */
    public function __construct(private Connection $connection, private string $prefix = 'faspay_')
    {
    }

    public function prepare(Bill $bill): bool
    {
        throw new \LogicException('not written yet');
    }

    public function created(Bill $bill): void
    {
        throw new \LogicException('not written yet');
    }

    public function find(string $billNo): ?Bill
    {
        throw new \LogicException('not written yet');
    }

    public function findByAccount(string $payTo, ?string $inquiryNo = null): ?Bill
    {
        throw new \LogicException('not written yet');
    }

    public function ofOrder(string $orderNo): array
    {
        throw new \LogicException('not written yet');
    }

    public function paidBill(string $orderNo): ?string
    {
        throw new \LogicException('not written yet');
    }

    public function book(Booking $booking): Booked
    {
        throw new \LogicException('not written yet');
    }

    public function unsettled(array $methods, \DateTimeImmutable $now): iterable
    {
        throw new \LogicException('not written yet');
    }

    public function undelivered(\DateTimeImmutable $now, ?string $billNo = null): iterable
    {
        throw new \LogicException('not written yet');
    }

    public function delivered(string $eventId, \DateTimeImmutable $now): void
    {
        throw new \LogicException('not written yet');
    }

    public function forget(\DateTimeImmutable $before): void
    {
        throw new \LogicException('not written yet');
    }
}
