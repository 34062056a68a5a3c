<?php

/**
 * What Faspay hosts for the shop: the page where the shopper chooses how to pay (Xpress), and bills by e-mail (Billing).
 */

declare(strict_types=1);

namespace Shop;

use Faspay\AmountMismatchException;
use Faspay\Billing;
use Faspay\Billing\Bill;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Debit\Status;
use Faspay\Exception;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\SignatureException;
use Faspay\Xpress;
use Faspay\Xpress\Order;

function xpress(): Xpress
{
    return new Xpress(
        merchantId: getenv('FASPAY_MERCHANT_ID') ?: '',
        merchantName: 'Toko Contoh',
        userId: getenv('FASPAY_USER_ID') ?: '',
        password: getenv('FASPAY_PASSWORD') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
    );
}

function billing(): Billing
{
    return new Billing(
        // The sandbox registers the merchant's number as its service id. Faspay registers another code for you.
        serviceId: getenv('FASPAY_SERVICE_ID') ?: getenv('FASPAY_MERCHANT_ID') ?: '',
        userId: getenv('FASPAY_USER_ID') ?: '',
        password: getenv('FASPAY_PASSWORD') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
    );
}

/** Creates an order and sends the shopper to Faspay's page. Nobody knows the transaction before the shopper has chosen. */
function hostedPage(Orders $orders): void
{
    $price = Money::idr(10000);
    $billNo = $orders->open($price, 'xpress');
    try {
        $page = xpress()->create(new Order(
            no: $billNo,
            total: $price,
            description: 'Kopi Gayo',
            expiresAt: new \DateTimeImmutable('+1 hour'),
            customer: new Customer(no: '7', name: 'Sari', phone: '081234567890', email: 'sari@example.com'),
            items: [new Item('Kopi Gayo 250 g', $price)],
            returnUrl: address('/return'),
        ));
    } catch (Exception $e) {
        notStarted($orders, $billNo, $e);
        return;
    }
    $orders->mark($billNo, 'waiting');
    header('Location: ' . $page->redirectUrl, response_code: 303);
}

/**
 * Notes the transaction of a payment on Faspay's page, which may pay this order alone. A shopper may try there, or even pay, again:
 * what becomes of that transaction is not what becomes of the order.
 *
 * @param array{bill_no: string, trx_id: ?string, state: string} $order
 * @return bool false: another transaction paid the order, and nothing may be booked because of this one
 */
function noteHosted(Orders $orders, array $order, Status $status): bool
{
    if (isSettled($order) && $order['trx_id'] !== $status->trxId) {
        error_log("$order[bill_no] is $order[state] with $order[trx_id], and $status->trxId is {$status->status->value}: look whether money must be paid back");

        return false;
    }
    $orders->located($order['bill_no'], $status->trxId);

    return true;
}

/**
 * Asks about an order on Faspay's page whose notification was lost.
 *
 * @param array{bill_no: string, trx_id: ?string} $order
 */
function askHosted(Orders $orders, array $order, Money $total): void
{
    if ($order['trx_id'] !== null) {
        $status = xpress()->status($order['trx_id'], $order['bill_no']);
        if ($status->isPaid()) {
            $status->isPaidExactly($total) ? $orders->settle($order['bill_no']) : $orders->mark($order['bill_no'], 'review');

            return;
        }
    }
    // Without a transaction number only a card may have paid. The number of a card payment is another one, and is not noted.
    $result = cards()->status($order['bill_no'], $total);
    if ($result->isPaid() && !$result->isFullyRefunded()) {
        $result->isPaidExactly($total) ? $orders->settle($order['bill_no']) : $orders->mark($order['bill_no'], 'review');
    }
}

/**
 * Asks about a bill whose callback was lost.
 *
 * @param array{bill_no: string, trx_id: ?string} $order
 */
function askBill(Orders $orders, array $order, Money $total): void
{
    $status = billing()->status((string) $order['trx_id'], substr($order['bill_no'], strlen('SHOP')));
    match (true) {
        $status->isPaidExactly($total) => $orders->settle($order['bill_no']),
        $status->isPaid() => $orders->mark($order['bill_no'], 'review'),
        $status->isFinal() => $orders->mark($order['bill_no'], strtolower($status->status->name)),
        default => null,
    };
}

/** The shop sends a bill by e-mail. Faspay wants a number of digits alone for it. */
function bill(Orders $orders): void
{
    $price = Money::idr(10000);
    $billNo = $orders->open($price, 'bill');
    try {
        $issued = billing()->create(new Bill(
            transactionNo: substr($billNo, strlen('SHOP')),
            total: $price,
            customerName: 'Sari',
            customerEmail: 'sari@example.com',
            customerPhone: '081234567890',
            items: [new Billing\Item('Kopi Gayo 250 g', $price)],
        ));
    } catch (Exception $e) {
        notStarted($orders, $billNo, $e);
        return;
    }
    $orders->sent($billNo, $issued->billingId);
    page('A bill was sent', '<p>It can be paid <a href="' . escape($issued->url) . '">here</a>.</p>');
}

/** Faspay tells that a bill was paid. Its signature covers neither the status nor the amount: the gateway is asked. */
function billCallback(Orders $orders): void
{
    try {
        $notification = billing()->verifyNotification(file_get_contents('php://input'));
    } catch (SignatureException | MalformedMessageException $e) {
        error_log($e->getMessage());
        http_response_code(400);
        return;
    }
    $billNo = "SHOP$notification->transactionNo";
    $order = $orders->find($billNo);
    if ($order === null || $order['trx_id'] !== $notification->billingId) {
        // Left at 503: perhaps it overtook create()'s own answer.
        return;
    }
    try {
        $status = billing()->confirm($notification, Money::fromMinor($order['total_minor']));
    } catch (AmountMismatchException $e) {
        error_log($e->getMessage());
        $orders->mark($billNo, 'review');
        return;
    } catch (Exception $e) {
        error_log($e->getMessage());
        return;
    }
    if ($status->isPaid()) {
        $orders->settle($billNo);
    } elseif ($notification->claimsPaid()) {
        // Left at 503: not confirmed yet, or the bill is over, and one of the two is older.
        error_log("$billNo is paid, says the callback, and {$status->status->name}, says the gateway");
        return;
    }
    http_response_code(200);
    header('Content-Type: application/json');
    echo $notification->acknowledge();
}
