--TEST--
pushOvo(), activateOvo() and updateStaticVa() send what is documented
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer('OK', type: 'text/plain'), ['response_code' => '00', 'response_desc' => 'Sukses', 'trx_id' => '9999940200000001']);
$client = $gateway->client();
$push = $client->pushOvo('9999940200000001', '081234567890');
echo json_encode([$gateway->requests()[0]['path'], $gateway->requests()[0]['headers']['content-type'], $gateway->requests()[0]['body'], $push->trxId, $push->responseCode, $push->body, $push->raw]), "\n";
$push = $client->pushOvo('9999940200000001', '081234567890');
echo json_encode([$push->responseCode, $push->raw['trx_id']]), "\n";
$gateway->script(['response_error' => ['response_code' => '18', 'response_desc' => 'not found']]);
echo thrown(fn () => $client->pushOvo('9999940200000001', '081234567890')), "\n";
$gateway->script(answer(action: 'close'));
$gateway->forget();
echo strtok(thrown(fn () => $client->pushOvo('9999940200000001', '081234567890')), ':'), ' ', count($gateway->requests()), "\n";
$gateway->script(['response' => 'Account Activation OVO Open API', 'status' => 'ALLOWED', 'message' => 'SUCCESS', 'redirectURL' => 'https://ovo.example/a?b=1', 'response_code' => '00', 'response_desc' => 'Success']);
$activation = $client->activateOvo('081382826301', 'Sari');
echo json_encode([$gateway->requests()[1]['path'], $gateway->lastMessage(), $activation->status, $activation->message, $activation->redirectUrl]), "\n";
$gateway->script(['response_code' => '01', 'response_desc' => 'failed']);
echo thrown(fn () => $client->activateOvo('081382826301', 'Sari')), "\n";
$gateway->script(['response_code' => '00', 'response_desc' => 'Sukses']);
$va = $client->updateStaticVa('8012345678901234', Faspay\Money::idr(50000), 'Sari', new DateTimeImmutable('9999-01-01 Asia/Jakarta'));
echo json_encode([$gateway->requests()[3]['path'], $gateway->lastMessage(), $va->vaNumber, $va->trxId, $va->responseCode]), "\n";
foreach ([fn () => $client->updateStaticVa('801', Faspay\Money::idr(1), 'Sari', new DateTimeImmutable('9999-01-01')), fn () => $client->updateStaticVa('8012345678901234', Faspay\Money::idr(0), '', new DateTimeImmutable('2020-01-01')), fn () => $client->pushOvo('', '62+'), fn () => $client->activateOvo('0813828263011', '')] as $call) {
    echo thrown($call), "\n";
}
?>
--EXPECT--
["\/pws\/ovo_direct","application\/x-www-form-urlencoded","trx_id=9999940200000001&ovo_number=081234567890&signature=34e05dc69a474d913bbcd1580341aa41c0b4825f","9999940200000001",null,"OK",[]]
["00","9999940200000001"]
Faspay\GatewayException: the gateway refused pushOvo: 18 not found (invalid customer, or phone number not found)
Faspay\OutcomeUnknownException 1
["\/cvr\/100037\/10",{"request":"Account Activation OVO OpenAPI","merchant_id":"99999","payment_channel":"720","phone_no":"081382826301","cust_name":"Sari","signature":"1d4c5f7246a762c4ab61cd3d399efa4c28978bf3"},"ALLOWED","SUCCESS","https:\/\/ovo.example\/a?b=1"]
Faspay\GatewayException: the gateway refused activateOvo: 01 failed (failed)
["\/cvr\/100036\/10",{"request":"Update Transaction BNI VA Static","bill_no":"8012345678901234","merchant_id":"99999","bill_total":"5000000","cust_name":"Sari","bill_expired":"9999-01-01 00:00:00","signature":"348d403cbe17ee938e48c541948f7197dadce3e5"},"8012345678901234",null,"00"]
Faspay\ValidationException: vaNumber must be at least 16 characters long, is 3
Faspay\ValidationException: name is required; maximum must be more than zero (zero is an open amount, for a bill on a 19-digit static virtual account only); expiresAt must not be in the past
Faspay\ValidationException: trxId is required; phone must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group
Faspay\ValidationException: phone must be at most 12 digits long, is 13; customerName is required
