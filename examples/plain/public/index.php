<?php

/**
 * A whole shop on one page: sells one thing, takes the money with DANA, by card, by QRIS, by virtual account, every month, on
 * Faspay's own page or by a bill, and delivers once. Each press of a button is an order of its own here. A shop whose orders exist
 * before they are paid shows the open bill of an order again, instead of making another one: see docs/order-model.md.
 *
 * Against the sandbox (see sandbox/README.md for starting it):
 *
 *   FASPAY_BASE_URL=http://127.0.0.1:8765 FASPAY_MERCHANT_ID=99999 FASPAY_USER_ID=bot99999 FASPAY_PASSWORD='p@ssw0rd' \
 *       FASPAY_SNAP_PRIVATE_KEY=file:///path/to/sandbox/keys/test_merchant_private.pem FASPAY_SNAP_PUBLIC_KEY=file:///path/to/sandbox/keys/test_gateway_public.pem \
 *       FASPAY_CARD_MERCHANT_ID=tokofaspay FASPAY_CARD_PASSWORD=abcde SHOP_URL=http://127.0.0.1:8000 \
 *       PHP_CLI_SERVER_WORKERS=4 php -d extension=faspay -S 127.0.0.1:8000 public/index.php
 */

declare(strict_types=1);

namespace Shop;

use Faspay\AmountMismatchException;
use Faspay\Channel;
use Faspay\CreditCard\Order;
use Faspay\CreditCard\TransactionType;
use Faspay\Debit\Bill;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Exception;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Recurring;
use Faspay\Recurring\NotificationKind;
use Faspay\SignatureException;
use Faspay\TransportException;

require __DIR__ . '/../shop.php';
require __DIR__ . '/../snap.php';
require __DIR__ . '/../hosted.php';

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    // Whatever breaks on the way: only a deliberate 200 may tell Faspay that it need not call again.
    http_response_code(503);
}
$orders = new Orders(database());
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);

match ($_SERVER['REQUEST_METHOD'] . ' ' . $path) {
    'GET /' => page('Toko Contoh', '<p>Kopi Gayo, 250 g: Rp 10.000</p><form method="post" action="/checkout"><button>Pay with DANA</button></form><form method="post" action="/card"><button>Pay by card</button></form>'
        . '<form method="post" action="/qris"><button>Pay by QRIS</button></form><form method="post" action="/account"><button>Pay to a virtual account</button></form>'
        . '<form method="post" action="/subscribe"><button>Coffee every month</button></form>'
        . '<form method="post" action="/hosted"><button>Choose on Faspay\'s page</button></form><form method="post" action="/bill"><button>Get a bill by e-mail</button></form>'),
    'POST /checkout' => checkout($orders),
    'POST /card' => cardWindow($orders),
    'POST /card-callback' => cardCallback($orders),
    'GET /card-return' => cardReturns($orders),
    'POST /subscribe' => subscribe($orders),
    'POST /subscribed' => subscribed($orders),
    'POST /recurring-notification' => recurringNotification($orders),
    'POST /notification' => notification($orders),
    'POST /hosted' => hostedPage($orders),
    'POST /bill' => bill($orders),
    'POST /bill-callback' => billCallback($orders),
    'POST /qris' => qris($orders),
    'POST /account' => account($orders),
    // The paths of SNAP are fixed.
    'POST /v1.0/transfer-va/inquiry' => accountInquiry($orders, $path)->send(),
    'POST /v1.0/transfer-va/payment', 'POST /v1.0/qr/qr-mpm-notify' => snapNotification($orders, $path)->send(),
    'GET /return' => shopperReturns($orders),
    default => page('Not found', '', 404),
};

/** Creates the payment and sends the shopper to it. */
function checkout(Orders $orders): void
{
    $price = Money::idr(10000);
    $billNo = $orders->open($price, 'debit');
    try {
        $payment = faspay()->create(new Bill(
            no: $billNo,
            total: $price,
            description: 'Kopi Gayo',
            expiresAt: new \DateTimeImmutable('+1 hour'),
            channel: Channel::Dana,
            customer: new Customer(no: '7', name: 'Sari', phone: '081234567890', email: 'sari@example.com'),
            items: [new Item('Kopi Gayo 250 g', $price)],
        ));
    } catch (Exception $e) {
        notStarted($orders, $billNo, $e);
        return;
    }
    $orders->sent($billNo, $payment->trxId);
    if ($payment->redirectUrl === null) {
        // Virtual accounts and retail need no page: the shopper pays this number.
        page('Please pay', '<p>Pay ' . $price->format() . ' to the number ' . escape($payment->trxId) . '.</p>');
        return;
    }
    header('Location: ' . $payment->redirectUrl, response_code: 303);
}

