--TEST--
statuses() asks concurrently, keeps keys and order, and one failure spoils nothing
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID))));
$client = $gateway->client();
$pairs = static function (): Generator {
    foreach (['b', 7, 'a', '12', -1] as $number => $key) {
        yield $key => ["10000000000000$number", "BILL-$number"];
    }
};
foreach ($client->statuses($pairs(), 2) as $key => $status) {
    echo var_export($key, true), ' ', $status->billNo, ' ', $status->status->name, "\n";
}
$many = [];
for ($i = 0; $i < 200; $i++) {
    $many["k$i"] = [sprintf('%016d', $i), "BILL-$i"];
}
$results = $client->statuses($many, 16);
var_dump(array_keys($results) === array_keys($many), count(array_filter($results, fn ($status) => $status->isPaid())));
foreach ($results as $key => $status) {
    if ($status->billNo !== $many[$key][1]) {
        echo "$key got the answer of {$status->billNo}\n";
    }
}
var_dump(max(array_column($gateway->requests(), 'connection')) <= 16);
echo "-- one bad apple\n";
$mixed = $client->statuses(['good' => ['1', 'A'], 'bad' => ['', 'B'], 'long' => [str_repeat('1', 17), 'C'], 'also good' => ['4', 'D']]);
foreach ($mixed as $key => $result) {
    echo $key, ': ', $result instanceof Throwable ? $result::class . ' ' . $result->getMessage() : $result->status->name, "\n";
}
var_dump($client->statuses([]), $client->statuses(new ArrayIterator([])));
echo "-- refused\n";
$broken = static function (): Generator {
    yield 'a' => ['1', 'A'];
    throw new DomainException('from the generator');
};
$gateway->forget();
foreach ([[$broken()], [[['1', 'A']], 0], [[['1', 'A']], 65], [[['1', 'A']], 8, 0.0], [[['1', 'A']], 8, 86401], [[['1', 'A']], 8, NAN], [[['1', 'A']], 8, -INF]] as $arguments) {
    echo thrown(fn () => $client->statuses(...$arguments)), "\n";
}
var_dump(count($gateway->requests()));
?>
--EXPECT--
'b' BILL-0 Paid
7 BILL-1 Paid
'a' BILL-2 Paid
12 BILL-3 Paid
-1 BILL-4 Paid
bool(true)
int(200)
bool(true)
-- one bad apple
good: Paid
bad: Faspay\ValidationException trxId is required
long: Faspay\ValidationException trxId must be at most 16 characters long, is 17
also good: Paid
array(0) {
}
array(0) {
}
-- refused
DomainException: from the generator
Faspay\ValidationException: concurrency must be between 1 and 64
Faspay\ValidationException: concurrency must be between 1 and 64
Faspay\ValidationException: deadline must be between 0.001 and 86400 seconds
Faspay\ValidationException: deadline must be between 0.001 and 86400 seconds
Faspay\ValidationException: deadline must be between 0.001 and 86400 seconds
Faspay\ValidationException: deadline must be between 0.001 and 86400 seconds
int(0)
