<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\Debit\Notification;
use Faspay\Debit\ReturnVisit;
use Faspay\Debit\Status;
use Faspay\Money;
use Faspay\Xpress\Order;
use Faspay\Xpress\Page;
use Faspay\XpressClient;

/** The client of Xpress at a FakeGateway. What is paid on its page is asked about like a payment of debit. */
final readonly class FakeXpress implements XpressClient
{
    public function __construct(private FakeGateway $gateway)
    {
    }

    public function create(Order $order): Page
    {
        return $this->gateway->call('xpress.create', Page::class, [$order], fn (): array => [
            'billNo' => $order->no, 'redirectUrl' => $this->gateway->open($order->no, $order->total)->url(),
        ]);
    }

    public function verifyNotification(string $body): Notification
    {
        return $this->gateway->local($this->gateway->localXpress, 'xpress.verifyNotification', $body)->verifyNotification($body);
    }

    public function verifyReturn(array|string $params): ReturnVisit
    {
        return $this->gateway->local($this->gateway->localXpress, 'xpress.verifyReturn', $params)->verifyReturn($params);
    }

    public function status(string $trxId, string $billNo): Status
    {
        return $this->gateway->debit()->status($trxId, $billNo);
    }

    public function confirm(Notification $notification, Money $expected): Status
    {
        return $this->gateway->debit()->confirm($notification, $expected, $notification->trxId);
    }
}
