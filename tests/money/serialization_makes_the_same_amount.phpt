--TEST--
serialize() and unserialize() give an equal Money, also inside other values
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

foreach ([Money::idr('10000.50'), Money::of('1', 'USD'), Money::fromMinor(PHP_INT_MIN), Money::fromMinor(0)] as $money) {
    $text = serialize($money);
    $copy = unserialize($text, ['allowed_classes' => [Money::class]]);
    echo $text, ' ';
    var_dump($copy !== $money && $copy->equals($money) && $copy->currency === $money->currency);
}
$money = Money::idr(7);
[$first, $second] = unserialize(serialize([$money, $money]));
var_dump($first === $second, (string) $first);
?>
--EXPECT--
O:12:"Faspay\Money":2:{s:5:"minor";i:1000050;s:8:"currency";s:3:"IDR";} bool(true)
O:12:"Faspay\Money":2:{s:5:"minor";i:100;s:8:"currency";s:3:"USD";} bool(true)
O:12:"Faspay\Money":2:{s:5:"minor";i:-9223372036854775808;s:8:"currency";s:3:"IDR";} bool(true)
O:12:"Faspay\Money":2:{s:5:"minor";i:0;s:8:"currency";s:3:"IDR";} bool(true)
bool(true)
string(4) "7.00"
