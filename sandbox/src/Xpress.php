<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Portal\XpressPortal;
use Faspay\Sandbox\Xpress\Operation;
use Faspay\Sandbox\Xpress\OrderControl;
use Faspay\Sandbox\Xpress\Orders;
use Faspay\Sandbox\Xpress\Pages as Page;

/** Xpress: orders, and the page on which shoppers choose how to pay them. What they pay is a payment of debit or of cards. */
final readonly class Xpress
{
    public Operation $operation;
    public Page $page;
    public XpressPortal $portal;
    public OrderControl $control;

    public function __construct(Database $database, Clock $clock, CurrentMerchant $merchant, Merchants $merchants, Quirks $quirks, Transactions $transactions, Pages $pages, CardPages $cardPages, CardPayments $cards)
    {
        $orders = new Orders($database, $clock);
        $this->operation = new Operation($clock, $merchants, $quirks, $orders);
        $this->page = new Page($pages, $clock, $merchant, $merchants, $orders, $transactions, $cardPages, $cards);
        $this->portal = new XpressPortal($pages, $database, $clock);
        $this->control = new OrderControl($database);
    }
}
