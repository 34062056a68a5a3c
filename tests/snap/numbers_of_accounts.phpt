--TEST--
The number of a virtual account is taken apart, put together, compared without its blanks, and stored
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Snap\VaNumber;

$number = VaNumber::fromString('8504994843879097', 6);
var_dump($number->partnerServiceId, $number->customerNo, $number->virtualAccountNo, (string) $number, $number instanceof Stringable);
$received = new VaNumber('850499', '4843879097', '  8504994843879097');
var_dump($number->equals($received), $received->equals($number), "$received", $number == $received);
var_dump($number->equals(VaNumber::fromString('8504994843879097', 8)), $number->equals(VaNumber::fromString('8504994843879098', 6)));
var_dump(unserialize(serialize($received)) == $received, json_encode($received));
// As the gateway has it: the parts say one thing, the whole number another. What is typed is the whole.
var_dump((string) new VaNumber('  088899', '12345678901234567890', '08889912345678901234567890'));
foreach ([['', 6], ['850499', 6], ['85049x4843879097', 6], ['  8504994843879097', 8], ['8504994843879097', 0], ['8504994843879097', 9], [str_repeat('1', 27), 6]] as [$digits, $length]) {
    echo thrown(fn () => VaNumber::fromString($digits, $length)), "\n";
}
echo thrown(fn () => $number->customerNo = '1'), "\n", thrown(fn () => $number->__construct('1', '2')), "\n";
?>
--EXPECT--
string(8) "  850499"
string(10) "4843879097"
string(18) "  8504994843879097"
string(16) "8504994843879097"
bool(true)
bool(true)
bool(true)
string(16) "8504994843879097"
bool(true)
bool(true)
bool(false)
bool(true)
string(95) "{"partnerServiceId":"850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097"}"
string(26) "08889912345678901234567890"
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Faspay\ValidationException: prefixLength must be between 1 and 8
Faspay\ValidationException: prefixLength must be between 1 and 8
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Error: Cannot modify readonly property Faspay\Snap\VaNumber::$customerNo
Error: Cannot modify readonly object of class Faspay\Snap\VaNumber
