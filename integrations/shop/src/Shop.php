<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\SqlBillStore;
use Psr\Clock\ClockInterface;
use Psr\EventDispatcher\EventDispatcherInterface;
use Psr\Log\LoggerInterface;
use Psr\Log\NullLogger;

/** Puts the parts together, for a program that has no container of its own. */
final class Shop
{
    public readonly BillStore $bills;
    public readonly Clients $clients;
    public readonly Channels $channels;
    public readonly Outbox $outbox;
    public readonly Checkout $checkout;
    public readonly Notifications $notifications;
    public readonly Reconciliation $reconciliation;

    /**
     * @param BillStore|Connection $bills a connection gets the tables of Sql\Schema with the prefix "faspay_"
     * @param EventDispatcherInterface $events is told of each Event\PaymentEvent after it was booked
     * @param Clients|null $clients null: those that the settings make
     */
    public function __construct(
        public readonly Settings $settings,
        BillStore|Connection $bills,
        EventDispatcherInterface $events,
        LoggerInterface $logger = new NullLogger(),
        ClockInterface $clock = new SystemClock(),
        ?Clients $clients = null,
    ) {
        $this->bills = $bills instanceof Connection ? new SqlBillStore($bills) : $bills;
        $this->clients = $clients ?? new Clients($settings);
        $this->channels = new Channels($settings, $this->clients);
        $this->outbox = new Outbox($this->bills, $events, $clock, $logger);
        $this->checkout = new Checkout($this->clients, $this->bills, $this->outbox, $clock, $logger);
        $callers = new CallerList($settings->callers, $settings->proxies);
        $this->notifications = new Notifications($this->clients, $this->bills, $this->outbox, $callers, $clock, $logger);
        $this->reconciliation = new Reconciliation($this->clients, $this->bills, $this->outbox, $clock, $logger);
    }
}
