--TEST--
debit() takes thousands of parts
--EXTENSIONS--
faspay
--FILE--
<?php
$parts = array_map(strval(...), range(1, 5000));
var_dump(Faspay\Signature::debit('bot', 'secret', ...$parts) === sha1(md5('botsecret' . implode('', $parts))));
?>
--EXPECT--
bool(true)
