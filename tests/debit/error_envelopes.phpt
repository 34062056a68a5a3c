--TEST--
The three error envelopes are gateway exceptions with everything that was said
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway();
foreach ([
    ['response_error' => ['response_code' => '55', 'response_desc' => 'incorrect']], ['errors' => ['first', 'second']], ['errors' => 'text'],
    ['response_code' => '40', 'response_desc' => 'no'] + CREATED, ['response_code' => '77', 'response_desc' => 'new'], ['response_code' => 55, 'response_desc' => null], ['response_error' => ['response_code' => '00']],
    ['response_error' => 'text'],
] as $answer) {
    $gateway->script($answer);
    try {
        $gateway->client()->create(bill());
        echo "created\n";
    } catch (Faspay\GatewayException $e) {
        echo json_encode([$e->responseCode, $e->responseText, $e->operation, $e->raw === $answer]), ' ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
["55","incorrect","create",true] the gateway refused create: 55 incorrect (wrong user id or password for this environment)
["","first","create",true] the gateway refused create: first
["","text","create",true] the gateway refused create: text
["40","no","create",true] the gateway refused create: 40 no (function or channel not supported, or not activated for this merchant)
["77","new","create",true] the gateway refused create: 77 new
["55","","create",true] the gateway refused create: 55 (wrong user id or password for this environment)
["00","","create",true] the gateway refused create: 00 (success)
["","text","create",true] the gateway refused create: text
