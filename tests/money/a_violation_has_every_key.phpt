--TEST--
The violation of a refused amount has all documented keys
--EXTENSIONS--
faspay
--FILE--
<?php
try {
    Faspay\Money::of('1,5', 'IDR');
} catch (Faspay\ValidationException $e) {
    var_dump($e->violations);
}
?>
--EXPECT--
array(1) {
  [0]=>
  array(7) {
    ["field"]=>
    string(6) "amount"
    ["rule"]=>
    string(6) "format"
    ["message"]=>
    string(103) "must be digits with two decimals after a point or none, such as "10000" or "10000.50", without grouping"
    ["wireName"]=>
    NULL
    ["limit"]=>
    NULL
    ["length"]=>
    NULL
    ["channel"]=>
    NULL
  }
}
