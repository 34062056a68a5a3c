--TEST--
eachStatus() of very many pairs takes no more memory than of few
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID))));
$client = $gateway->client();
$pairs = static function (int $count): Generator {
    for ($i = 0; $i < $count; $i++) {
        // Every third costs nothing but an exception.
        yield $i => [$i % 3 === 0 ? sprintf('%016d', $i) : null, "BILL-$i"];
    }
};
$run = static function (int $count) use ($client, $pairs): int {
    $paid = 0;
    foreach ($client->eachStatus($pairs($count), 16) as $key => $result) {
        $paid += $result instanceof Faspay\Debit\Status && $result->isPaid() && $result->billNo === "BILL-$key" ? 1 : 0;
    }

    return $paid;
};
var_dump($run(300));
$before = memory_get_usage();
$peak = memory_get_peak_usage();
var_dump($run(6000));
echo memory_get_usage() - $before < 65536 ? "flat\n" : 'grew by ' . (memory_get_usage() - $before) . "\n";
echo memory_get_peak_usage() - $peak < 131072 ? "flat\n" : 'peak grew by ' . (memory_get_peak_usage() - $peak) . "\n";
?>
--EXPECT--
int(100)
int(2000)
flat
flat
