<?php

/** php -S 127.0.0.1:8000 index.php */

declare(strict_types=1);

use Faspay\Money;
use Faspay\Shop\BillState;
use Faspay\Shop\Customer;
use Faspay\Shop\Line;
use Faspay\Shop\LineKind;
use Faspay\Shop\Message;
use Faspay\Shop\Purchase;

$shop = require __DIR__ . '/shop.php';
$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$html = static fn (?string $text): string => htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE);

// What Faspay calls: register https://your-shop/faspay/debit for Debit and https://your-shop for SNAP.
if ($path === '/faspay/debit') {
    $shop->notifications->debit(Message::fromGlobals())->send();
} elseif (str_starts_with($path, '/v1.0/')) {
    $shop->notifications->snap(Message::fromGlobals())->send();
} elseif ($path === '/pay' && $_SERVER['REQUEST_METHOD'] === 'POST') {
    $purchase = new Purchase(
        // In your shop the number of the order in the shopper's session: a double click then gets the same bill.
        orderNo: 'ORDER-' . bin2hex(random_bytes(4)),
        total: Money::idr(95000),
        description: 'Kopi Gayo',
        customer: new Customer(name: 'Sari', phone: '0812-3456-7890', email: 'sari@example.com'),
        lines: [
            new Line('Kopi Gayo 250 g', Money::idr(90000), quantity: 2),
            new Line('Shipping', Money::idr(15000), kind: LineKind::Shipping),
            new Line('New customer', Money::fromMinor(-1000000), kind: LineKind::Discount),
        ],
    );
    try {
        $bill = $shop->checkout->open($purchase, $shop->channels->option((string) ($_POST['channel'] ?? '')));
        header('Location: ' . ($bill->redirectUrl ?? "/order?no=$bill->orderNo"), response_code: 303);
    } catch (Faspay\ValidationException $e) {
        http_response_code(422);
        echo '<ul><li>', implode('<li>', array_map(static fn (array $violation): string => $html($violation['message']), $e->violations)), '</ul>';
    } catch (Faspay\Exception) {
        http_response_code(502);
        echo 'The payment could not be started, and nothing was charged. <a href="/">Try again</a>';
    }
} elseif ($path === '/order') {
    $bills = $shop->bills->ofOrder((string) ($_GET['no'] ?? ''));
    foreach ($bills as $bill) {
        echo '<p>', $html($bill->billNo), ': ', $html($bill->total->format()), ', ', $bill->state->value;
        if ($bill->state === BillState::Waiting && $bill->payTo !== null) {
            echo '. Pay to ', $html($bill->payTo), ' until ', $bill->expiresAt->format('d.m.Y H:i');
        }
    }
} else {
    foreach ($shop->channels->all() as $option) {
        echo '<form method="post" action="/pay"><button name="channel" value="', $html($option->channel), '">', $html($option->name), '</button></form>';
    }
}
