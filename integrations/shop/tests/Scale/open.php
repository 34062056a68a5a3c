<?php

/** Opens so many orders, with a bill each: php open.php FIRST COUNT RUPIAH. Prints the numbers of the bills. */

declare(strict_types=1);

namespace Faspay\Shop\Tests\Scale;

use Faspay\Money;
use Faspay\Shop\Customer;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;

require __DIR__ . '/shop.php';

[, $first, $count, $rupiah] = $argv;
$checkout = shopAtScale()->checkout;
for ($i = (int) $first; $i < $first + $count; $i++) {
    $customer = new Customer('Sari', '081234567890', 'sari@example.com');
    // Every other one under SNAP.
    $option = $i % 2 === 0 ? new PaymentOption(Method::Debit, '819', 'DANA') : new PaymentOption(Method::SnapVa, '702', 'BCA');
    echo $checkout->open(new Purchase("ORDER-$i", Money::idr($rupiah), 'Kopi', $customer), $option)->billNo, "\n";
}
