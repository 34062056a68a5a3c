--TEST--
equals() is false for texts of different lengths, for empty ones, and counts NUL bytes
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Signature;

var_dump(
    Signature::equals('', ''), Signature::equals('ab', ''), Signature::equals('', 'ab'), Signature::equals('ab', 'abc'), Signature::equals('abc', 'ab'),
    Signature::equals('ab', "ab\0"), Signature::equals("ab\0", "ab\0"), Signature::equals("ab\0c", "ab\0d"), Signature::equals("\0", "\0"), Signature::equals("\0", ' '),
);
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
