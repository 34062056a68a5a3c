--TEST--
times() does not cut the fraction off a factor, even where strict_types is off
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

foreach ([1.5, 2.0, '1.5', '2', true, null, []] as $factor) {
    echo thrown(fn () => Faspay\Money::idr(100)->times($factor)), "\n";
}
?>
--EXPECT--
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, float given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, float given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, string given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, string given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, bool given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, null given
TypeError: Faspay\Money::times(): Argument #1 ($n) must be of type int, array given
