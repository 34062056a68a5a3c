--TEST--
fromMinor() takes every integer, negative ones too, and no other type without conversion rules
--EXTENSIONS--
faspay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach ([0, 1000000, -5, PHP_INT_MAX, PHP_INT_MIN] as $minor) {
    var_dump(Money::fromMinor($minor)->minor === $minor);
}
echo thrown(fn () => Money::fromMinor('1')), "\n", thrown(fn () => Money::fromMinor(1.0)), "\n", thrown(fn () => Money::fromMinor(1, null)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, string given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, float given
TypeError: Faspay\Money::fromMinor(): Argument #2 ($currency) must be of type string, null given
