--TEST--
Money cannot be constructed by new, by reflection or from another scope
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$class = new ReflectionClass(Money::class);
echo thrown(fn () => new Money()), "\n", thrown(fn () => $class->newInstance()), "\n", thrown(fn () => $class->newInstanceWithoutConstructor()), "\n";
$money = Money::idr(5);
echo thrown(fn () => $class->getConstructor()->invoke($money)), "\n", thrown(fn () => $money->__construct()), "\n", $money, "\n";
?>
--EXPECT--
Error: Call to private Faspay\Money::__construct() from global scope
ReflectionException: Access to non-public constructor of class Faspay\Money
ReflectionException: Class Faspay\Money is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Faspay\Money cannot be constructed directly
Error: Call to private method Faspay\Money::__construct() from global scope
5.00
