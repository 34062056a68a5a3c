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
     */
    public function prepare(Bill $bill): bool;

    /**
     * Records what the gateway answered when the payment was created: state, gatewayNo and what the shopper must see. A bill
     * that was settled meanwhile, because its notification came first, keeps its state.
     */
    public function created(Bill $bill): void;

    public function find(string $billNo): ?Bill;

    /** The bill of a static virtual account: the newest one, or that which was asked about by this inquiry. */
    public function findByAccount(string $payTo, ?string $inquiryNo = null): ?Bill;

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
     * on. Each is marked as asked.
     *
     * @param list<Method> $methods
     * @return iterable<Bill>
     */
    public function unsettled(array $methods, \DateTimeImmutable $now): iterable;

    /**
     * Events that were booked and whose listeners have not all returned, each reserved for this caller.
     *
     * @param string|null $billNo those of one bill alone
     * @return iterable<Event\PaymentEvent>
     */
    public function undelivered(\DateTimeImmutable $now, ?string $billNo = null): iterable;

    /** The listeners of this event have returned. */
    public function delivered(string $eventId, \DateTimeImmutable $now): void;

    /** Forgets the names of messages and the delivered events of before that time. Bills stay. */
    public function forget(\DateTimeImmutable $before): void;
}
