--TEST--
Two thousand payments from two workers over TLS: one connection to the gateway for each worker
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

const REQUESTS = 2000;
$gateway = new Gateway(CREATED_ANY);
$shop = new Fpm('echo getmypid(), " ", $client->create(bill(no: $_GET["no"]))->billNo;', $gateway->url, ['pm.max_children' => 2]);
$numbers = array_map(static fn (int $i): string => sprintf('INV-%06d', $i), range(1, REQUESTS));
$workers = $paid = [];
foreach ($shop->getMany(array_map(static fn (string $no): string => "no=$no", $numbers), 4) as $answer) {
    [$worker, $paid[]] = explode(' ', $answer, 2) + ['', ''];
    $workers[$worker] = ($workers[$worker] ?? 0) + 1;
}
$connections = $shop->connections(REQUESTS);
report(sprintf('%d requests, %d workers, %d connections', REQUESTS, count($workers), count($connections)));
var_dump($paid === $numbers, count($workers), count($connections));
// Each worker served as many as came over one of the connections.
sort($workers);
sort($connections);
var_dump($workers === $connections);
$bills = array_column(array_map(static fn (array $request): array => json_decode($request['body'], true), $gateway->requests()), 'bill_no');
sort($bills);
var_dump($bills === $numbers);
?>
--EXPECT--
bool(true)
int(2)
int(2)
bool(true)
bool(true)
