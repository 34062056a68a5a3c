<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Portal\SnapPortal;
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
        ShopClient $shops,
    ) {
        $message = new SnapMessage($clock, $quirks);
        $payments = $this->payments = new SnapPayments($database, $clock);
        $caller = $this->caller = new SnapCaller($database, $clock, $merchants, $quirks, $message, $notifier, $shops);
        $this->payer = new SnapPayer($clock, $merchant, $payments, $caller);
        $this->pages = new SnapPages($pages, $clock, $merchants, $quirks, $payments, $this->payer);
        $this->portal = new SnapPortal($pages, $database, $clock, $merchants, $payments, $this->payer);
        $this->control = new SnapControl($database, $merchants, $payments, $this->payer, $caller);
        $parts = [$clock, $quirks, $payments, $message];
        $this->operations = new SnapOperations(
            $clock, $merchants, $quirks, $payments, $message, new SnapVa(...$parts), new SnapQris(...$parts),
            new SnapDebit(...$parts),
        );
    }

    public function answer(Request $request): Response
    {
        $this->payer->expire();

        return $this->operations->answer($request);
    }
}
