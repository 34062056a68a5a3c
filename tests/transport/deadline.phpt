--TEST--
The timeout is for the whole call, repetitions included
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(action: 'stall'));
foreach (['status' => fn (Faspay\Debit $client) => $client->status('1', 'A'), 'create' => fn (Faspay\Debit $client) => $client->create(bill())] as $operation => $call) {
    $gateway->forget();
    try {
        $call($gateway->client(transport: new Faspay\Transport(timeout: 0.4)));
    } catch (Faspay\OutcomeUnknownException $e) {
        echo "$operation: ", json_encode([$e->timedOut, $e->httpStatus, $e->attempts, count($gateway->requests())]), "\n";
    }
}
?>
--EXPECT--
status: [true,0,1,1]
create: [true,0,1,1]
