--TEST--
A bill that expires in thirty days is accepted in every part of a second
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway(CREATED))->client();
for ($i = 0; $i < 4; $i++) {
    // Right after the clock's second changed: a clock that lags would still be in the one before.
    for ($second = time(); (int) microtime(true) === $second || (int) microtime(true) < $second;) {
    }
    echo thrown(fn () => $client->create(bill(date: null, expiresAt: new DateTimeImmutable('+30 days')))), "\n";
}
?>
--EXPECT--
nothing was thrown
nothing was thrown
nothing was thrown
nothing was thrown
