--TEST--
In weak typing mode integers and Stringables count as their texts, arrays do not
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Signature;

var_dump(Signature::debit('bot99999', 'p@ssw0rd', 20201222022336), Signature::debit('bot99999', 'p@ssw0rd', Faspay\Money::idr(1)) === sha1(md5('bot99999p@ssw0rd1.00')));
echo thrown(fn () => Signature::debit('bot', 'p', 'x', [])), "\n", thrown(fn () => Signature::debit('bot', 'p', new stdClass())), "\n";
?>
--EXPECT--
string(40) "5dd15c6075d976608e9961b95202e80ba08dbed7"
bool(true)
TypeError: Faspay\Signature::debit(): Argument #4 must be of type string, array given
TypeError: Faspay\Signature::debit(): Argument #3 must be of type string, stdClass given
