<?php

/** Bills as a merchant uses them: nothing here may trouble an analyser, and the types come from the doc comments alone. */

declare(strict_types=1);

namespace Faspay\StaticAnalysis\BillingProbe;

use Faspay\Billing\Bill;
use Faspay\Billing\InvoiceFilter;
use Faspay\Billing\InvoiceStatus;
use Faspay\Billing\Item;
use Faspay\BillingClient;
use Faspay\Money;

use function PHPStan\Testing\assertType;

/** @throws \Faspay\Exception */
function page(BillingClient $billing): ?string
{
    $bill = $billing->create(new Bill(
        transactionNo: '145398922822777',
        total: Money::idr(10000),
        customerName: 'Sari',
        customerEmail: 'sari@example.com',
        customerPhone: '081234567890',
        items: [new Item('Kopi Gayo', Money::idr(5000), 2)],
    ));
    assertType('array<string, mixed>', $bill->raw);

    return $bill->url;
}

/** @throws \Faspay\Exception */
function part(BillingClient $billing, string $body): ?Money
{
    $notification = $billing->verifyNotification($body);
    $status = $billing->confirm($notification, Money::idr(4000));
    assertType('list<Faspay\Billing\Payment>', $status->payments);

    return $status->payment($notification->paymentId)?->amount;
}

/** @return list<string> */
function overdue(BillingClient $billing, \DateTimeImmutable $today): array
{
    $numbers = [];
    foreach ($billing->invoices(new InvoiceFilter(InvoiceStatus::Overdue, $today->modify('-1 month'), $today)) as $position => $invoice) {
        assertType('int', $position);
        assertType('Faspay\Billing\Invoice', $invoice);
        $numbers[] = $invoice->no ?? '';
    }

    return $numbers;
}
