<?php

/**
 * What the shop's staff do with card payments.
 *
 *   php -d extension=faspay back_office.php capture|void ORDER
 *   php -d extension=faspay back_office.php refund ORDER RUPIAH
 *
 * The gateway cannot tell two equal refunds apart. So an order has one operation under way at most: it is in the books before it
 * is sent, and leaves them only when the gateway has said what became of it. Calling the program again after a lost answer asks
 * about that operation and sends nothing. It exits with 0 when the operation was done, else with 1.
 */

declare(strict_types=1);

namespace Shop;

use Faspay\CardStatus;
use Faspay\CreditCard\Result;
use Faspay\Exception;
use Faspay\Money;
use Faspay\NotSentException;
use Faspay\ValidationException;

require __DIR__ . '/shop.php';

/** For so many seconds an operation may still be carried out whose answer has not come. */
const UNDER_WAY = 600;

function stop(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

[, $what, $orderId] = $argv + [1 => '', 2 => ''];
in_array($what, ['capture', 'void', 'refund'], true) || stop('capture, void or refund');
$orders = new Orders(database());
$order = $orders->find($orderId) ?? stop("no order $orderId");
$amount = Money::fromMinor($order['total_minor']);
try {
    $refund = Money::idr($what === 'refund' ? $argv[3] ?? '' : 0);
} catch (ValidationException $e) {
    stop($e->getMessage());
}

$ask = function () use ($orders, $orderId, $amount): Result {
    try {
        $result = cards()->status($orderId, $amount);
    } catch (Exception $e) {
        stop('The gateway could not be asked: ' . $e->getMessage());
    }
    recordCard($orders, $result, $amount);

    return $result;
};
$refunded = fn (Result $now): int => $now->refundedTotal->minor ?? 0;
$isDone = fn (string $what, int $goal, Result $now): bool => match ($what) {
    'capture' => $now->isPaid(),
    'void' => in_array($now->status, [CardStatus::Voided, CardStatus::SaleReversed, CardStatus::CaptureReversed], true),
    'refund' => $refunded($now) >= $goal,
};
// Not while the bank's own answer is open.
$isSettled = fn (Result $now): bool => $now->isFinal() || $now->status === CardStatus::Authorized;

$before = $ask();
if ($order['under_way'] !== null) {
    $earlier = "the $order[under_way] of $orderId that was begun before";
    $done = $isDone($order['under_way'], $order['refunded_minor'], $before);
    $done || ($isSettled($before) && $order['begun_at'] <= time() - UNDER_WAY)
        || stop("$earlier may still be carried out: nothing was sent now, start again in ten minutes");
    $orders->end($orderId, $order['under_way'], $order['refunded_minor'], $refunded($before));
    stop($earlier . ($done ? ' was done' : ' was not done') . ': nothing was sent now, start again if you want another one');
}
// After a lost callback only the answer names the transaction.
$trxId = $orders->find($orderId)['trx_id'] ?? stop("the gateway knows no payment of $orderId");
$goal = $refunded($before) + $refund->minor;
$orders->begin($order, $what, $goal) || stop("somebody else is at $orderId: nothing was sent now");
try {
    $operation = match ($what) {
        'capture' => cards()->capture($orderId, $trxId, $amount),
        'void' => cards()->void($orderId, $trxId, $amount),
        'refund' => cards()->refund($orderId, $trxId, $amount, $refund),
    };
    echo "$what of $orderId: ", $operation->succeeded ? 'done' : "not done: $operation->errorCode $operation->errorText", "\n";
} catch (NotSentException | ValidationException $e) {
    $orders->end($orderId, $what, $goal, $refunded($before));
    stop($e->getMessage());
} catch (Exception $e) {
    // Never a second time: the inquiry says what became of it, now or when the program is called again.
    echo $e->getMessage(), "\n";
}
$now = $ask();
$wasRefused = isset($operation) && !$operation->succeeded;
if ($isDone($what, $goal, $now) || ($wasRefused && $isSettled($now))) {
    $orders->end($orderId, $what, $goal, $refunded($now));
}
echo "the payment is {$now->status->value}, Rp ", $now->refundedTotal ?? '0.00', " went back\n";
exit(isset($operation) && $operation->succeeded ? 0 : 1);