/** What Faspay calls. Answers "00" only when the matter is settled; anything else makes Faspay call again. */
function notification(Orders $orders): void
{
    $faspay = faspay();
    try {
        $notification = $faspay->verifyNotification(file_get_contents('php://input'));
    } catch (SignatureException | MalformedMessageException $e) {
        error_log($e->getMessage());
        http_response_code(400);
        return;
    }
    http_response_code(200);
    header('Content-Type: ' . $notification->contentType);
    $order = $orders->find($notification->billNo);
    $hosted = ($order['method'] ?? null) === 'xpress';
    if ($order === null || ($order['trx_id'] === null && !$hosted)) {
        // Perhaps it overtook create()'s own answer: Faspay shall call again.
        echo $notification->reject('01', 'Order not known yet');
        return;
    }
    $total = Money::fromMinor($order['total_minor']);
    try {
        // A verified notification only claims; the gateway's own answer decides.
        $status = $hosted ? xpress()->confirm($notification, $total) : $faspay->confirm($notification, $total, $order['trx_id']);
    } catch (AmountMismatchException | SignatureException $e) {
        error_log($e->getMessage());
        if ($e instanceof AmountMismatchException) {
            $orders->mark($notification->billNo, 'review');
        }
        echo $notification->reject('01', 'Does not match the order');
        return;
    } catch (TransportException | GatewayException | MalformedMessageException $e) {
        error_log($e->getMessage());
        echo $notification->reject('01', 'Could not be confirmed, try again');
        return;
    }
    if ($notification->claimsPaid() && !$status->isPaid() && !in_array($status->status, [PaymentStatus::Reversed, PaymentStatus::Refunded], true)) {
        // "Paid", says the notification, and "not yet" or "expired", says the inquiry: one of the two is older. It is not settled, so
        // Faspay shall call again. Nobody asks about an order that is booked as over.
        error_log("$notification->billNo is paid, says the notification, and {$status->status->value}, says the gateway");
        echo $notification->reject('01', 'Not confirmed yet');
        return;
    }
    $orders->alone(function () use ($orders, $hosted, $status): void {
        // Another worker may have booked another transaction while the gateway was asked about this one.
        if (!$hosted || noteHosted($orders, $orders->find($status->billNo), $status)) {
            record($orders, $status, $status->isPaid());
        }
    });
    echo $notification->acknowledge();
}

/** The shopper's browser comes back. It may claim anything, so what is shown comes from the shop's own books. */
function shopperReturns(Orders $orders): void
{
    try {
        $visit = faspay()->verifyReturn($_GET);
    } catch (SignatureException | MalformedMessageException) {
        page('Unknown order', '', 400);
        return;
    }
    $order = $orders->find($visit->billNo);
    match ($order['state'] ?? null) {
        null => page('Unknown order', '', 404),
        'paid' => page('Thank you', '<p>Order ' . escape($visit->billNo) . ' is paid.</p>'),
        'waiting' => page('One moment', '<p>Your payment of order ' . escape($visit->billNo) . ' has not been confirmed yet. This page knows more soon.</p>'),
        default => page('Not paid', '<p>Order ' . escape($visit->billNo) . ' was not paid (' . escape($order['state']) . ').</p>'),
    };
}

/** Sends the shopper's browser to the card page. The money is only reserved: the back office takes it when it ships. */
function cardWindow(Orders $orders): void
{
    $price = Money::idr(10000);
    $orderId = $orders->open($price, 'card');
    $nonce = base64_encode(random_bytes(16));
    $form = cards()->paymentForm(new Order(
        id: $orderId,
        amount: $price,
        customerName: 'Sari',
        customerEmail: 'sari@example.com',
        returnUrl: address('/card-return'),
        type: TransactionType::Authorize,
        description: 'Kopi Gayo',
    ));
    $orders->mark($orderId, 'waiting');
    header("Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-$nonce'; form-action *");
    page('To the payment page', $form->toHtml(nonce: $nonce));
}

