--TEST--
A graceful reload or stop of php-fpm while a worker waits for the gateway: the call ends well and its body was sent once
--EXTENSIONS--
faspay
pcntl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(answer(json_encode(CREATED_ANY), action: 'hold'));
$shop = new Fpm(PAYING_PAGE, $gateway->url);
$workers = [];
foreach ([[SIGUSR2, 'Reloading in progress'], [SIGQUIT, 'Finishing']] as $i => [$signal, $notice]) {
    $gateway->hold();
    $query = bill_queries(2)[$i];
    $visit = $shop->visit($query);
    $gateway->await($i + 1);
    posix_kill($shop->master(), $signal);
    $shop->until($notice, fn (): bool => str_contains($shop->log(), $notice));
    // Its worker has the signal; what it waits for comes after that.
    usleep(200000);
    var_dump($shop->isRunning('fpm'));
    $gateway->release();
    [, $page] = explode("\r\n\r\n", stream_get_contents($visit), 2);
    $workers[(int) $page] = true;
    echo strstr($page, 'no='), "\n";
}
$shop->until('fpm ends', fn (): bool => !$shop->isRunning('fpm'));
echo count($workers), ' workers, ', implode(' ', $shop->connections(2)), ' requests on ', count($shop->connections(2)), " connections\n";
echo json_encode(bills_received($gateway)), "\n";
?>
--EXPECT--
bool(true)
no=INV-000001
bool(true)
no=INV-000002
2 workers, 1 1 requests on 2 connections
{"INV-000001":1,"INV-000002":1}
