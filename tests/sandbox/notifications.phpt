--TEST--
What the sandbox signs in JSON and XML is verified, confirmed and acknowledged until it stops asking
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
use Faspay\Money;

// The shop's side is the scripted gateway: it keeps what the sandbox posts to it, and refuses first.
foreach (['json', 'xml'] as $format) {
    $shop = new Gateway('not ready', answer('{"response_code":"00"}'), answer('<faspay><response_code>00</response_code></faspay>'));
    $sandbox = new Sandbox(['FASPAY_SANDBOX_NOTIFY_URL' => "$shop->url/notification", 'FASPAY_SANDBOX_FORMAT' => $format]);
    $sandbox->quirks(retry_delay_ms: 1);
    $client = $sandbox->client();
    $payment = $client->create(order('ORDER-0001'));
    $sandbox->control('POST', "/transactions/$payment->trxId/status", ['status' => '2']);
    $deliveries = $shop->requests();
    $notification = $client->verifyNotification(end($deliveries)['body']);
    echo "$format: ", $notification->contentType, ' ', $notification->status->name, ' ', $notification->paymentTotal, ', ', count($deliveries) > 1 ? 'delivered again after a refusal' : 'delivered once', "\n";
    echo 'confirmed: ', $client->confirm($notification, Money::idr(10000), $payment->trxId)->status->name, "\n";
    echo 'other amount: ', preg_replace('/:.*/', '', thrown(fn () => $client->confirm($notification, Money::idr(10001), $payment->trxId))), "\n";
    echo 'other transaction: ', preg_replace('/:.*/', '', thrown(fn () => $client->confirm($notification, Money::idr(10000), '9999940200000099'))), "\n";
    echo preg_replace('/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/', 'NOW', str_replace($payment->trxId, 'TRX', $notification->acknowledge())), "\n";
}
?>
--EXPECT--
json: application/json Paid 10000.00, delivered again after a refusal
confirmed: Paid
other amount: Faspay\AmountMismatchException
other transaction: Faspay\SignatureException
{"response":"Payment Notification","trx_id":"TRX","merchant_id":"99999","merchant":"Sample Store","bill_no":"ORDER-0001","response_code":"00","response_desc":"Success","response_date":"NOW"}
xml: text/xml Paid 10000.00, delivered again after a refusal
confirmed: Paid
other amount: Faspay\AmountMismatchException
other transaction: Faspay\SignatureException
<faspay><response>Payment Notification</response><trx_id>TRX</trx_id><merchant_id>99999</merchant_id><merchant>Sample Store</merchant><bill_no>ORDER-0001</bill_no><response_code>00</response_code><response_desc>Success</response_desc><response_date>NOW</response_date></faspay>
