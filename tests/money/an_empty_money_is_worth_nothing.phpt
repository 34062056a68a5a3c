--TEST--
The empty Money that unserialize() makes of the old "C:" form is no amount and can be used for nothing
--EXTENSIONS--
faspay
--SKIPIF--
<?php
PHP_VERSION_ID >= 80600 && die('skip this PHP refuses the old form itself');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$money = @unserialize('C:12:"Faspay\Money":0:{}');
$one = Money::idr(1);
var_dump($money instanceof Money);
echo thrown(fn () => $money->plus($money)), "\n", thrown(fn () => $money->times(2)), "\n", thrown(fn () => $one->plus($money)), "\n", thrown(fn () => client()->permataNetForm('1', $money)), "\n";
var_dump($money->equals(Money::fromMinor(0)), $money == Money::fromMinor(0));
?>
--EXPECT--
bool(true)
Error: Faspay\Money is not initialized yet
Error: Faspay\Money is not initialized yet
Faspay\ValidationException: other must be in IDR, is in 
Faspay\ValidationException: total must be in IDR, is in ; total must be whole rupiah and more than zero
bool(false)
bool(false)
