--TEST--
__toString() writes two decimals, a sign, and the smallest integer correctly
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

foreach ([0, 1, 10, 99, 100, 101, 1000050, -1, -99, -100, -1000050, PHP_INT_MAX, PHP_INT_MIN, PHP_INT_MIN + 1] as $minor) {
    echo Money::fromMinor($minor), "\n";
}
?>
--EXPECT--
0.00
0.01
0.10
0.99
1.00
1.01
10000.50
-0.01
-0.99
-1.00
-10000.50
92233720368547758.07
-92233720368547758.08
-92233720368547758.07