/** What the card gateway calls on every change, also for captures, voids and refunds. HTTP 503 makes it call again. */
function cardCallback(Orders $orders): void
{
    try {
        $notification = cards()->verifyNotification(file_get_contents('php://input'));
    } catch (SignatureException | MalformedMessageException $e) {
        error_log($e->getMessage());
        http_response_code(400);
        return;
    }
    $order = $orders->find($notification->orderId);
    if ($order === null) {
        http_response_code(503);
        return;
    }
    $price = Money::fromMinor($order['total_minor']);
    try {
        // A "paid" callback can be sent again after a void: the gateway's own answer decides.
        $result = cards()->confirm($notification, $price);
    } catch (AmountMismatchException | TransportException | GatewayException | SignatureException | MalformedMessageException $e) {
        error_log($e->getMessage());
        if ($e instanceof AmountMismatchException) {
            $orders->mark($notification->orderId, 'review');
        }
        http_response_code(503);
        return;
    }
    if ($notification->claimsPaid() && !$result->isPaid() && !wentBack($result)) {
        // Left at 503: not confirmed yet, or failed, and one of the two is older. Nobody asks about an order that is booked as over.
        error_log("$notification->orderId is paid, says the callback, and {$result->status->value}, says the gateway");
        return;
    }
    recordCard($orders, $result, $price);
    http_response_code(200);
    echo $notification->acknowledge();
}

function cardReturns(Orders $orders): void
{
    try {
        $order = $orders->find(cards()->verifyReturn($_GET)->orderId);
    } catch (SignatureException | MalformedMessageException) {
        $order = null;
    }
    match ($order['state'] ?? null) {
        null => page('Unknown order', '', 404),
        'authorized', 'paid' => page('Thank you', '<p>Order ' . escape($order['bill_no']) . ' is ' . escape($order['state']) . '.</p>'),
        default => page('Not paid', '<p>Order ' . escape($order['bill_no']) . ': ' . escape($order['state']) . '.</p>'),
    };
}

/** Registers a member: a first payment by card, and Faspay charges the card from then on. */
function subscribe(Orders $orders): void
{
    $price = Money::idr(10000);
    $orderId = $orders->open($price, 'subscription');
    $form = recurring()->registrationForm(subscription($orderId, new \DateTimeImmutable()), new Order(
        id: $orderId,
        amount: $price,
        customerName: 'Sari',
        customerEmail: 'sari@example.com',
        returnUrl: address("/subscribed?order=$orderId"),
    ));
    $orders->mark($orderId, 'waiting');
    page('To the payment page', $form->toHtml(autoSubmit: false, buttonLabel: 'Continue'));
}

/** The browser brings the result of the registration. What it says is checked with the card gateway. */
function subscribed(Orders $orders): void
{
    // A real shop takes the expected order from the shopper's session.
    $orderId = (string) ($_GET['order'] ?? '');
    $order = $orders->find($orderId);
    try {
        recurring()->verifyReturn($_POST, $orderId, "MEMBER-$orderId");
    } catch (SignatureException | MalformedMessageException $e) {
        error_log($e->getMessage());
        $order = null;
    }
    if ($order === null) {
        page('Unknown order', '', 400);
        return;
    }
    $price = Money::fromMinor($order['total_minor']);
    try {
        recordCard($orders, cards()->status($orderId, $price), $price);
    } catch (TransportException | GatewayException | SignatureException | MalformedMessageException $e) {
        // The shopper may have paid: the attempt stays open, and reconcile.php asks again.
        error_log($e->getMessage());
        page('One moment', '<p>Your payment of order ' . escape($orderId) . ' has not been confirmed yet.</p>');
        return;
    }
    $state = $orders->find($orderId)['state'];
    page($state === 'paid' ? 'Welcome' : 'Not paid', '<p>Subscription ' . escape($orderId) . ': ' . escape($state) . '</p>');
}

/** Both kinds of recurring notification arrive here. */
function recurringNotification(Orders $orders): void
{
    $body = file_get_contents('php://input');
    try {
        if (Recurring::notificationKind($body) === NotificationKind::CardExpiry) {
            // Unsigned: anybody can send one. Good for asking the member to look, and for nothing else.
            error_log('a card may expire: member ' . json_encode(recurring()->readCardExpiry($body)->memberId));
            http_response_code(200);
            return;
        }
        $charge = recurring()->verifyNotification($body);
        if ($charge->status === PaymentStatus::Unknown || !$orders->charged($charge)) {
            // Left at 503: Faspay shall call again, and somebody shall look.
            error_log("a charge of $charge->merchantMemberId that cannot be booked: $charge->trxId, status $charge->statusCode");
            return;
        }
        http_response_code(200);
        header('Content-Type: application/json');
        echo $charge->acknowledge();
    } catch (SignatureException | MalformedMessageException $e) {
        error_log($e->getMessage());
        http_response_code(400);
    }
}
