--TEST--
Each call sends the documents' JSON by its own method, reads what comes of it, and what changes something is sent once
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Transport;

$gateway = new Gateway();
$client = billing(baseUrl: $gateway->url, transport: new Transport(retries: 1, timeout: 5.0));
$sent = fn (): string => implode("\n", array_map(fn (array $r): string => "$r[method] $r[path] " . ($r['headers']['content-type'] ?? 'no type') . " $r[body]", $gateway->requests())) . "\n";
$gateway->script(['response_code' => '00', 'response_message' => 'Success Create Billing', 'billing_id' => 1051, 'transaction_number' => BILL_NO, 'billing_total' => 10000, 'billing_url' => 'https://s.faspay.co.id/gl']);
$bill = $client->create(billing_bill(date: new DateTimeImmutable('2020-11-30 03:50:00 UTC'), dueAt: new DateTimeImmutable('2020-12-20 10:50:00 Asia/Jakarta'), notes: "Food\nBill", customerAddress: 'Jalan pintu air', language: 'ID', staticVaNo: '8985991234567891'));
echo "$bill->billingId $bill->transactionNo $bill->total $bill->url ", count($bill->raw), "\n", $sent();
$gateway->forget();
$gateway->script(['payment_details' => [bill_payment('1606988333001352', '5000'), bill_payment('1606988333001353', '4000')]] + BILL_STATUS);
$status = $client->status('1041', BILL_NO);
echo $status->status->name, ' ', json_encode([$status->statusCode, $status->isPaid(), $status->isFinal(), $status->url]), " $status->total, paid $status->paidTotal, due ", $status->dueAt->format('c'), "\n", $sent();
echo $status->payment('1606988333001353')->amount, ' ', $status->payment('1606988333001352')->paidAt->format('c'), ' ', json_encode([$status->payment('7'), $status->payment(''), $status->payment(null)]), "\n";
$gateway->forget();
$gateway->script(['billing_status' => 'CANCELLED'] + BILL_STATUS);
$cancelled = $client->cancel('1041', BILL_NO);
echo $cancelled->status->name, ' ', json_encode([$cancelled->isFinal(), $cancelled->payments, $cancelled->paidTotal]), "\n", $sent();
// By POST, and at other addresses.
$posting = billing(baseUrl: $gateway->url, postInquiries: true, endpoints: ['status' => '/inquire?x=1']);
$gateway->forget();
$gateway->script(BILL_STATUS);
$posting->status('1041', BILL_NO);
echo $sent();
// Words, numbers and what is neither.
foreach (['PAID', 'EXPIRED', 'CANCELLED', 5, 4, 'PARTIAL', '6'] as $word) {
    $gateway->script(['billing_status' => $word] + BILL_STATUS);
    $status = $client->status('1041', BILL_NO);
    echo "$word: {$status->status->name} $status->statusCode ", json_encode([$status->isPaid(), $status->isFinal()]), "\n";
}
// What goes wrong.
$failures = [
    'refused' => ['response_code' => '01', 'response_message' => 'billing not found'], 'another bill' => ['billing_id' => 141] + BILL_STATUS, 'another number' => ['transaction_number' => '1'] + BILL_STATUS,
    'no status' => ['billing_status' => null] + BILL_STATUS, 'a page' => '<h1>no</h1>', 'an error' => answer('{"response_code":"01"}', 500), 'nothing' => answer(action: 'close'), 'half' => answer(json_encode(BILL_STATUS), action: 'cut', bytes: 40),
];
foreach ($failures as $name => $answer) {
    foreach (['create' => fn () => $client->create(billing_bill()), 'status' => fn () => $client->status('1041', BILL_NO), 'cancel' => fn () => $client->cancel('1041', BILL_NO)] as $operation => $call) {
        $gateway->forget();
        $gateway->script($answer);
        echo "$name: $operation ", preg_replace('/:.*/s', '', thrown($call)), ', ', count($gateway->requests()), " sent\n";
    }
}
?>
--EXPECT--
1051 145398922822218 10000.00 https://s.faspay.co.id/gl 6
POST /billingbackendapi/web/api/create application/json {"service_id":"6","transaction_number":"145398922822218","billing_total":"10000","billing_date":"2020-11-30 10:50:00","billing_due_date":"2020-12-20 10:50:00","billing_notes":"Food\nBill","items":[{"item_name":"Chicken","qty":"2","item_amount":"2500"},{"item_name":"Duck","qty":"1","item_amount":"5000"}],"billing_language":"ID","customer_name":"John Doe","customer_email":"john@gmail.com","customer_phone":"087884398009","customer_address":"Jalan pintu air","signature":"3b15aa993c3ff270ab718f4fcf66046f24c2591b","static_va_no":"8985991234567891"}
Unpaid ["UNPAID",false,false,"https:\/\/s.faspay.co.id\/gL"] 10000.00, paid 9000.00, due 2020-12-20T10:50:00+07:00
GET /billingbackendapi/web/api/inquire application/json {"service_id":"6","billing_id":"1041","transaction_number":"145398922822218","signature":"3b15aa993c3ff270ab718f4fcf66046f24c2591b"}
4000.00 2020-12-03T11:00:00+07:00 [null,null,null]
Cancelled [true,[],null]
POST /billingbackendapi/web/api/cancel application/json {"service_id":"6","billing_id":"1041","transaction_number":"145398922822218","signature":"3b15aa993c3ff270ab718f4fcf66046f24c2591b"}
POST /inquire?x=1 application/json {"service_id":"6","billing_id":"1041","transaction_number":"145398922822218","signature":"3b15aa993c3ff270ab718f4fcf66046f24c2591b"}
PAID: Paid PAID [true,true]
EXPIRED: Expired EXPIRED [false,true]
CANCELLED: Cancelled CANCELLED [false,true]
5: PartiallyPaid 5 [false,false]
4: Overdue 4 [false,false]
PARTIAL: Unknown PARTIAL [false,false]
6: Unknown 6 [false,false]
refused: create Faspay\GatewayException, 1 sent
refused: status Faspay\GatewayException, 1 sent
refused: cancel Faspay\GatewayException, 1 sent
another bill: create nothing was thrown, 1 sent
another bill: status Faspay\MalformedMessageException, 1 sent
another bill: cancel Faspay\MalformedMessageException, 1 sent
another number: create Faspay\MalformedMessageException, 1 sent
another number: status Faspay\MalformedMessageException, 1 sent
another number: cancel Faspay\MalformedMessageException, 1 sent
no status: create nothing was thrown, 1 sent
no status: status Faspay\MalformedMessageException, 1 sent
no status: cancel Faspay\OutcomeUnknownException, 1 sent
a page: create Faspay\OutcomeUnknownException, 1 sent
a page: status Faspay\MalformedMessageException, 1 sent
a page: cancel Faspay\OutcomeUnknownException, 1 sent
an error: create Faspay\OutcomeUnknownException, 1 sent
an error: status Faspay\GatewayException, 1 sent
an error: cancel Faspay\OutcomeUnknownException, 1 sent
nothing: create Faspay\OutcomeUnknownException, 1 sent
nothing: status Faspay\OutcomeUnknownException, 2 sent
nothing: cancel Faspay\OutcomeUnknownException, 1 sent
half: create Faspay\OutcomeUnknownException, 1 sent
half: status Faspay\OutcomeUnknownException, 2 sent
half: cancel Faspay\OutcomeUnknownException, 1 sent
