--TEST--
What the TypeError for a float suggests gives the amount that was meant
--EXTENSIONS--
faspay
--FILE--
<?php
$x = 10000.5;
echo Faspay\Money::idr(number_format($x, 2, '.', '')), "\n";
?>
--EXPECT--
10000.50
