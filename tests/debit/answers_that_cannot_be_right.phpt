--TEST--
Answers of success that cannot be right are refused: impossible transactions, cancelled and paid at once, failures dressed as refusals
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway();
$client = $gateway->client();
foreach ([str_repeat('9', 17), "99\n99", '9999940200000001', 'é'] as $trxId) {
    $gateway->script(['trx_id' => $trxId] + CREATED);
    echo json_encode($trxId), ': ', thrown(fn () => $client->create(bill())), "\n";
}
$gateway->script(['payment_status_code' => '2'] + UNPAID);
echo 'cancelled and paid: ', thrown(fn () => $client->cancel('9999940200000001', 'INV-1001', 'x')), "\n";
foreach (['66', '96', '14', '30'] as $code) {
    $gateway->script(['response_code' => $code, 'response_desc' => 'x']);
    echo "$code: ", thrown(fn () => $client->create(bill())), "\n";
}
$gateway->script(['response_code' => '96', 'response_desc' => 'x']);
echo 'inquiry: ', thrown(fn () => $client->status('9999940200000001', 'INV-1001')), "\n";
?>
--EXPECT--
"99999999999999999": Faspay\MalformedMessageException: the gateway's trx_id is not valid: it must have at most 16 characters and no control characters; the payment may have been created
"99\n99": Faspay\MalformedMessageException: the gateway's trx_id is not valid: it must have at most 16 characters and no control characters; the payment may have been created
"9999940200000001": nothing was thrown
"\u00e9": nothing was thrown
cancelled and paid: Faspay\MalformedMessageException: the gateway's answer says cancelled and paid at once: ask status()
66: Faspay\OutcomeUnknownException: the gateway failed: it answered create with HTTP status 200 and response code "66". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
96: Faspay\OutcomeUnknownException: the gateway failed: it answered create with HTTP status 200 and response code "96". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
14: Faspay\GatewayException: the gateway refused create: 14 x (the bill number is in use: after a create() without an answer its payment may exist; use a new number)
30: Faspay\GatewayException: the gateway refused create: 30 x (format error)
inquiry: Faspay\GatewayException: the gateway refused status: 96 x (system malfunction at the gateway)
