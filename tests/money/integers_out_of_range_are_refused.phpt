--TEST--
Negative integers and those of more than thirteen digits are refused
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach ([-1, PHP_INT_MIN, 10000000000000, PHP_INT_MAX] as $rupiah) {
    echo $rupiah, ': ', thrown(fn () => Money::idr($rupiah)), "\n";
}
echo thrown(fn () => Money::of(-1, 'USD')), "\n";
?>
--EXPECT--
-1: Faspay\ValidationException: rupiah must not be negative
-9223372036854775808: Faspay\ValidationException: rupiah must not be negative
10000000000000: Faspay\ValidationException: rupiah must have at most 13 digits
9223372036854775807: Faspay\ValidationException: rupiah must have at most 13 digits
Faspay\ValidationException: amount must not be negative
