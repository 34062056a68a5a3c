<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing;

use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Message;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;

/**
 * An integration as the table of events drives it: through its own HTTP kernel, its own container and its own database.
 */
interface ShopDriver
{
    /** The shop's books, in the integration's own database. */
    public function bills(): BillStore;

    /** Opens a bill as the integration's checkout does. Exceptions of the gateway go through. */
    public function open(Purchase $purchase, PaymentOption $option): Bill;

    /**
     * Sends a request of the gateway through the integration's HTTP kernel and route.
     *
     * @param string $product "debit", "snap" or "card"
     * @param Message $message its path is the one that the gateway called; a route of Debit or cards may be elsewhere
     */
    public function receive(string $product, Message $message): Answer;

    /** Runs the integration's reconciliation once. */
    public function reconcile(): void;

    /**
     * The events that the integration's listeners were told about an order, in order.
     *
     * @return list<string> short names of classes, such as "PaymentPaid"
     */
    public function told(string $orderNo): array;

    /**
     * Lets the next booking die after the gateway was asked and before the transaction commits, as a killed worker does:
     * DyingConnection around the integration's connection does it. What then breaks in receive() may go through.
     */
    public function dieBeforeCommit(): void;
}
