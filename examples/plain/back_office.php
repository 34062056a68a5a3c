<?php

/**
 * What the shop's staff do with card payments.
 *
 *   php -d extension=faspay back_office.php capture|void ORDER
 *   php -d extension=faspay back_office.php refund ORDER RUPIAH
 */

declare(strict_types=1);

namespace Shop;

use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\ValidationException;

require __DIR__ . '/shop.php';

function stop(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

[, $what, $orderId] = $argv + [1 => '', 2 => ''];
$orders = new Orders(database());
$order = $orders->find($orderId) ?? stop("no order $orderId");
$amount = Money::fromMinor($order['total_minor']);
if ($order['trx_id'] === null) {
    // The callback was lost: ask for the transaction.
    recordCard($orders, cards()->status($orderId, $amount), $amount);
    $order = $orders->find($orderId);
}
$order['trx_id'] ?? stop("the gateway knows no payment of $orderId");
try {
    $operation = match ($what) {
        'capture' => cards()->capture($orderId, $order['trx_id'], $amount),
        'void' => cards()->void($orderId, $order['trx_id'], $amount),
        'refund' => cards()->refund($orderId, $order['trx_id'], $amount, Money::idr($argv[3] ?? '')),
        default => stop('capture, void or refund'),
    };
    echo "$what of $orderId: ", $operation->succeeded ? 'done' : "not done: $operation->errorCode $operation->errorText", "\n";
} catch (OutcomeUnknownException | MalformedMessageException $e) {
    // Never a second time: the inquiry below says what became of it.
    echo $e->getMessage(), "\n";
} catch (ValidationException $e) {
    stop($e->getMessage());
}
$result = cards()->status($orderId, $amount);
recordCard($orders, $result, $amount);
echo "the payment is {$result->status->value}, Rp ", $result->refundedTotal ?? '0.00', " went back\n";
exit(isset($operation) && $operation->succeeded ? 0 : 1);
