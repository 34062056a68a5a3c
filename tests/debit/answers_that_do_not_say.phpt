--TEST--
After create() an answer that cannot be read leaves the outcome unknown; one about another bill is malformed
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway();
$client = $gateway->client();
foreach ([
    'HTML with status 500' => answer('<h1>Internal Server Error</h1>', 500, type: 'text/html'), 'HTML' => answer('<h1>Hello</h1>'), 'nothing' => answer(''),
    'created, but status 500' => answer(json_encode(CREATED), 500), 'a redirect' => answer('', 302, ['Location' => 'http://127.0.0.1:1/']), 'a list' => '[]',
    'cut JSON' => substr(json_encode(CREATED), 0, -3), 'duplicate names' => '{"bill_no":"INV-1002",' . substr(json_encode(CREATED), 1), 'no code' => '{"trx_id":"1"}',
    'closed' => answer(action: 'close'), 'cut' => answer(json_encode(CREATED), action: 'cut', bytes: 200), 'cut head' => answer(json_encode(CREATED), action: 'cut', bytes: 20),
    'other bill' => ['bill_no' => 'INV-1002'] + CREATED, 'other merchant' => ['merchant_id' => '11111'] + CREATED, 'no transaction' => ['trx_id' => ''] + CREATED,
    'script as link' => ['redirect_url' => 'javascript:alert(1)'] + CREATED, 'too large' => answer('{"a":"' . str_repeat('x', 1100000) . '"}'),
] as $what => $answer) {
    $gateway->script($answer);
    $gateway->forget();
    try {
        $client->create(bill());
        echo "$what: created\n";
    } catch (Faspay\TransportException $e) {
        echo "$what: ", (new ReflectionClass($e))->getShortName(), " {$e->operation} {$e->httpStatus} {$e->attempts} ", json_encode($e->timedOut);
    } catch (Faspay\MalformedMessageException $e) {
        echo "$what: malformed: ", $e->getMessage();
    }
    echo ', ', count($gateway->requests()), " delivered\n";
}
?>
--EXPECT--
HTML with status 500: OutcomeUnknownException create 500 1 false, 1 delivered
HTML: OutcomeUnknownException create 200 1 false, 1 delivered
nothing: OutcomeUnknownException create 200 1 false, 1 delivered
created, but status 500: OutcomeUnknownException create 500 1 false, 1 delivered
a redirect: OutcomeUnknownException create 302 1 false, 1 delivered
a list: OutcomeUnknownException create 200 1 false, 1 delivered
cut JSON: OutcomeUnknownException create 200 1 false, 1 delivered
duplicate names: OutcomeUnknownException create 200 1 false, 1 delivered
no code: OutcomeUnknownException create 200 1 false, 1 delivered
closed: OutcomeUnknownException create 0 1 false, 1 delivered
cut: OutcomeUnknownException create 200 1 false, 1 delivered
cut head: OutcomeUnknownException create 0 1 false, 1 delivered
other bill: malformed: the gateway's answer is about another billNo than was asked about, 1 delivered
other merchant: malformed: the gateway's answer is about another merchantId than was asked about, 1 delivered
no transaction: OutcomeUnknownException create 200 1 false, 1 delivered
script as link: malformed: the gateway's redirect_url is not a web address: do not send the shopper there; the gateway has done what it was asked for, 1 delivered
too large: OutcomeUnknownException create 200 1 false, 1 delivered
