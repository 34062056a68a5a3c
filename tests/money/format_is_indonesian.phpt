--TEST--
format() groups by points, shows decimals after a comma only where there are any, and names the currency
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach ([0, 1, 10, 50, 100, 99900, 100000, 1000000, 1000050, 99999999, 100000000, -1000000, -5, PHP_INT_MAX, PHP_INT_MIN] as $minor) {
    echo Money::fromMinor($minor)->format(), "\n";
}
echo Money::of('1234567.50', 'USD')->format(), "\n", Money::of(1000, 'JPY')->format(), "\n";
?>
--EXPECT--
Rp 0
Rp 0,01
Rp 0,10
Rp 0,50
Rp 1
Rp 999
Rp 1.000
Rp 10.000
Rp 10.000,50
Rp 999.999,99
Rp 1.000.000
-Rp 10.000
-Rp 0,05
Rp 92.233.720.368.547.758,07
-Rp 92.233.720.368.547.758,08
USD 1.234.567,50
JPY 1.000
