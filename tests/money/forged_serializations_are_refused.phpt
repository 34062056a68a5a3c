--TEST--
unserialize() refuses data of wrong types, with missing or further keys
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Money;

$forged = [
    'nothing' => [], 'no currency' => ['minor' => 1], 'no minor' => ['currency' => 'IDR'], 'text minor' => ['minor' => '1', 'currency' => 'IDR'],
    'float minor' => ['minor' => 1.5, 'currency' => 'IDR'], 'bool minor' => ['minor' => true, 'currency' => 'IDR'], 'null minor' => ['minor' => null, 'currency' => 'IDR'],
    'array minor' => ['minor' => [1], 'currency' => 'IDR'], 'integer currency' => ['minor' => 1, 'currency' => 360], 'null currency' => ['minor' => 1, 'currency' => null],
    'lower case' => ['minor' => 1, 'currency' => 'idr'], 'long currency' => ['minor' => 1, 'currency' => 'IDRX'], 'empty currency' => ['minor' => 1, 'currency' => ''],
    'list' => [1, 'IDR'], 'further key' => ['minor' => 1, 'currency' => 'IDR', 'rate' => 2], 'further list element' => ['minor' => 1, 'currency' => 'IDR', 0 => 1],
];
foreach ($forged as $name => $data) {
    $text = preg_replace('/^a:(\d+)/', 'O:12:"Faspay\Money":$1', serialize($data));
    try {
        $money = unserialize($text);
        echo "$name: became $money $money->currency\n";
    } catch (Throwable $e) {
        echo $name, ': ', get_class($e), ': ', $e->getMessage(), "\n";
    }
}
var_dump(@unserialize('O:12:"Faspay\Money":1:{s:5:"minor";i:1'), @unserialize('E:12:"Faspay\Money:x";'));
?>
--EXPECT--
nothing: Exception: Invalid serialization data for Faspay\Money object
no currency: Exception: Invalid serialization data for Faspay\Money object
no minor: Exception: Invalid serialization data for Faspay\Money object
text minor: Exception: Invalid serialization data for Faspay\Money object
float minor: Exception: Invalid serialization data for Faspay\Money object
bool minor: Exception: Invalid serialization data for Faspay\Money object
null minor: Exception: Invalid serialization data for Faspay\Money object
array minor: Exception: Invalid serialization data for Faspay\Money object
integer currency: Exception: Invalid serialization data for Faspay\Money object
null currency: Exception: Invalid serialization data for Faspay\Money object
lower case: Faspay\ValidationException: currency must be three upper-case letters, such as IDR
long currency: Faspay\ValidationException: currency must be three upper-case letters, such as IDR
empty currency: Faspay\ValidationException: currency must be three upper-case letters, such as IDR
list: Exception: Invalid serialization data for Faspay\Money object
further key: Exception: Invalid serialization data for Faspay\Money object
further list element: Exception: Invalid serialization data for Faspay\Money object
bool(false)
bool(false)
