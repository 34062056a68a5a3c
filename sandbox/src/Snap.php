<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Portal\SnapPortal;
use Faspay\Sandbox\SendMe\Bank;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SnapDisbursement\Accounts;
use Faspay\Sandbox\SnapDisbursement\Bills;
use Faspay\Sandbox\SnapDisbursement\Orders;
use Faspay\Sandbox\SnapDisbursement\Transfers;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The gateway's SNAP side: the parts that the outside needs, each with the others it works with. */
final readonly class Snap
{
    public SnapPayments $payments;
    public SnapCaller $caller;
    public SnapPayer $payer;
    public SnapPages $pages;
    public SnapControl $control;
    public SnapPortal $portal;
    private SnapOperations $operations;

    public function __construct(
        Database $database, Clock $clock, CurrentMerchant $merchant, Merchants $merchants, Quirks $quirks, Notifier $notifier, Pages $pages,
        ShopClient $shops, private Payouts $payouts,
    ) {
        $message = new SnapMessage($clock, $quirks);
        $payments = $this->payments = new SnapPayments($database, $clock);
        $caller = $this->caller = new SnapCaller($database, $clock, $merchants, $quirks, $message, $notifier, $shops);
        $this->payer = new SnapPayer($clock, $merchant, $payments, $caller);
        $this->pages = new SnapPages($pages, $clock, $merchants, $quirks, $payments, $this->payer);
        $this->portal = new SnapPortal($pages, $database, $clock, $merchants, $payments, $this->payer);
        $this->control = new SnapControl($database, $merchants, $payments, $this->payer, $caller);
        $parts = [$clock, $quirks, $payments, $message];
        $orders = new Orders($quirks, new Bank($clock, $quirks), $payouts);
        $this->operations = new SnapOperations(
            $clock, $merchants, $quirks, $payments, $message, new SnapVa(...$parts), new SnapQris(...$parts),
            new SnapDebit(...$parts), new Accounts($database, $message, $this->payouts), new Transfers($quirks, $message, $this->payouts, $orders),
            new Bills($message, $this->payouts, $orders),
        );
    }

    public function answer(Request $request): Response
    {
        $this->payer->expire();
        $this->payouts->settle();

        return $this->operations->answer($request);
    }
}
