--TEST--
An inquiry is repeated when that is safe; creating and cancelling never are
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$lost = answer(action: 'close');
$gateway = new Gateway($lost, answer('', 503), UNPAID);
$client = $gateway->client();
echo $client->status('9999940200000001', 'INV-1001')->status->name, ' after ', count($gateway->requests()), " attempts\n";
foreach (['create' => fn () => $client->create(bill()), 'cancel' => fn () => $client->cancel('1', 'A', 'x'), 'pushOvo' => fn () => $client->pushOvo('1', '0812'), 'activateOvo' => fn () => $client->activateOvo('0812', 'Sari'), 'updateStaticVa' => fn () => $client->updateStaticVa('8012345678901234', Faspay\Money::idr(1), 'Sari', new DateTimeImmutable('9999-01-01')), 'status' => fn () => $client->status('1', 'A'), 'channels' => fn () => $client->channels()] as $operation => $call) {
    foreach ([$lost, answer('', 503)] as $answer) {
        $gateway->script($answer);
        $gateway->forget();
        try {
            $call();
        } catch (Faspay\OutcomeUnknownException $e) {
            echo "$operation: {$e->operation}, HTTP {$e->httpStatus}, {$e->attempts} attempt(s), ", count($gateway->requests()), " delivered\n";
        }
    }
}
foreach ([0, 1, 5] as $retries) {
    $gateway->script($lost);
    $gateway->forget();
    thrown(fn () => $gateway->client(transport: new Faspay\Transport(retries: $retries))->status('1', 'A'));
    echo "retries: $retries, ", count($gateway->requests()), " delivered\n";
}
?>
--EXPECT--
Unprocessed after 3 attempts
create: create, HTTP 0, 1 attempt(s), 1 delivered
create: create, HTTP 503, 1 attempt(s), 1 delivered
cancel: cancel, HTTP 0, 1 attempt(s), 1 delivered
cancel: cancel, HTTP 503, 1 attempt(s), 1 delivered
pushOvo: pushOvo, HTTP 0, 1 attempt(s), 1 delivered
pushOvo: pushOvo, HTTP 503, 1 attempt(s), 1 delivered
activateOvo: activateOvo, HTTP 0, 1 attempt(s), 1 delivered
activateOvo: activateOvo, HTTP 503, 1 attempt(s), 1 delivered
updateStaticVa: updateStaticVa, HTTP 0, 1 attempt(s), 1 delivered
updateStaticVa: updateStaticVa, HTTP 503, 1 attempt(s), 1 delivered
status: status, HTTP 0, 3 attempt(s), 3 delivered
status: status, HTTP 503, 3 attempt(s), 3 delivered
channels: channels, HTTP 0, 3 attempt(s), 3 delivered
channels: channels, HTTP 503, 3 attempt(s), 3 delivered
retries: 0, 1 delivered
retries: 1, 2 delivered
retries: 5, 6 delivered
