--TEST--
status() asks, reads every state, and knows that unknown payments are not errors
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID, PAID);
$client = $gateway->client();
$unpaid = $client->status('9999940200000001', 'INV-1001');
echo $gateway->requests()[0]['path'], ' ', $gateway->requests()[0]['body'], "\n";
var_dump($unpaid->status, $unpaid->statusCode, $unpaid->paidAt, $unpaid->reference, $unpaid->total, $unpaid->isPaid(), $unpaid->raw === UNPAID);
$paid = $client->status('9999940200000001', 'INV-1001');
echo $paid->paidAt->format(DATE_ATOM), ' ', $paid->paidAt::class, ' ', $paid->reference, ' ', $paid->total, ' ', $paid->statusText, "\n";
foreach (range(0, 9) as $code) {
    $gateway->script(['payment_status_code' => $code] + UNPAID);
    $status = $client->status('9999940200000001', 'INV-1001');
    echo $code, ' ', $status->status->value, ' ', json_encode([$status->isPaid(), $status->isFinal()]), "\n";
}
$gateway->script(['response_code' => '14', 'response_desc' => 'invalid order', 'payment_status_code' => '2'] + UNPAID, ['response_error' => ['response_code' => '14', 'response_desc' => 'x']]);
for ($i = 0; $i < 2; $i++) {
    $missing = $client->status('9999940200000001', 'INV-1001');
    echo $missing->status->name, ' ', $missing->trxId, ' ', json_encode($missing->isPaid()), "\n";
}
foreach ([['trx_id' => '1'] + PAID, ['bill_no' => 'INV-1002'] + PAID, ['merchant_id' => '1'] + PAID, ['payment_status_code' => ''] + PAID] as $answer) {
    $gateway->script($answer);
    echo thrown(fn () => $client->status('9999940200000001', 'INV-1001')), "\n";
}
foreach ([['', 'INV-1001'], ['1', ''], [str_repeat('1', 17), 'x'], ['1', str_repeat('x', 33)], ["1\n", 'x']] as $arguments) {
    echo thrown(fn () => $client->status(...$arguments)), "\n";
}
?>
--EXPECT--
/cvr/100004/10 {"request":"Inquiry Payment Status","trx_id":"9999940200000001","merchant_id":"99999","bill_no":"INV-1001","signature":"be129fab0e72f379a593747c590877ad9fd1eb27"}
enum(Faspay\PaymentStatus::Unprocessed)
string(1) "0"
NULL
NULL
NULL
bool(false)
bool(true)
2025-01-10T10:04:30+07:00 DateTimeImmutable 57910067322 10000.00 Payment Sukses
0 unprocessed [false,false]
1 in_process [false,false]
2 paid [true,true]
3 failed [false,true]
4 reversed [false,true]
5 not_found [false,false]
6 unknown [false,false]
7 expired [false,true]
8 cancelled [false,true]
9 unknown [false,false]
NotFound 9999940200000001 false
NotFound 9999940200000001 false
Faspay\MalformedMessageException: the gateway's answer is about another trxId than was asked about
Faspay\MalformedMessageException: the gateway's answer is about another billNo than was asked about
Faspay\MalformedMessageException: the gateway's answer is about another merchantId than was asked about
Faspay\MalformedMessageException: the gateway's answer cannot be understood (it reports success but lacks payment_status_code)
Faspay\ValidationException: trxId is required
Faspay\ValidationException: billNo is required
Faspay\ValidationException: trxId must be at most 16 characters long, is 17
Faspay\ValidationException: billNo must be at most 32 characters long, is 33
Faspay\ValidationException: trxId must not contain control characters
