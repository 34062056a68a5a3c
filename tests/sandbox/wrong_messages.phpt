--TEST--
What the sandbox sends again with edits, and inquiries that tell of another amount or are refused, deceive no shop
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
use Faspay\Money;

$accepted = answer('{"response_code":"00"}');
$shop = new Gateway(...array_fill(0, 5, $accepted));
$sandbox = new Sandbox(['FASPAY_SANDBOX_NOTIFY_URL' => "$shop->url/notification"]);
$client = $sandbox->client(transport: new Faspay\Transport(retries: 0));
$payment = $client->create(order('ORDER-0001'));
$sandbox->control('POST', "/transactions/$payment->trxId/status", ['status' => '2']);

/** What the shop received last. */
$received = static function () use ($shop): string {
    $requests = $shop->requests();

    return end($requests)['body'];
};
$resend = static function (array $edits) use ($sandbox, $received): string {
    $sandbox->control('POST', '/deliveries/1/resend', $edits);

    return $received();
};
$name = static fn (callable $call): string => preg_replace('/:.*/s', '', thrown($call));

$notification = $client->verifyNotification($received());
$confirm = static fn () => $client->confirm($notification, Money::idr(10000), $payment->trxId);
echo 'confirmed: ', $confirm()->status->name, "\n";
$sandbox->quirks(inquiry_amount: '9000');
echo 'the gateway tells of another amount: ', $name($confirm), "\n";
$sandbox->quirks(inquiry_amount: '', inquiry_refusals: 2, inquiry_refuse_with: '54');
echo 'refused: ', $name($confirm), "\nrefused: ", $name($confirm), "\n";
echo 'confirmed: ', $confirm()->status->name, "\n";

echo 'signed wrong: ', $name(fn () => $client->verifyNotification($resend(['sign' => 'wrong']))), "\n";
echo 'not signed: ', $name(fn () => $client->verifyNotification($resend(['sign' => 'none']))), "\n";
echo 'another state under the old signature: ', $name(fn () => $client->verifyNotification($resend(['sign' => 'kept', 'fields' => ['payment_status_code' => '7']]))), "\n";
$xml = $client->verifyNotification($resend(['format' => 'xml', 'fields' => ['payment_total' => '1', 'bill_total' => '1']]));
echo 'XML with another amount: ', $xml->contentType, ' ', $xml->paymentTotal, ', confirmed: ', $client->confirm($xml, Money::idr(10000), $payment->trxId)->total, "\n";
?>
--EXPECT--
confirmed: Paid
the gateway tells of another amount: Faspay\AmountMismatchException
refused: Faspay\GatewayException
refused: Faspay\GatewayException
confirmed: Paid
signed wrong: Faspay\SignatureException
not signed: Faspay\SignatureException
another state under the old signature: Faspay\SignatureException
XML with another amount: text/xml 1.00, confirmed: 10000.00
