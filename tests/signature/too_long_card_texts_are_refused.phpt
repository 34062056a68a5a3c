--TEST--
What does not fit into the card formula's text is refused, not cut off
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

echo thrown(fn () => Faspay\Signature::card('m', 'p', str_repeat('x', 10000), '1.00', '0')), "\n";
var_dump(Faspay\Signature::card('m', 'p', str_repeat('x', 8000), '1.00', '0') === strtoupper(sha1('##M##P##' . str_repeat('X', 8000) . '##1.00##0##')));
?>
--EXPECT--
Faspay\ValidationException: orderId is too long
bool(true)
