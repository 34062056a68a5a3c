--TEST--
JSON and XML give the same notification, and both are answered in their own format
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$read = static fn (string $file): string => file_get_contents(__DIR__ . "/../vectors/notifications/$file");
$json = $client->verifyNotification($read('derived_paid.json'));
$xml = $client->verifyNotification($read('derived_paid.xml'));
foreach (array_keys(get_object_vars($json)) as $property) {
    if ($json->$property != $xml->$property) {
        echo "$property differs\n";
    }
}
foreach (['trxId', 'billNo', 'merchantId', 'merchantName', 'statusCode', 'statusText', 'channelCode', 'channelName'] as $property) {
    echo $property, ' = ', $json->$property, "\n";
}
var_dump($json->status, $json->channel, $json->reference, $json->claimsPaid());
echo $json->paidAt->format(DATE_ATOM), ' ', $json->billTotal, ' ', $json->paymentTotal, "\n";
$time = '/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/';
foreach ([$json, $xml] as $notification) {
    echo $notification->contentType, "\n", preg_replace($time, 'NOW', $notification->acknowledge()), "\n", preg_replace($time, 'NOW', $notification->reject('14', 'Already paid <&> "so"')), "\n";
}
?>
--EXPECT--
contentType differs
trxId = 9999940200000001
billNo = INV-1001
merchantId = 99999
merchantName = Sample Store
statusCode = 2
statusText = Payment Sukses
channelCode = 402
channelName = Permata
enum(Faspay\PaymentStatus::Paid)
enum(Faspay\Channel::PermataVa)
NULL
bool(true)
2025-01-10T10:04:30+07:00 10000.00 10000.00
application/json
{"response":"Payment Notification","trx_id":"9999940200000001","merchant_id":"99999","merchant":"Sample Store","bill_no":"INV-1001","response_code":"00","response_desc":"Success","response_date":"NOW"}
{"response":"Payment Notification","trx_id":"9999940200000001","merchant_id":"99999","merchant":"Sample Store","bill_no":"INV-1001","response_code":"14","response_desc":"Already paid <&> \"so\"","response_date":"NOW"}
text/xml
<faspay><response>Payment Notification</response><trx_id>9999940200000001</trx_id><merchant_id>99999</merchant_id><merchant>Sample Store</merchant><bill_no>INV-1001</bill_no><response_code>00</response_code><response_desc>Success</response_desc><response_date>NOW</response_date></faspay>
<faspay><response>Payment Notification</response><trx_id>9999940200000001</trx_id><merchant_id>99999</merchant_id><merchant>Sample Store</merchant><bill_no>INV-1001</bill_no><response_code>14</response_code><response_desc>Already paid &lt;&amp;&gt; "so"</response_desc><response_date>NOW</response_date></faspay>
