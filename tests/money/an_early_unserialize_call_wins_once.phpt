--TEST--
Another object may fill a Money before unserialize() does, once: the second filling is refused
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

class Filler
{
    public static ?Money $money = null;

    public function __unserialize(array $data): void
    {
        self::$money = $data[0];
        self::$money->__unserialize(['minor' => 4200, 'currency' => 'USD']);
    }
}
try {
    // Inner objects are filled first: the Filler comes before the Money that holds it.
    unserialize('O:12:"Faspay\Money":3:{s:5:"minor";i:100;s:8:"currency";s:3:"IDR";i:0;O:6:"Filler":1:{i:0;r:1;}}');
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
echo Filler::$money, ' ', Filler::$money->currency, "\n";
?>
--EXPECT--
Cannot modify readonly property Faspay\Money::$minor
42.00 USD
