--TEST--
What is sent carries signatures and no password; what the observer and the results carry holds neither
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$gateway = new Gateway(CREATED, UNPAID, answer('<h1>no</h1>', 500), answer(action: 'close'));
$events = [];
$client = client(baseUrl: $gateway->url, transport: new Faspay\Transport(retries: 0, observer: function (Faspay\Transport\Event $event) use (&$events) { $events[] = $event; }));
$results = [$client->create(bill()), $client->status('9999940200000001', 'INV-1001'), $client->redirectUrl('9999940200000001', 'INV-1001'),
    $client->briBindingForm('sari@example.com'), $client->briBindingForm('sari@example.com')->toHtml()];
foreach ([1, 2] as $ignored) {
    try {
        $client->cancel('9999940200000001', 'INV-1001', 'x');
    } catch (Faspay\OutcomeUnknownException $e) {
        $results[] = (string) $e;
    }
}
assert_no_secret(print_r($results, true), 'results');
assert_no_secret(printed(fn () => var_dump($results)), 'dumped results');
assert_no_secret(print_r($events, true), 'events');
assert_no_secret(print_r($gateway->requests(), true), 'wire');
$signatures = array_map(fn (array $request): string => json_decode($request['body'], true)['signature'], $gateway->requests());
echo count($events), ' events, ', count($signatures), " requests\n";
foreach ($signatures as $signature) {
    if (str_contains(print_r($events, true), $signature)) {
        echo "an event shows a signature\n";
    }
}
?>
--EXPECT--
4 events, 4 requests
