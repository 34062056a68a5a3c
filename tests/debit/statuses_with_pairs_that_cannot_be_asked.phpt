--TEST--
statuses() never throws because of one pair: what cannot be asked stands as a ValidationException at its own key
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID))));
$client = $gateway->client();
$show = static function (array $results): void {
    foreach ($results as $key => $result) {
        echo var_export($key, true), ' => ', $result instanceof Throwable ? $result::class . ' ' . $result->getMessage() : "{$result->billNo} {$result->status->name}", "\n";
    }
};
$show($client->statuses([
    'ok' => ['9999981900000001', 'A'], 'order-17' => [null, 'B'], 'order-18' => ['9999981900000002', null], 'order-19' => [null, null], 5 => ['', ''],
    'an integer' => [9999981900000003, 'C'], 'others' => [true, 1.5], 'nested' => [['1'], new stdClass], 'one' => ['1'], 'three' => ['1', 'A', 'x'],
    'named' => ['trxId' => '1', 'billNo' => 'A'], 'shifted' => [1 => '1', 2 => 'A'], 'text' => '1', 'nothing' => null, 'object' => new ArrayObject(['1', 'A']),
    'long' => [str_repeat('1', 17), str_repeat('B', 33)], 'broken' => ["1\0", "\xff"], 'last' => ['9999981900000009', 'Z'],
]));
echo "-- keys\n";
$keys = static function (): Generator {
    foreach (['a', 'a', 7, '7', 7, 'a', 'a#2', 'a#2', null, 1.0, true, [], new stdClass, '', '#10', "b\0c", "b\0c", "b\0d"] as $number => $key) {
        yield $key => ['9999981900000001', "BILL-$number"];
    }
};
ob_start();
$show($client->statuses($keys(), 3));
echo str_replace("\0", '\0', ob_get_clean());
echo "-- by reference\n";
$trxId = '9999981900000001';
$pair = [&$trxId, 'A'];
$show($client->statuses([&$pair]));
echo "-- whose they are\n";
$twice = static function (): Generator {
    yield 'a' => ['9999981900000001', 'ORDER-1'];
    yield 'a' => ['9999981900000002', 'ORDER-2'];
    yield 'b' => [null, 'ORDER-3'];
    yield [] => [[], 'ORDER-4'];
};
foreach ($client->statuses($twice()) as $key => $result) {
    echo "$key ", $result instanceof Throwable ? json_encode([$result->orderNo, array_column($result->violations, 'field'), array_column($result->violations, 'rule')]) : $result->billNo, "\n";
}
echo "-- many of one key\n";
$same = static function (): Generator {
    for ($i = 0; $i < 20000; $i++) {
        yield 'k' => [null, null];
    }
};
$results = $client->statuses($same());
var_dump(count($results), array_key_last($results), array_key_first($results));
?>
--EXPECT--
'ok' => A Paid
'order-17' => Faspay\ValidationException trxId is required
'order-18' => Faspay\ValidationException billNo is required
'order-19' => Faspay\ValidationException trxId is required; billNo is required
5 => Faspay\ValidationException trxId is required; billNo is required
'an integer' => Faspay\ValidationException trxId must be a string, is int
'others' => Faspay\ValidationException trxId must be a string, is bool; billNo must be a string, is float
'nested' => Faspay\ValidationException trxId must be a string, is array; billNo must be a string, is stdClass
'one' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'three' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'named' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'shifted' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'text' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'nothing' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'object' => Faspay\ValidationException pairs must hold lists of two strings: [trxId, billNo]
'long' => Faspay\ValidationException trxId must be at most 16 characters long, is 17; billNo must be at most 32 characters long, is 33
'broken' => Faspay\ValidationException trxId must not contain control characters; billNo must be valid UTF-8
'last' => Z Paid
-- keys
'a' => BILL-0 Paid
'a#2' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
7 => BILL-2 Paid
'7#2' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'7#3' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'a#3' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'a#2#2' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'a#2#3' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'#9' => Faspay\ValidationException pairs must have integer or string keys: the key of this one is null
'#10' => Faspay\ValidationException pairs must have integer or string keys: the key of this one is float
'#11' => Faspay\ValidationException pairs must have integer or string keys: the key of this one is bool
'#12' => Faspay\ValidationException pairs must have integer or string keys: the key of this one is array
'#13' => Faspay\ValidationException pairs must have integer or string keys: the key of this one is stdClass
'' => BILL-13 Paid
'#10#2' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'b' . "\0" . 'c' => BILL-15 Paid
'b' . "\0" . 'c#2' => Faspay\ValidationException pairs must have keys of their own: the key of this one came before
'b' . "\0" . 'd' => BILL-17 Paid
-- by reference
0 => A Paid
-- whose they are
a ORDER-1
a#2 ["ORDER-2",["pairs"],["conflict"]]
b ["ORDER-3",["trxId"],["required"]]
#4 ["ORDER-4",["trxId","pairs"],["format","format"]]
-- many of one key
int(20000)
string(7) "k#20000"
string(1) "k"
