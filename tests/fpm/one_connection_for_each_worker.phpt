--TEST--
Two thousand payments from two workers over TLS: one connection to the gateway for each worker
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(CREATED_ANY);
$shop = new Fpm(PAYING_PAGE, $gateway->url, ['pm.max_children' => 2]);
$queries = bill_queries(2000);
$workers = $paid = [];
foreach ($shop->getMany($queries, 4) as $answer) {
    [$worker, $paid[]] = explode(' ', $answer, 2) + ['', ''];
    $workers[$worker] = ($workers[$worker] ?? 0) + 1;
}
$connections = $shop->connections(count($queries));
report(sprintf('php-fpm over TLS: %d requests, %d workers, %d connections', count($queries), count($workers), count($connections)));
var_dump($paid === $queries, count($workers), count($connections));
// Each worker served as many as came over one of the connections.
sort($workers);
sort($connections);
var_dump($workers === $connections);
$bills = bills_received($gateway);
var_dump(count($bills), max($bills));
?>
--EXPECT--
bool(true)
int(2)
int(2)
bool(true)
int(2000)
int(1)
