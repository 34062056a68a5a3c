--TEST--
__unserialize() on a live object changes nothing, whatever it is given
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$money = Money::idr(5);
foreach ([['minor' => 1, 'currency' => 'USD'], [], ['minor' => 'x', 'currency' => 'USD']] as $data) {
    echo thrown(fn () => $money->__unserialize($data)), "\n", $money, ' ', $money->currency, "\n";
}
$copy = unserialize(serialize($money));
echo thrown(fn () => $copy->__unserialize(['minor' => 1, 'currency' => 'USD'])), "\n", $copy, ' ', $copy->currency, "\n";
var_dump($money->__serialize());
?>
--EXPECT--
Error: Cannot modify readonly property Faspay\Money::$minor
5.00 IDR
Error: Cannot modify readonly property Faspay\Money::$minor
5.00 IDR
Error: Cannot modify readonly property Faspay\Money::$minor
5.00 IDR
Error: Cannot modify readonly property Faspay\Money::$minor
5.00 IDR
array(2) {
  ["minor"]=>
  int(500)
  ["currency"]=>
  string(3) "IDR"
}
