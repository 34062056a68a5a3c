<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Booked;
use Faspay\Shop\Booking;
use Faspay\Shop\Method;

/** A bill store for a test that has its own numbers for the shop's orders. */
final readonly class RenamedOrders implements BillStore
{
    /** @param \Closure(string): string $rename */
    public function __construct(private BillStore $bills, private \Closure $rename)
    {
    }

    public function prepare(Bill $bill): bool
    {
        return $this->bills->prepare($bill->with(['orderNo' => ($this->rename)($bill->orderNo)]));
    }

    public function created(Bill $bill): void
    {
        $this->bills->created($bill->with(['orderNo' => $this->bills->find($bill->billNo)->orderNo ?? $bill->orderNo]));
    }

    public function find(string $billNo): ?Bill
    {
        return $this->bills->find($billNo);
    }

    public function findByAccount(string $payTo): ?Bill
    {
        return $this->bills->findByAccount($payTo);
    }

    public function findByGatewayNo(Method $method, string $gatewayNo): ?Bill
    {
        return $this->bills->findByGatewayNo($method, $gatewayNo);
    }

    public function ofOrder(string $orderNo): array
    {
        return $this->bills->ofOrder(($this->rename)($orderNo));
    }

    public function paidBill(string $orderNo): ?string
    {
        return $this->bills->paidBill(($this->rename)($orderNo));
    }

    public function book(Booking $booking): Booked
    {
        return $this->bills->book($booking);
    }

    public function unsettled(Method ...$methods): iterable
    {
        return $this->bills->unsettled(...$methods);
    }

    public function undelivered(\DateTimeImmutable $now, ?string $billNo = null): iterable
    {
        return $this->bills->undelivered($now, $billNo);
    }

    public function release(string $eventId, ?\DateTimeImmutable $deliveredAt): void
    {
        $this->bills->release($eventId, $deliveredAt);
    }

    public function forget(\DateTimeImmutable $before): void
    {
        $this->bills->forget($before);
    }
}
