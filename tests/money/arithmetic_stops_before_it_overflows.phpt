--TEST--
plus(), minus() and times() refuse what no integer can hold, in both directions, and reach both ends
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$highest = Money::fromMinor(PHP_INT_MAX);
$lowest = Money::fromMinor(PHP_INT_MIN);
$one = Money::fromMinor(1);
$minusOne = Money::fromMinor(-1);
$zero = Money::fromMinor(0);
$cases = [
    'max+1' => fn () => $highest->plus($one), 'min+-1' => fn () => $lowest->plus($minusOne), 'max+max' => fn () => $highest->plus($highest),
    'min+min' => fn () => $lowest->plus($lowest), 'max--1' => fn () => $highest->minus($minusOne), 'min-1' => fn () => $lowest->minus($one),
    '0-min' => fn () => $zero->minus($lowest), '1-min' => fn () => $one->minus($lowest), 'max-min' => fn () => $highest->minus($lowest), 'min-max' => fn () => $lowest->minus($highest),
    'max*2' => fn () => $highest->times(2), 'min*-1' => fn () => $lowest->times(-1), '-1*min' => fn () => $minusOne->times(PHP_INT_MIN),
    'min*2' => fn () => $lowest->times(2), 'max*max' => fn () => $highest->times(PHP_INT_MAX), '2^32*2^31' => fn () => Money::fromMinor(1 << 32)->times(1 << 31),
];
foreach ($cases as $name => $case) {
    $message = thrown($case);
    if ($message !== 'Faspay\ValidationException: amount is too large') {
        echo "$name: $message\n";
    }
}
var_dump($highest->plus($zero)->minor, $lowest->plus($zero)->minor, $highest->plus($lowest)->minor, $minusOne->minus($lowest)->minor, $minusOne->minus($highest)->minor,
    $lowest->times(1)->minor, $highest->times(-1)->minor, $one->times(PHP_INT_MIN)->minor, $lowest->minus($lowest)->minor);
?>
--EXPECT--
int(9223372036854775807)
int(-9223372036854775808)
int(-1)
int(9223372036854775807)
int(-9223372036854775808)
int(-9223372036854775808)
int(-9223372036854775807)
int(-9223372036854775808)
int(0)
