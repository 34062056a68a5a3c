--TEST--
Money is Stringable, so it can stand in texts
--EXTENSIONS--
faspay
--FILE--
<?php
declare(strict_types=1);
$money = Faspay\Money::idr(10000);
var_dump($money instanceof Stringable, "Rp $money", $money . '', (string) $money === '10000.00');
?>
--EXPECT--
bool(true)
string(11) "Rp 10000.00"
string(8) "10000.00"
bool(true)
