--TEST--
clone gives an equal Money
--EXTENSIONS--
faspay
--FILE--
<?php
$money = Faspay\Money::idr('10000.50');
$copy = clone $money;
var_dump($copy === $money, $copy->equals($money), (string) $copy);
?>
--EXPECT--
bool(false)
bool(true)
string(8) "10000.50"
