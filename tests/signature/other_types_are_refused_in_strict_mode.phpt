--TEST--
In strict typing mode parts are texts; each TypeError names its argument
--EXTENSIONS--
faspay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Signature;

echo thrown(fn () => Signature::debit('bot', 'p', 'x', 5)), "\n", thrown(fn () => Signature::debit('bot', 'p', null)), "\n", thrown(fn () => Signature::debit(1, 'p')), "\n";
echo thrown(fn () => Signature::card('m', 'p', 'o', 1.5, '0')), "\n", thrown(fn () => Signature::cardToken('m', 'p', [])), "\n", thrown(fn () => Signature::equals('a', true)), "\n";
?>
--EXPECT--
TypeError: Faspay\Signature::debit(): Argument #4 must be of type string, int given
TypeError: Faspay\Signature::debit(): Argument #3 must be of type string, null given
TypeError: Faspay\Signature::debit(): Argument #1 ($userId) must be of type string, int given
TypeError: Faspay\Signature::card(): Argument #4 ($amount) must be of type string, float given
TypeError: Faspay\Signature::cardToken(): Argument #3 ($token) must be of type string, array given
TypeError: Faspay\Signature::equals(): Argument #2 ($given) must be of type string, bool given
