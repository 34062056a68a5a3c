<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\Billing\Bill;
use Faspay\Billing\InvoiceFilter;
use Faspay\Billing\IssuedBill;
use Faspay\Billing\Notification;
use Faspay\Billing\Status;
use Faspay\BillingClient;
use Faspay\Money;

/** The client of bills at a FakeGateway. Every answer of the gateway must be lined up: for "billing.invoices" an iterator of Billing\Invoice. */
final readonly class FakeBilling implements BillingClient
{
    public function __construct(private FakeGateway $gateway)
    {
    }

    public function create(Bill $bill): IssuedBill
    {
        return $this->gateway->call('billing.create', IssuedBill::class, [$bill]);
    }

    public function status(string $billingId, string $transactionNo): Status
    {
        return $this->gateway->call('billing.status', Status::class, [$billingId, $transactionNo]);
    }

    public function cancel(string $billingId, string $transactionNo): Status
    {
        return $this->gateway->call('billing.cancel', Status::class, [$billingId, $transactionNo]);
    }

    public function invoices(InvoiceFilter $filter): \Iterator
    {
        return $this->gateway->call('billing.invoices', \Iterator::class, [$filter]);
    }

    public function verifyNotification(string $body): Notification
    {
        return $this->gateway->local($this->gateway->localBilling, 'billing.verifyNotification', $body)->verifyNotification($body);
    }

    public function confirm(Notification $notification, Money $expected): Status
    {
        return $this->gateway->call('billing.confirm', Status::class, [$notification, $expected]);
    }
}
