--TEST--
compare() gives -1, 0 or 1, also at the ends; equals() compares values, not instances
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

$amounts = [PHP_INT_MIN, -1, 0, 1, PHP_INT_MAX];
foreach ($amounts as $a) {
    foreach ($amounts as $b) {
        printf('%3d', Money::fromMinor($a)->compare(Money::fromMinor($b)));
        if (Money::fromMinor($a)->equals(Money::fromMinor($b)) !== ($a === $b)) {
            echo " equals() is wrong";
        }
    }
    echo "\n";
}
var_dump(Money::idr('10000')->equals(Money::idr('10000.00')), Money::idr(1) == Money::idr('1.00'), Money::idr(1) == Money::idr(2), Money::idr(1) === Money::idr(1));
?>
--EXPECT--
  0 -1 -1 -1 -1
  1  0 -1 -1 -1
  1  1  0 -1 -1
  1  1  1  0 -1
  1  1  1  1  0
bool(true)
bool(true)
bool(false)
bool(false)
