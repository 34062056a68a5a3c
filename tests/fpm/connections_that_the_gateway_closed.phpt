--TEST--
A payment goes out although the gateway has closed every connection that the worker kept
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$answer = answer(str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(UNPAID)), action: 'hold');
$gateway = new Gateway($answer);
$shop = new Fpm('
if (isset($_GET["inquire"])) {
    $pairs = array_map(fn (int $i) => ["999994020000000$i", "INV-000$i"], range(1, 8));
    echo count(array_filter($client->statuses($pairs, 8), fn ($status) => $status instanceof Faspay\Debit\Status)), " answered";
    exit;
}
' . PAYING_PAGE, $gateway->url, server: ['keepalive_timeout' => '200ms']);
$visit = $shop->visit('inquire');
// All at once, so that eight connections are kept.
$gateway->await(8);
$gateway->release();
preg_match('/\d answered/', stream_get_contents($visit), $match);
// Newer libcurls keep one less than they are told.
echo $match[0], ', ', count($shop->connectionsOf($shop->workers()[0])) > 5 ? 'more than five' : 'too few', " connections\n";
$shop->until('the gateway closes them', fn (): bool => $shop->connectionsOf($shop->workers()[0]) === []);
$gateway->script(CREATED_ANY);
foreach (['no=INV-000001', 'no=INV-000002'] as $query) {
    echo strstr($shop->get($query), 'no='), "\n";
}
$bills = array_intersect_key(bills_received($gateway), ['INV-000001' => 1, 'INV-000002' => 1]);
echo json_encode($bills), "\n";
?>
--EXPECT--
8 answered, more than five connections
no=INV-000001
no=INV-000002
{"INV-000001":1,"INV-000002":1}
