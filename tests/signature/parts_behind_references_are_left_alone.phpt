--TEST--
Parts and credentials behind references are read and stay as they were
--EXTENSIONS--
faspay
--FILE--
<?php
$parts = [20201222, 'x'];
$user = 31019;
$signature = Faspay\Signature::debit(...['31019', 'p@ssw0rd', &$parts[0], &$parts[1]]);
var_dump($signature === sha1(md5('31019p@ssw0rd20201222x')), $parts[0], $parts[1]);
?>
--EXPECT--
bool(true)
int(20201222)
string(1) "x"
