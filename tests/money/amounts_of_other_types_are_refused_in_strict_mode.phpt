--TEST--
idr() and of() refuse the same types in strict typing mode, with the same words
--EXTENSIONS--
faspay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach ([10000.5, true, null, []] as $value) {
    echo thrown(fn () => Money::idr($value)), "\n", thrown(fn () => Money::of($value, 'IDR')), "\n";
}
?>
--EXPECT--
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, float given; a float is not an exact amount, use number_format($x, 2, '.', '')
TypeError: Faspay\Money::of(): Argument #1 ($amount) must be of type int|string, float given; a float is not an exact amount, use number_format($x, 2, '.', '')
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, bool given
TypeError: Faspay\Money::of(): Argument #1 ($amount) must be of type int|string, bool given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, null given
TypeError: Faspay\Money::of(): Argument #1 ($amount) must be of type int|string, null given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, array given
TypeError: Faspay\Money::of(): Argument #1 ($amount) must be of type int|string, array given
