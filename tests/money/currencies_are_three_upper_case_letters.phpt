--TEST--
Currencies are three upper-case letters, in of(), fromMinor() and nowhere corrected
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach (['idr', 'Idr', 'ID', 'IDRX', '', 'I R', "ID\0", "IDR\0", '123', 'ÏDR', "\xC0\xC1\xC2", 'ID[', 'ID@'] as $currency) {
    foreach ([fn () => Money::of(1, $currency), fn () => Money::fromMinor(1, $currency)] as $code) {
        $message = thrown($code);
        if ($message !== 'Faspay\ValidationException: currency must be three upper-case letters, such as IDR') {
            echo addcslashes($currency, "\0..\37\177..\377"), ": $message\n";
        }
    }
}
var_dump(Money::of(1, 'USD')->currency, Money::fromMinor(1, 'AAZ')->currency, Money::fromMinor(1)->currency);
?>
--EXPECT--
string(3) "USD"
string(3) "AAZ"
string(3) "IDR"
