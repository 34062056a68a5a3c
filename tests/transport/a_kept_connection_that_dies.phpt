--TEST--
A payment on a kept connection that dies before the answer arrives once
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID, answer(action: 'close'), CREATED);
$client = $gateway->client();
$client->status('9999940200000001', 'INV-1001');
echo strtok(thrown(fn () => $client->create(bill())), ':'), "\n";
$requests = $gateway->requests();
var_dump(count($requests), $requests[0]['connection'] === $requests[1]['connection'], $requests[1]['path']);
// The next call of the same worker works.
echo $client->create(bill())->trxId, "\n";
?>
--EXPECT--
Faspay\OutcomeUnknownException
int(2)
bool(true)
string(14) "/cvr/300011/10"
9999940200000001
