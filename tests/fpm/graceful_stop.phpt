--TEST--
A graceful stop of php-fpm while a worker waits for the gateway: the call ends well and its body was sent once
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(answer(json_encode(CREATED_ANY), action: 'hold'));
$shop = new Fpm(PAYING_PAGE, $gateway->url);
$visit = $shop->visit('no=INV-000001');
$gateway->await(1);
posix_kill($shop->master(), SIGQUIT);
$shop->until('php-fpm stops', fn (): bool => str_contains($shop->log(), 'Finishing'));
// Its worker has the signal; what it waits for comes after that.
usleep(200000);
var_dump($shop->isRunning('fpm'));
$gateway->release();
echo strstr(stream_get_contents($visit), 'no='), "\n";
$shop->until('fpm ends', fn (): bool => !$shop->isRunning('fpm'));
var_dump(bills_received($gateway), array_sum($shop->connections(1)));
?>
--EXPECT--
bool(true)
no=INV-000001
array(1) {
  ["INV-000001"]=>
  int(1)
}
int(1)
