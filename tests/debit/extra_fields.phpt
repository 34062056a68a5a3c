--TEST--
extra adds wire fields and refuses every modelled one
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
$gateway->client()->create(bill(extra: ['card_token' => 'abc "d"', 'n' => 5]));
echo json_encode(array_slice($gateway->lastMessage(), -3, null, true)), "\n";
foreach (['bill_total', 'BILL_TOTAL', 'signature', 'merchant_id', 'item', 'request', '', "a\nb"] as $name) {
    echo json_encode($name), ' ', thrown(fn () => $gateway->client()->create(bill(extra: [$name => 'x']))), "\n";
}
foreach ([['x'], ['a' => 1.5], ['a' => []], ['a' => null], ['a' => "\x00"], ['a' => "\xff"]] as $extra) {
    echo thrown(fn () => $gateway->client()->create(bill(extra: $extra))), "\n";
}
var_dump(count($gateway->requests()));
?>
--EXPECT--
{"signature":"be129fab0e72f379a593747c590877ad9fd1eb27","card_token":"abc \"d\"","n":"5"}
"bill_total" Faspay\ValidationException: extra must not contain "bill_total": that field has a parameter of its own
"BILL_TOTAL" Faspay\ValidationException: extra must not contain "BILL_TOTAL": that field has a parameter of its own
"signature" Faspay\ValidationException: extra must not contain "signature": that field has a parameter of its own
"merchant_id" Faspay\ValidationException: extra must not contain "merchant_id": that field has a parameter of its own
"item" Faspay\ValidationException: extra must not contain "item": that field has a parameter of its own
"request" Faspay\ValidationException: extra must not contain "request": that field has a parameter of its own
"" Faspay\ValidationException: extra must have names made of letters, digits and underscores
"a\nb" Faspay\ValidationException: extra must have names made of letters, digits and underscores
Faspay\ValidationException: extra must map wire names to strings or integers
Faspay\ValidationException: extra must map wire names to strings or integers
Faspay\ValidationException: extra must map wire names to strings or integers
Faspay\ValidationException: extra must map wire names to strings or integers
Faspay\ValidationException: extra must not contain control characters
Faspay\ValidationException: extra must be valid UTF-8
int(1)
