--TEST--
The observer sees each attempt and no secret; what it throws is dropped
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(action: 'close'), UNPAID, UNPAID);
$events = [];
$transport = new Faspay\Transport(observer: function (Faspay\Transport\Event $event) use (&$events): void {
    $events[] = $event;
    throw new RuntimeException('from the observer');
});
$client = $gateway->client(transport: $transport);
$client->status('9999940200000001', 'INV-1001');
$client->status('9999940200000001', 'INV-1001');
foreach ($events as $event) {
    echo json_encode([$event->operation, $event->host, $event->httpStatus, $event->attempt, $event->outcome->value, $event->reused, $event->timedOut, $event->totalSeconds > 0, $event->tlsSeconds]), "\n";
}
$dump = print_r($events, true) . json_encode(array_map(get_object_vars(...), $events));
var_dump(str_contains($dump, 'p@ssw0rd'), str_contains($dump, signature('INV-1001')));
// An observer that uses the client it observes.
$nested = 0;
$inner = $gateway->client();
$client = $gateway->client(transport: new Faspay\Transport(observer: function () use (&$nested, $inner): void {
    $nested++;
    $inner->status('9999940200000001', 'INV-1001');
}));
$client->status('9999940200000001', 'INV-1001');
var_dump($nested);
?>
--EXPECT--
["status","127.0.0.1",0,1,"unknown",false,false,true,0]
["status","127.0.0.1",200,2,"answered",false,false,true,0]
["status","127.0.0.1",200,1,"answered",true,false,true,0]
bool(false)
bool(false)
int(1)
