--TEST--
debit() joins its parts without separators, as the gateway does: that is why order numbers need one length
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Signature;

var_dump(
    Signature::debit('bot99999', 'p@ssw0rd', 'INV-1001', '2') === Signature::debit('bot99999', 'p@ssw0rd', 'INV-10012'),
    Signature::debit('bot99999', 'p@ssw0rd') === Signature::debit('bot99999', 'p@ssw0rd', '', ''),
    Signature::debit('bot99999', 'p@ssw0rd', '1') === Signature::debit('bot99999', 'p@ssw0rd'),
);
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
