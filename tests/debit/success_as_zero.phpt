--TEST--
The response code 00 may come as a number or a text 0; other zeros are codes nobody knows
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway();
$client = $gateway->client();
foreach (['00', '0', 0, '000', '0.0', '', false] as $code) {
    foreach (['create' => fn () => $client->create(bill()), 'status' => fn () => $client->status('9999940200000001', 'INV-1001')] as $name => $call) {
        $gateway->script(['response_code' => $code] + ($name === 'create' ? CREATED : UNPAID));
        echo json_encode($code), ' ', preg_replace('/:.*/', '', thrown($call)), "\n";
    }
}
?>
--EXPECT--
"00" nothing was thrown
"00" nothing was thrown
"0" nothing was thrown
"0" nothing was thrown
0 nothing was thrown
0 nothing was thrown
"000" Faspay\GatewayException
"000" Faspay\GatewayException
"0.0" Faspay\GatewayException
"0.0" Faspay\GatewayException
"" Faspay\OutcomeUnknownException
"" Faspay\MalformedMessageException
false Faspay\GatewayException
false Faspay\GatewayException
