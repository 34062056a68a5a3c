--TEST--
roundedToRupiah() rounds half up, away from zero as round() does, and rounds nothing but rupiah
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach ([0, 1, 49, 50, 99, 100, 149, 150, 1000049, 1000050, -1, -49, -50, -99, -100, -149, -150, PHP_INT_MAX - 57, PHP_INT_MIN + 58, PHP_INT_MAX, PHP_INT_MIN] as $minor) {
    echo $minor, ': ', thrown(function () use ($minor): void {
        $money = Money::fromMinor($minor);
        echo $money->roundedToRupiah()->minor, ' ', $money->minor === $minor ? '' : 'changed ';
    }), "\n";
}
echo Money::idr('10000.5000')->roundedToRupiah(), ' ', Money::idr(10000)->roundedToRupiah()->currency, "\n";
echo thrown(fn () => Money::of('10.50', 'USD')->roundedToRupiah()), "\n";
?>
--EXPECT--
0: 0 nothing was thrown
1: 0 nothing was thrown
49: 0 nothing was thrown
50: 100 nothing was thrown
99: 100 nothing was thrown
100: 100 nothing was thrown
149: 100 nothing was thrown
150: 200 nothing was thrown
1000049: 1000000 nothing was thrown
1000050: 1000100 nothing was thrown
-1: 0 nothing was thrown
-49: 0 nothing was thrown
-50: -100 nothing was thrown
-99: -100 nothing was thrown
-100: -100 nothing was thrown
-149: -100 nothing was thrown
-150: -200 nothing was thrown
9223372036854775750: 9223372036854775800 nothing was thrown
-9223372036854775750: -9223372036854775800 nothing was thrown
9223372036854775807: 9223372036854775800 nothing was thrown
-9223372036854775808: -9223372036854775800 nothing was thrown
10001.00 IDR
Faspay\ValidationException: currency must be IDR, is USD
