--TEST--
The properties cannot be written, unset, incremented, referenced or added to
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$money = Faspay\Money::idr(5);
foreach ([
    function () use ($money) { $money->minor = 1; }, function () use ($money) { $money->minor++; }, function () use ($money) { $money->currency = 'USD'; },
    function () use ($money) { $money->currency[0] = 'U'; }, function () use ($money) { unset($money->minor); }, function () use ($money) { $reference = &$money->minor; },
    function () use ($money) { foreach ($money as &$value) { $value = 0; } }, function () use ($money) { $money->rate = 1; },
    fn () => (new ReflectionProperty($money, 'minor'))->setValue($money, 1),
] as $code) {
    echo thrown($code), "\n";
}
echo $money, ' ', $money->currency, "\n";
?>
--EXPECT--
Error: Cannot modify readonly property Faspay\Money::$minor
Error: Cannot modify readonly property Faspay\Money::$minor
Error: Cannot modify readonly property Faspay\Money::$currency
Error: Cannot modify readonly property Faspay\Money::$currency
Error: Cannot unset readonly property Faspay\Money::$minor
Error: Cannot modify readonly property Faspay\Money::$minor
Error: Cannot acquire reference to readonly property Faspay\Money::$minor
Error: Cannot create dynamic property Faspay\Money::$rate
Error: Cannot modify readonly property Faspay\Money::$minor
5.00 IDR
