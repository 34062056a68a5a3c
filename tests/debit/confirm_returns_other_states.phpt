--TEST--
confirm() returns every other state of the gateway as it is
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID);
$client = $gateway->client();
$notification = $client->verifyNotification(json_encode(['trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'payment_status_code' => '2', 'signature' => signature('INV-1001', '2')]));
foreach (['0', '1', '3', '4', '5', '6', '7', '8', '9'] as $code) {
    $gateway->script(['payment_status_code' => $code, 'payment_total' => '1'] + UNPAID);
    $status = $client->confirm($notification, Faspay\Money::idr(10000), '9999940200000001');
    echo $code, ' ', $status->status->name, ' ', json_encode([$status->isPaid(), $status->isFinal()]), "\n";
}
$gateway->script(['response_code' => '14', 'response_desc' => 'invalid order']);
echo $client->confirm($notification, Faspay\Money::idr(10000), '9999940200000001')->status->name, "\n";
$gateway->script(['response_error' => ['response_code' => '55', 'response_desc' => 'no']]);
echo thrown(fn () => $client->confirm($notification, Faspay\Money::idr(10000), '9999940200000001')), "\n";
$gateway->script(answer(action: 'close'));
echo strtok(thrown(fn () => $gateway->client(transport: new Faspay\Transport(retries: 0))->confirm($notification, Faspay\Money::idr(10000), '9999940200000001')), ':'), "\n";
?>
--EXPECT--
0 Unprocessed [false,false]
1 InProcess [false,false]
3 Failed [false,true]
4 Reversed [false,true]
5 NotFound [false,false]
6 Unknown [false,false]
7 Expired [false,true]
8 Cancelled [false,true]
9 Unknown [false,false]
NotFound
Faspay\GatewayException: the gateway refused status: 55 no (wrong user id or password for this environment)
Faspay\OutcomeUnknownException
