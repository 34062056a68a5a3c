<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Notifier;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Portal\BillPortal;
use Faspay\Sandbox\Quirks;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The gateway's bills: the parts that the outside needs, each with the others it works with. */
final readonly class Billing
{
    public Bills $bills;
    public BillPages $pages;
    public BillControl $control;
    public BillPortal $portal;
    private BillOperations $operations;

    public function __construct(
        Database $database, Clock $clock, private CurrentMerchant $merchant, Merchants $merchants, Quirks $quirks, Notifier $notifier, Pages $pages,
    ) {
        $this->bills = new Bills($database, $clock);
        $payer = new BillPayer($merchant, $merchants, $this->bills, $notifier);
        $this->pages = new BillPages($pages, $clock, $merchants, $this->bills, $payer);
        $this->control = new BillControl($database, $this->bills, $payer);
        $this->portal = new BillPortal($pages, $database, $clock, $this->bills, $payer);
        $this->operations = new BillOperations($clock, $merchants, $quirks, $this->bills);
    }

    /**
     * Does something with an operation's answer as the merchant who asks.
     *
     * @param callable(callable(): Response): Response $work
     */
    public function during(string $operation, Request $request, callable $work): Response
    {
        return $this->merchant->during($this->operations->merchantOf($operation, $request)['id'] ?? null, function () use ($operation, $request, $work): Response {
            return $work(function () use ($operation, $request): Response {
                $this->bills->expire();

                return new JsonResponse($this->operations->answer($operation, $request));
            });
        });
    }
}
