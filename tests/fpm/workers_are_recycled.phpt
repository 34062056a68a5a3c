--TEST--
A worker that takes over from one that served its pm.max_requests opens a connection of its own, and no payment is doubled
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(CREATED_ANY);
$shop = new Fpm(PAYING_PAGE, $gateway->url, ['pm.max_requests' => 50]);
$queries = bill_queries(500);
$workers = $paid = [];
foreach ($shop->getMany($queries, 2) as $answer) {
    [$workers[], $paid[]] = explode(' ', $answer, 2) + ['', ''];
}
var_dump($paid === $queries);
$connections = $shop->connections(count($queries));
$bills = bills_received($gateway);
echo count(array_unique($workers)), ' workers, ', count($connections), ' connections of ', implode(' ', array_unique($connections)), " requests\n";
echo count($bills), ' bills, each ', implode(' ', array_unique($bills)), " time\n";
?>
--EXPECT--
bool(true)
10 workers, 10 connections of 50 requests
500 bills, each 1 time
