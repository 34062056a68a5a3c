<?php

/**
 * For cron, every few minutes: notifications stop after three tries, so ask about every attempt that is still open.
 *
 *   FASPAY_MERCHANT_ID=... (as public/index.php) php -d extension=faspay reconcile.php
 */

declare(strict_types=1);

namespace Shop;

use Faspay\Channel;
use Faspay\Exception;
use Faspay\Money;
use Faspay\Snap\StatusQuery;

require __DIR__ . '/shop.php';
require __DIR__ . '/snap.php';
require __DIR__ . '/hosted.php';

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

$queries = static function () use ($orders): \Generator {
    foreach ($orders->unsettled('qris') as $attempt) {
        yield $attempt => StatusQuery::qr($attempt['bill_no'], $attempt['trx_id'], Channel::ShopeePayQris);
    }
    foreach ($orders->unsettled('account') as $attempt) {
        // Without an inquiry nobody has typed the number yet.
        if ($attempt['trx_id'] !== null) {
            yield $attempt => StatusQuery::va(accountOf($attempt['bill_no']), STATIC_CHANNEL, inquiryRequestId: $attempt['trx_id']);
        }
    }
};
if (getenv('FASPAY_SNAP_PRIVATE_KEY')) {
    foreach (snap()->eachStatus($queries(), deadline: 120.0) as $attempt => $status) {
        if ($status instanceof Exception) {
            error_log("{$attempt['bill_no']}: " . $status->getMessage());
            continue;
        }
        recordSnap($orders, $attempt['bill_no'], $status, $status->isPaidExactly(Money::fromMinor($attempt['total_minor'])));
        echo "{$attempt['bill_no']}: ", $orders->find($attempt['bill_no'])['state'], "\n";
    }
}

foreach ([...$orders->unsettled('card'), ...$orders->unsettled('subscription'), ...$orders->unsettled('xpress'), ...$orders->unsettled('bill')] as $attempt) {
    $total = Money::fromMinor($attempt['total_minor']);
    try {
        match ($attempt['method']) {
            'xpress' => askHosted($orders, $attempt, $total),
            'bill' => askBill($orders, $attempt, $total),
            default => recordCard($orders, cards()->status($attempt['bill_no'], $total), $total),
        };
    } catch (Exception $e) {
        error_log("{$attempt['bill_no']}: " . $e->getMessage());
    }
    echo "{$attempt['bill_no']}: ", $orders->find($attempt['bill_no'])['state'], "\n";
}
