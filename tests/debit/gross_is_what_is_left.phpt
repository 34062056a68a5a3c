--TEST--
Without a gross amount it is the total less tax and fee
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Money;
$gateway = new Gateway(CREATED);
foreach ([[], ['tax' => Money::idr(1000)], ['tax' => Money::idr(1000), 'fee' => Money::idr(500)], ['gross' => Money::idr(0), 'fee' => Money::idr(1)]] as $amounts) {
    $gateway->client()->create(bill(...$amounts));
    $sent = $gateway->lastMessage();
    echo $sent['bill_gross'], ' + ', $sent['bill_tax'] ?? '-', ' + ', $sent['bill_miscfee'], ' = ', $sent['bill_total'], "\n";
}
?>
--EXPECT--
1000000 + - + 0 = 1000000
900000 + 100000 + 0 = 1000000
850000 + 100000 + 50000 = 1000000
0 + - + 100 = 1000000
