<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** Where the bills are kept. Sql\SqlBillStore keeps them in any of three databases. */
interface BillStore
{
    /**
     * Records a bill before anything of it is sent, and its order with its first bill.
     *
     * @return bool false: a bill of this number exists, and nothing was recorded
     * @throws \LogicException inside a transaction of the caller, whose end would decide whether the record stays
     */
    public function prepare(Bill $bill): bool;

    /**
     * Records what the gateway answered when the payment was created: the state, Waiting or Failed, gatewayNo, and what the
     * shopper must see. A bill that was settled meanwhile, because its notification came first, keeps its state.
     */
    public function created(Bill $bill): void;

    public function find(string $billNo): ?Bill;

    /** The newest bill that is paid to this number of a virtual account under SNAP. */
    public function findByAccount(string $payTo): ?Bill;

    /** The bill for which the gateway gave this number. */
    public function findByGatewayNo(Method $method, string $gatewayNo): ?Bill;

    /** @return list<Bill> all bills of an order, the oldest first */
    public function ofOrder(string $orderNo): array;

    /** The number of the bill that settled this order; null: it is not paid. */
    public function paidBill(string $orderNo): ?string;

    /**
     * Books what the gateway said, in one transaction: the names of the message, the bill's new state, the order if this bill
     * settles it, and the event that tells of it. Whatever comes twice changes nothing.
     */
    public function book(Booking $booking): Booked;

    /**
     * Bills about which the gateway must be asked, those that waited longest first, read a page at a time while the loop goes
     * on. Each is marked as asked, and comes once in a loop. Those that a loop did not come to are not marked.
     *
     * @return iterable<Bill>
     */
    public function unsettled(Method ...$methods): iterable;

    /**
     * Of each order the first event that was booked and whose listeners have not all returned, reserved for this caller. While
     * another caller has it, the order has none: listeners hear of the events of an order one after the other. Those that were
     * released without success come last.
     *
     * @param string|null $billNo that of the order of this bill alone
     * @return iterable<Event\PaymentEvent>
     */
    public function undelivered(\DateTimeImmutable $now, ?string $billNo = null): iterable;

    /**
     * Ends a reservation.
     *
     * @param \DateTimeImmutable|null $deliveredAt when the listeners returned; null: one failed, and the event shall come again
     */
    public function release(string $eventId, ?\DateTimeImmutable $deliveredAt): void;

    /** Forgets the names of messages and the delivered events of before that time. Bills stay. */
    public function forget(\DateTimeImmutable $before): void;
}
