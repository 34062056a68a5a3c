--TEST--
The factories count their arguments and know them by name
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

echo Money::idr(rupiah: 5), ' ', Money::of(currency: 'USD', amount: '5.25'), ' ', Money::fromMinor(currency: 'EUR', minor: 7), "\n";
echo thrown(fn () => Money::idr()), "\n", thrown(fn () => Money::idr(1, 2)), "\n", thrown(fn () => Money::of(1)), "\n", thrown(fn () => Money::idr(amount: 1)), "\n";
?>
--EXPECT--
5.00 5.25 0.07
ArgumentCountError: Faspay\Money::idr() expects exactly 1 argument, 0 given
ArgumentCountError: Faspay\Money::idr() expects exactly 1 argument, 2 given
ArgumentCountError: Faspay\Money::of() expects exactly 2 arguments, 1 given
Error: Unknown named parameter $amount
