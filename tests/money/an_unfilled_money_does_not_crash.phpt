--TEST--
A Money that another object sees before unserialize() has filled it does nothing wrong with any method
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

/** Its __unserialize() runs before the one of the Money around it. */
class Early
{
    public function __unserialize(array $data): void
    {
        $money = $data[0];
        $one = Money::idr(1);
        foreach ([
            fn () => $money->minor, fn () => $money->currency, fn () => $money->plus($one), fn () => $one->plus($money), fn () => $money->plus($money), fn () => $money->minus($money),
            fn () => $one->minus($money), fn () => $money->times(2), fn () => $money->compare($one), fn () => $one->compare($money), fn () => $money->roundedToRupiah(), fn () => $money->format(),
        ] as $code) {
            echo thrown($code), "\n";
        }
        var_dump($money->equals($one), $one->equals($money), (string) $money, json_encode($money), (array) $money, (string) clone $money);
        echo thrown(fn () => unserialize(serialize($money))), "\n", thrown(fn () => $money->minor = 1), "\n";
    }
}
try {
    unserialize('O:12:"Faspay\Money":3:{s:5:"minor";i:100;s:8:"currency";s:3:"IDR";i:0;O:5:"Early":1:{i:0;r:1;}}');
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
Error: Typed property Faspay\Money::$minor must not be accessed before initialization
Error: Typed property Faspay\Money::$currency must not be accessed before initialization
Faspay\ValidationException: other must be in , is in IDR
Faspay\ValidationException: other must be in IDR, is in 
Error: Faspay\Money is not initialized yet
Error: Faspay\Money is not initialized yet
Faspay\ValidationException: other must be in IDR, is in 
Error: Faspay\Money is not initialized yet
Faspay\ValidationException: other must be in , is in IDR
Faspay\ValidationException: other must be in IDR, is in 
Error: Faspay\Money is not initialized yet
Error: Faspay\Money is not initialized yet
bool(false)
bool(false)
string(4) "0.00"
string(2) "{}"
array(0) {
}
string(4) "0.00"
Faspay\ValidationException: currency must be three upper-case letters, such as IDR
Error: Cannot initialize readonly property Faspay\Money::$minor from scope Early
Invalid serialization data for Faspay\Money object
