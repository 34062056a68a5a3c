--TEST--
The example shop lets nobody change an order by a message about orders of another kind or before it has asked, and asks about every kind that may be paid
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../helpers/acceptance.inc';
require __DIR__ . '/../../examples/plain/shop.php';
require __DIR__ . '/../../examples/plain/hosted.php';
use Faspay\Money;

$sandbox = new Sandbox();
$sandbox->takeMachineTime();
$address = free_address();
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$environment = [
    'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd', 'FASPAY_CARD_MERCHANT_ID' => 'tokofaspay', 'FASPAY_CARD_PASSWORD' => 'abcde',
    'FASPAY_SNAP_PRIVATE_KEY' => sandbox_key('merchant_private'), 'FASPAY_SNAP_PUBLIC_KEY' => sandbox_key('gateway_public'),
    'FASPAY_BASE_URL' => $sandbox->url, 'SHOP_URL' => "http://$address", 'SHOP_DATABASE' => $database,
];
foreach ($environment as $name => $value) {
    putenv("$name=$value");
}
example_shop($environment + getenv(), $address);
// Nobody listens there: the test takes the calls to the shop from the sandbox's log and hands them over itself, so that the sandbox is free to answer the shop.
$sandbox->control('PUT', '/merchants/99999', ['notifyUrl' => 'http://127.0.0.1:1/', 'snapUrl' => 'http://127.0.0.1:1']);
$sandbox->control('PUT', '/merchants/tokofaspay', ['cardNotifyUrl' => 'http://127.0.0.1:1/']);
$sandbox->quirks(retry_delay_ms: 0, snap_tries: 1);
$orders = new Shop\Orders($database);
$state = fn (string $billNo): string => "{$orders->find($billNo)['state']}, delivered {$orders->find($billNo)['deliveries']}\n";
/** @return array{int, string, string} status, Location, body */
$post = function (string $path, string $body = '', array $headers = ['Content-Type' => 'application/json']) use ($address): array {
    array_walk($headers, function (string &$value, string $name): void { $value = "$name: $value"; });
    $answer = file_get_contents("http://$address$path", false, stream_context_create(['http' => [
        'method' => 'POST', 'header' => array_values($headers), 'content' => $body, 'ignore_errors' => true, 'follow_location' => 0,
    ]]));
    return [(int) substr($http_response_header[0], 9, 3), preg_replace('/^Location: /', '', implode(preg_grep('/^Location: /', $http_response_header))), $answer];
};
/** Hands the newest call under SNAP over; the status of the shop's answer. */
$tell = function () use ($sandbox, $post): int {
    $calls = $sandbox->control('GET', '/snap-calls')['calls'];
    $call = end($calls);
    return $post(parse_url($call['url'], PHP_URL_PATH), $call['body'], is_array($call['headers']) ? $call['headers'] : json_decode($call['headers'], true))[0];
};
$reconcile = function (): void {
    proc_close(proc_open([PHP_BINARY, ...module_arguments(), __DIR__ . '/../../examples/plain/reconcile.php'], [1 => ['file', '/dev/null', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes));
};

echo "-- somebody types the number of an account that a wallet's order would have\n";
$post('/checkout');
$before = $orders->last('debit');
$sandbox->control('POST', '/snap-static-va', ['number' => '850499' . substr($before['bill_no'], 4), 'prefix_length' => 6, 'channel' => '402', 'type' => 'inquiry']);
echo $tell(), ', ', $orders->last('debit') === $before ? 'nothing changed' : 'the order is another one now', "\n";
$sandbox->control('POST', "/transactions/$before[trx_id]/status", ['status' => '2']);
$deliveries = $sandbox->control('GET', "/deliveries?trx_id=$before[trx_id]")['deliveries'];
$post('/notification', $deliveries[0]['body']);
echo $state($before['bill_no']);

echo "-- and of an account that was paid\n";
$post('/account');
$ask = fn () => $sandbox->control('POST', '/snap-static-va', [
    'number' => '850499' . substr($orders->last('account')['bill_no'], 4), 'prefix_length' => 6, 'channel' => '402', 'type' => 'inquiry',
]);
$ask();
echo $tell(), $orders->last('account')['trx_id'] === null ? ', the inquiry is not noted' : '', "\n";
$orders->settle($orders->last('account')['bill_no']);
$before = $orders->last('account');
$ask();
echo $tell(), ', ', $orders->last('account') === $before ? 'nothing changed' : 'the order is another one now', "\n";

echo "-- a bill is called paid before it is\n";
$post('/bill');
$bill = $orders->last('bill');
$callback = fn (array $bill): string => json_encode([
    'billing_id' => (int) $bill['trx_id'], 'service_id' => 99999, 'transaction_number' => $number = substr($bill['bill_no'], 4), 'billing_total' => '10000', 'billing_status' => 'PAID',
    'payment_id' => '1606804843001326', 'payment_amount' => '10000', 'payment_method' => 'PERMATA VA', 'payment_date' => '2027-01-10 10:00:00',
    'signature' => sha1(md5("bot99999p@ssw0rd$number")),
]);
echo $post('/bill-callback', $callback($bill))[0], ', ', $state($bill['bill_no']);

echo "-- it is paid, and the message is lost\n";
$sandbox->control('POST', "/bills/$bill[trx_id]/pay", []);
$reconcile();
$reconcile();
echo $state($bill['bill_no']);

echo "-- an order is paid on Faspay's page, of which only another channel was told\n";
$choose = fn (string $page, string $channel) => file_get_contents("$sandbox->url/v4/payment/order", false, stream_context_create(['http' => [
    'method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => http_build_query(['checkout' => basename($page), 'pglist_rad' => $channel, 'txtTerm' => '1']), 'ignore_errors' => true,
]]));
$choose($post('/hosted')[1], '402');
$billNo = $orders->last('xpress')['bill_no'];
$reconcile();
echo $state($billNo);
$trxId = $sandbox->control('GET', "/transactions?bill_no=$billNo")['transactions'][0]['trx_id'];
$orders->located($billNo, $trxId);
$sandbox->control('POST', "/transactions/$trxId/status", ['status' => '2']);
$reconcile();
$reconcile();
echo $state($billNo);

echo "-- an order is paid on Faspay's page, and another transaction of it was paid and taken back\n";
$choose($post('/hosted')[1], '402');
$billNo = $orders->last('xpress')['bill_no'];
$orders->located($billNo, '9999981900000099');
$orders->settle($billNo);
$trxId = $sandbox->control('GET', "/transactions?bill_no=$billNo")['transactions'][0]['trx_id'];
foreach (['2', '4'] as $status) {
    $sandbox->control('POST', "/transactions/$trxId/status", ['status' => $status]);
    $deliveries = $sandbox->control('GET', "/deliveries?trx_id=$trxId")['deliveries'];
    echo $post('/notification', end($deliveries)['body'])[0], ', ', $orders->find($billNo)['trx_id'], ', ', $state($billNo);
}
echo "-- or was paid after the order was taken back\n";
ini_set('error_log', '/dev/null');
$orders->takeBack($billNo);
echo $post('/notification', $deliveries[0]['body'])[0], ', ', $orders->find($billNo)['trx_id'], ', ', $state($billNo);

echo "-- an account was paid, the message is lost, and somebody types the number again\n";
$post('/account');
$account = $orders->last('account')['bill_no'];
$atTheBank = fn (string $type) => $sandbox->control('POST', '/snap-static-va', [
    'number' => '850499' . substr($account, 4), 'prefix_length' => 6, 'channel' => '402', 'type' => $type, 'amount' => '10000.00',
]);
$atTheBank('inquiry');
echo $tell(), ', ', $state($account);
$atTheBank('payment');
$calls = $sandbox->control('GET', '/snap-calls')['calls'];
$orders->located($account, json_decode(end($calls)['body'])->paymentRequestId);
$paidBy = $orders->find($account)['trx_id'];
$atTheBank('inquiry');
echo $tell(), ', ', $orders->find($account)['trx_id'] === $paidBy ? 'the same inquiry' : 'another inquiry', ', ', $state($account);

echo "-- the gateway tells that an order is paid, and calls it expired when it is asked\n";
$post('/checkout');
$order = $orders->last('debit');
$sandbox->control('POST', "/transactions/$order[trx_id]/status", ['status' => '7']);
$sandbox->control('POST', "/transactions/$order[trx_id]/notify", ['status' => '2']);
$deliveries = $sandbox->control('GET', "/deliveries?trx_id=$order[trx_id]")['deliveries'];
$answer = $post('/notification', end($deliveries)['body'])[2];
echo str_contains($answer, '"00"') ? 'acknowledged' : 'not acknowledged', ', ', $state($order['bill_no']);

echo "-- or that a bill is paid which it calls cancelled\n";
$post('/bill');
$bill = $orders->last('bill');
Shop\billing()->cancel($bill['trx_id'], substr($bill['bill_no'], 4));
echo $post('/bill-callback', $callback($bill))[0], ', ', $state($bill['bill_no']);

echo "-- or that a card has paid which was declined\n";
$price = Money::idr(10000);
$callback = function (string $cardNo, string ...$statuses) use ($orders, $sandbox, $price, $address): array {
    $orderId = $orders->open($price, 'card');
    $orders->mark($orderId, 'waiting');
    $trxId = Shop\cards()->charge(
        new Faspay\CreditCard\Order(id: $orderId, amount: $price, customerName: 'Sari', customerEmail: 'sari@example.com', returnUrl: "http://$address/card-return"),
        new Faspay\CreditCard\Card($cardNo, 'SARI', 1, 2099, Faspay\CreditCard\CardType::Visa, cvc: '100'), '203.0.113.7',
    )->transactionId;
    foreach ($statuses as $status) {
        $sandbox->control('POST', "/card-transactions/$trxId/status", ['status' => $status]);
    }
    $sandbox->control('POST', "/card-transactions/$trxId/notify", ['status' => 'S']);
    $deliveries = $sandbox->control('GET', "/deliveries?trx_id=$trxId")['deliveries'];
    return [$orderId, end($deliveries)['body']];
};
[$orderId, $paid] = $callback('4440000009900119');
echo $post('/card-callback', $paid, ['Content-Type' => 'application/x-www-form-urlencoded'])[0], ', ', $state($orderId);
echo "-- or that went back: that is no contradiction\n";
[$orderId, $paid] = $callback('4440000009900010', 'V');
echo $post('/card-callback', $paid, ['Content-Type' => 'application/x-www-form-urlencoded'])[0], ', ', $state($orderId);
?>
--EXPECT--
-- somebody types the number of an account that a wallet's order would have
404, nothing changed
paid, delivered 1
-- and of an account that was paid
200
404, nothing changed
-- a bill is called paid before it is
503, waiting, delivered 0
-- it is paid, and the message is lost
paid, delivered 1
-- an order is paid on Faspay's page, of which only another channel was told
waiting, delivered 0
paid, delivered 1
-- an order is paid on Faspay's page, and another transaction of it was paid and taken back
200, 9999981900000099, paid, delivered 1
200, 9999981900000099, paid, delivered 1
-- or was paid after the order was taken back
200, 9999981900000099, reversed, delivered 1
-- an account was paid, the message is lost, and somebody types the number again
200, waiting, delivered 0
404, the same inquiry, paid, delivered 1
-- the gateway tells that an order is paid, and calls it expired when it is asked
not acknowledged, waiting, delivered 0
-- or that a bill is paid which it calls cancelled
503, waiting, delivered 0
-- or that a card has paid which was declined
503, waiting, delivered 0
-- or that went back: that is no contradiction
200, reversed, delivered 0
