--TEST--
The other operand must be a Money, in any typing mode
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$money = Money::idr(1);
foreach (['plus', 'minus', 'compare', 'equals'] as $method) {
    echo thrown(fn () => $money->$method(1)), "\n", thrown(fn () => $money->$method('1.00')), "\n", thrown(fn () => $money->$method(null)), "\n", thrown(fn () => $money->$method()), "\n";
}
echo thrown(fn () => $money->times('a')), "\n";
?>
--EXPECT--
TypeError: Faspay\Money::plus(): Argument #1 ($other) must be of type Faspay\Money, int given
TypeError: Faspay\Money::plus(): Argument #1 ($other) must be of type Faspay\Money, string given
TypeError: Faspay\Money::plus(): Argument #1 ($other) must be of type Faspay\Money, null given
ArgumentCountError: Faspay\Money::plus() expects exactly 1 argument, 0 given
TypeError: Faspay\Money::minus(): Argument #1 ($other) must be of type Faspay\Money, int given
TypeError: Faspay\Money::minus(): Argument #1 ($other) must be of type Faspay\Money, string given
TypeError: Faspay\Money::minus(): Argument #1 ($other) must be of type Faspay\Money, null given
ArgumentCountError: Faspay\Money::minus() expects exactly 1 argument, 0 given
TypeError: Faspay\Money::compare(): Argument #1 ($other) must be of type Faspay\Money, int given
TypeError: Faspay\Money::compare(): Argument #1 ($other) must be of type Faspay\Money, string given
TypeError: Faspay\Money::compare(): Argument #1 ($other) must be of type Faspay\Money, null given
ArgumentCountError: Faspay\Money::compare() expects exactly 1 argument, 0 given
TypeError: Faspay\Money::equals(): Argument #1 ($other) must be of type Faspay\Money, int given
TypeError: Faspay\Money::equals(): Argument #1 ($other) must be of type Faspay\Money, string given
TypeError: Faspay\Money::equals(): Argument #1 ($other) must be of type Faspay\Money, null given
ArgumentCountError: Faspay\Money::equals() expects exactly 1 argument, 0 given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, string given
