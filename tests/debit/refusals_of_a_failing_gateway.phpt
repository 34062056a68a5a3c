--TEST--
A refusal with HTTP 5xx leaves the outcome of create() and cancel() open; an inquiry reports it as what it says
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(json_encode(['response_code' => '66', 'response_desc' => 'General error']), 503));
$client = $gateway->client();
echo thrown(fn () => $client->create(bill())), "\n";
echo thrown(fn () => $client->cancel('9999940200000001', 'INV-1001', 'Out of stock')), "\n";
echo thrown(fn () => $client->status('9999940200000001', 'INV-1001')), "\n";
$gateway->script(answer(json_encode(['response_code' => '55', 'response_desc' => 'Channel not available']), 400));
echo thrown(fn () => $client->create(bill())), "\n";
?>
--EXPECT--
Faspay\OutcomeUnknownException: the gateway failed: it answered create with HTTP status 503 and response code "66". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
Faspay\OutcomeUnknownException: the gateway failed: it answered cancel with HTTP status 503 and response code "66". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
Faspay\GatewayException: the gateway refused status: 66 General error (internal error of the gateway)
Faspay\GatewayException: the gateway refused create: 55 Channel not available (wrong user id or password for this environment)
