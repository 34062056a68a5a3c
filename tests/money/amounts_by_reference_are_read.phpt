--TEST--
An amount behind a reference is read like any other
--EXTENSIONS--
faspay
--FILE--
<?php
$rupiah = '10000.50';
$reference = &$rupiah;
echo Faspay\Money::idr($reference), ' ', Faspay\Money::idr(...[&$rupiah]), ' ', Faspay\Money::of(...['amount' => &$rupiah, 'currency' => 'IDR']), "\n";
?>
--EXPECT--
10000.50 10000.50 10000.50
