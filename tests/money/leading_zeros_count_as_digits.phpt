--TEST--
Leading zeros are allowed in an amount's text and count among its thirteen digits
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

foreach (['007', '00.50', '0000000000001', '0000000000001.25', '00000000000001', '00000000000000'] as $text) {
    try {
        echo "$text is " . Money::idr($text) . "\n";
    } catch (Faspay\ValidationException $e) {
        echo "$text is refused: {$e->violations[0]['rule']}\n";
    }
}
?>
--EXPECT--
007 is 7.00
00.50 is 0.50
0000000000001 is 1.00
0000000000001.25 is 1.25
00000000000001 is refused: format
00000000000000 is refused: format
