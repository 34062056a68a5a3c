--TEST--
One connection serves the calls of a worker, whichever client makes them
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID);
for ($i = 0; $i < 20; $i++) {
    $gateway->client(transport: new Faspay\Transport())->status('9999940200000001', 'INV-1001');
}
var_dump(count($gateway->requests()), count(array_unique(array_column($gateway->requests(), 'connection'))));
?>
--EXPECT--
int(20)
int(1)
