--TEST--
unserialize() refuses data that holds references: later changes must not reach a Money
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

foreach (['a:2:{i:0;O:12:"Faspay\Money":2:{s:5:"minor";i:100;s:8:"currency";s:3:"IDR";}i:1;R:3;}', 'a:2:{i:0;O:12:"Faspay\Money":2:{s:5:"minor";i:100;s:8:"currency";s:3:"IDR";}i:1;R:4;}'] as $text) {
    try {
        unserialize($text);
        echo "became a Money\n";
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
Invalid serialization data for Faspay\Money object
Invalid serialization data for Faspay\Money object
