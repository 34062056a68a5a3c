--TEST--
plus(), minus() and compare() refuse another currency; equals() is false
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$idr = Money::idr(1);
$usd = Money::of(1, 'USD');
foreach (['plus', 'minus', 'compare'] as $method) {
    try {
        $idr->$method($usd);
    } catch (Faspay\ValidationException $e) {
        echo $method, ': ', $e->violations[0]['rule'], ': ', $e->getMessage(), "\n";
    }
}
var_dump($idr->equals($usd), $usd->equals($idr), Money::fromMinor(0)->equals(Money::fromMinor(0, 'USD')));
?>
--EXPECT--
plus: currency: other must be in IDR, is in USD
minus: currency: other must be in IDR, is in USD
compare: currency: other must be in IDR, is in USD
bool(false)
bool(false)
bool(false)
