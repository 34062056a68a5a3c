--TEST--
A call in a fiber whose stack is small
--EXTENSIONS--
faspay
--SKIPIF--
<?php
(PHP_DEBUG || getenv('USE_ZEND_ALLOC') === '0') && die('skip sanitizers, valgrind and builds without optimisation need more stack');
?>
--INI--
fiber.stack_size=65536
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(PAID);
$client = $gateway->client();
$fiber = new Fiber(function () use ($client): void {
    echo $client->status('9999940200000001', 'INV-1001')->billNo, "\n";
    foreach ($client->eachStatus([['9999940200000001', 'INV-1001']]) as $status) {
        echo $status->status->name, "\n";
    }
});
$fiber->start();
echo "done\n";
?>
--EXPECT--
INV-1001
Paid
done
