--TEST--
A status of more than one character is refused: its first ones could be the end of another bill's number
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
// The signature of bill INV-1001, paid, is also that of bill INV-100 with "status" 12.
$signature = signature('INV-1001', '2');
$notification = ['trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-100', 'payment_status_code' => '12', 'signature' => $signature];
echo thrown(fn () => $client->verifyNotification(json_encode($notification))), "\n";
$visit = ['trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-100', 'status' => '12', 'signature' => $signature];
echo thrown(fn () => $client->verifyReturn($visit)), "\n";
echo thrown(fn () => $client->verifyReturn(http_build_query($visit))), "\n";
?>
--EXPECT--
Faspay\MalformedMessageException: the field payment_status_code is longer than 1 characters
Faspay\MalformedMessageException: the field status is longer than 1 characters
Faspay\MalformedMessageException: the field status is longer than 1 characters
