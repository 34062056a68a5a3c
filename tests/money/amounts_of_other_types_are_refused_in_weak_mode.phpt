--TEST--
idr() and of() refuse float, bool, null, Stringable, array and resource in weak typing mode
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$text = new class { public function __toString(): string { return '10000'; } };
foreach ([10000.5, 10000.0, NAN, true, false, null, $text, [], ['10000'], STDIN, Faspay\Channel::Dana] as $value) {
    echo thrown(fn () => Money::idr($value)), "\n";
}
echo thrown(fn () => Money::of(10000.5, 'IDR')), "\n", thrown(fn () => Money::of($text, 'IDR')), "\n";
?>
--EXPECT--
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, float given; a float is not an exact amount, use number_format($x, 2, '.', '')
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, float given; a float is not an exact amount, use number_format($x, 2, '.', '')
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, float given; a float is not an exact amount, use number_format($x, 2, '.', '')
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, bool given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, bool given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, null given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, class@anonymous given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, array given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, array given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, resource given
TypeError: Faspay\Money::idr(): Argument #1 ($rupiah) must be of type int|string, Faspay\Channel given
TypeError: Faspay\Money::of(): Argument #1 ($amount) must be of type int|string, float given; a float is not an exact amount, use number_format($x, 2, '.', '')
TypeError: Faspay\Money::of(): Argument #1 ($amount) must be of type int|string, class@anonymous given
