--TEST--
Money::idr() reads integers and texts; amounts are minor units
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach ([0, 1, 10000, 9999999999999, '0', '10000', '10000.00', '10000.50', '0.01', '0.10', '9999999999999.99', '10000.0000', '10000.5000', '0.0100', '10000.000', '9999999999999.99000000000000000000'] as $rupiah) {
    $money = Money::idr($rupiah);
    printf("%-36s %16d %s\n", var_export($rupiah, true), $money->minor, $money->currency);
}
?>
--EXPECT--
0                                                   0 IDR
1                                                 100 IDR
10000                                         1000000 IDR
9999999999999                         999999999999900 IDR
'0'                                                 0 IDR
'10000'                                       1000000 IDR
'10000.00'                                    1000000 IDR
'10000.50'                                    1000050 IDR
'0.01'                                              1 IDR
'0.10'                                             10 IDR
'9999999999999.99'                    999999999999999 IDR
'10000.0000'                                  1000000 IDR
'10000.5000'                                  1000050 IDR
'0.0100'                                            1 IDR
'10000.000'                                   1000000 IDR
'9999999999999.99000000000000000000'  999999999999999 IDR
