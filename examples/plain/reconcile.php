<?php

/**
 * For cron, every few minutes: notifications stop after three tries, so ask about every attempt that is still open.
 *
 *   FASPAY_MERCHANT_ID=... (as public/index.php) php -d extension=faspay reconcile.php
 */

declare(strict_types=1);

namespace Shop;

use Faspay\Exception;
use Faspay\Money;

require __DIR__ . '/shop.php';

$orders = new Orders(database());
// With the attempt itself as the key, whatever its number looks like.
$pairs = static function () use ($orders): \Generator {
    foreach ($orders->unsettled('debit') as $attempt) {
        yield $attempt => [$attempt['trx_id'], $attempt['bill_no']];
    }
};
// Over before cron starts the next run, which asks about what this one left.
foreach (faspay()->eachStatus($pairs(), deadline: 240.0) as $attempt => $status) {
    $billNo = $attempt['bill_no'];
    if ($status instanceof Exception) {
        error_log("$billNo: " . $status->getMessage());
        continue;
    }
    $paid = $status->isPaidExactly(Money::fromMinor($attempt['total_minor']));
    record($orders, $status, $paid);
    if ($status->isPaid() && !$paid) {
        $orders->mark($billNo, 'review');
    }
    echo "$billNo: ", $orders->find($billNo)['state'], "\n";
}

foreach ([...$orders->unsettled('card'), ...$orders->unsettled('subscription')] as $attempt) {
    $total = Money::fromMinor($attempt['total_minor']);
    try {
        recordCard($orders, cards()->status($attempt['bill_no'], $total), $total);
    } catch (Exception $e) {
        error_log("{$attempt['bill_no']}: " . $e->getMessage());
    }
    echo "{$attempt['bill_no']}: ", $orders->find($attempt['bill_no'])['state'], "\n";
}
