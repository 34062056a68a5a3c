--TEST--
During a change of password both are accepted when verifying, the new one signs
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID);
$good = file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.json');
$rotating = $gateway->client(password: 'n3w-p@ss', previousPassword: 'p@ssw0rd');
var_dump($rotating->verifyNotification($good)->claimsPaid());
$fresh = json_encode(['signature' => sha1(md5('bot99999' . 'n3w-p@ss' . 'INV-10012'))] + json_decode($good, true));
var_dump($rotating->verifyNotification($fresh)->claimsPaid());
var_dump($rotating->verifyReturn(['trx_id' => '1', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'status' => '0', 'signature' => signature('INV-1001', '0')])->billNo);
$rotating->status('9999940200000001', 'INV-1001');
var_dump($gateway->lastMessage()['signature'] === sha1(md5('bot99999' . 'n3w-p@ss' . 'INV-1001')));
echo strtok(thrown(fn () => $gateway->client(password: 'n3w-p@ss')->verifyNotification($good)), ':'), "\n";
?>
--EXPECT--
bool(true)
bool(true)
string(8) "INV-1001"
bool(true)
Faspay\SignatureException
