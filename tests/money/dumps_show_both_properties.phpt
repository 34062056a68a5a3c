--TEST--
var_dump, print_r, var_export, json_encode and an array cast show both properties, no float
--EXTENSIONS--
faspay
--FILE--
<?php
$money = Faspay\Money::idr('10000.50');
var_dump($money, (array) $money);
print_r($money);
echo "\n", json_encode($money), "\n", ltrim(var_export($money, true), '\\'), "\n";
foreach ($money as $name => $value) {
    echo "$name => $value\n";
}
?>
--EXPECTF--
object(Faspay\Money)#%d (2) {
  ["minor"]=>
  int(1000050)
  ["currency"]=>
  string(3) "IDR"
}
array(2) {
  ["minor"]=>
  int(1000050)
  ["currency"]=>
  string(3) "IDR"
}
Faspay\Money Object
(
    [minor] => 1000050
    [currency] => IDR
)

{"minor":1000050,"currency":"IDR"}
Faspay\Money::__set_state(array(
   'minor' => 1000050,
   'currency' => 'IDR',
))
minor => 1000050
currency => IDR
