--TEST--
plus(), minus() and times() are exact, keep the currency and leave their operands alone
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

$a = Money::idr('10000.10');
$b = Money::idr('0.20');
echo $a->plus($b), ' ', $a->minus($b), ' ', $b->minus($a), ' ', $a->times(3), ' ', $a->times(0), ' ', $a->times(-2), ' ', $a->plus($a), ' ', $a->minus($a), "\n";
echo $a, ' ', $b, ' ', Money::of('1.10', 'USD')->plus(Money::of('2.20', 'USD'))->currency, ' ', Money::of(1, 'USD')->times(2)->currency, "\n";
?>
--EXPECT--
10000.30 9999.90 -9999.90 30000.30 0.00 -20000.20 20000.20 0.00
10000.10 0.20 USD USD
