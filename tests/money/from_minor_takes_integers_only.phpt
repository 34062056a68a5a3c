--TEST--
fromMinor() refuses every other type, even where strict_types is off: 19.99 * 100 is not 1999
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$text = new class { public function __toString(): string { return '1'; } };
foreach ([19.99 * 100, 1.0, '1', true, null, [], $text] as $minor) {
    echo thrown(fn () => Faspay\Money::fromMinor($minor)), "\n";
}
?>
--EXPECT--
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, float given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, float given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, string given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, bool given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, null given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, array given
TypeError: Faspay\Money::fromMinor(): Argument #1 ($minor) must be of type int, class@anonymous given
