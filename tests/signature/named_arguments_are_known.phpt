--TEST--
Named arguments in any order; a part cannot have a name
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Signature;

var_dump(
    Signature::debit(password: 'p@ssw0rd', userId: 'bot31019'),
    Signature::card(last: 'E', amount: '100000.00', orderId: '2019061200757', password: 'abcde', merchantId: 'commonwealth'),
    Signature::cardToken(token: 'T', password: 'abcde', merchantId: 'm') === Signature::cardToken('m', 'abcde', 'T'),
    Signature::cardSha256(amount: '10000.00', orderId: 'TKN106', merchantId: 'MPGS_PURCHASE', password: 'ABCDE'),
    Signature::equals(given: 'AB', known: 'ab'),
);
echo thrown(fn () => Signature::debit('bot31019', 'p@ssw0rd', billNo: '1')), "\n", thrown(fn () => Signature::debit(userId: 'bot31019')), "\n";
?>
--EXPECT--
string(40) "18a157f7dd95df490f28d62e3ec7bf5bb9911be1"
string(40) "7EA82428BB17D204C74E53C7CC0FD5F28903D068"
bool(true)
string(44) "BqCVfWYeCi2CaFdc0DqexokFaM8maYGJ/qoNYE8APN0="
bool(true)
ArgumentCountError: Faspay\Signature::debit() does not accept unknown named parameters
ArgumentCountError: Faspay\Signature::debit() expects at least 2 arguments, 1 given
