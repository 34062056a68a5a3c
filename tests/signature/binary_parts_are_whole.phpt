--TEST--
NUL and other bytes count in credentials and parts
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Signature;

var_dump(
    Signature::debit("bot\0x", "p\0y", "a\0b", "\xff") === sha1(md5("bot\0xp\0ya\0b\xff")),
    Signature::debit('bot', 'p', "a\0") === Signature::debit('bot', 'p', 'a'),
    Signature::card('M', 'P', "o\0", '1.00', '0') === strtoupper(sha1("##M##P##O\0##1.00##0##")),
);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
