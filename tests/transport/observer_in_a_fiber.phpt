--TEST--
A fiber that is destroyed while its observer sleeps does not go on behind the call
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
$client = $gateway->client(transport: new Faspay\Transport(observer: fn () => Fiber::suspend('suspended')));
$fiber = new Fiber(function () use ($client) {
    try {
        $client->create(bill());
        echo "goes on\n";
    } finally {
        echo "leaves\n";
    }
});
echo $fiber->start(), "\n";
unset($fiber);
gc_collect_cycles();
echo count($gateway->requests()), " request\n";
// And one that is resumed gets its answer.
$fiber = new Fiber(fn () => $client->create(bill())->trxId);
$fiber->start();
$fiber->resume();
echo $fiber->getReturn(), "\n";
?>
--EXPECT--
suspended
leaves
1 request
9999940200000001
