--TEST--
A deadline ends the whole run: what was not asked by then was not sent, and says so
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer(action: 'stall'));
$pairs = [];
for ($i = 0; $i < 24; $i++) {
    $pairs["k$i"] = [sprintf('%016d', $i), "BILL-$i"];
}
$pairs['odd'] = [null, null];
$count = static function (iterable $results): array {
    $counts = ['answered' => 0, 'asked' => 0, 'not asked' => 0, 'invalid' => 0, 'begun' => 0];
    foreach ($results as $result) {
        $counts[match (true) {
            $result instanceof Faspay\Debit\Status => 'answered',
            $result instanceof Faspay\ValidationException => 'invalid',
            $result->timedOut && $result->attempts === 1 => 'asked',
            $result instanceof Faspay\NotSentException && $result->timedOut && $result->attempts === 0 => 'not asked',
            $result instanceof Faspay\NotSentException => 'begun',
        }]++;
    }

    return $counts;
};
// Each would wait for a minute, and the twelve pairs for twelve: only the deadline ends them.
$client = $gateway->client(transport: new Faspay\Transport(timeout: 60, connectTimeout: 60, retries: 0));
foreach (['statuses', 'eachStatus'] as $method) {
    $deadline = 0.4;
    do {
        // A machine that stands still sends nothing before the deadline: it gets more time.
        $deadline *= 2;
        $gateway->forget();
        $start = hrtime(true);
        $counts = $count($client->$method($pairs, 2, $deadline));
        $seconds = (hrtime(true) - $start) / 1e9;
    } while ($counts['asked'] < 2 && $deadline < 30);
    echo "$method: ", $counts['asked'] === 2 && $counts['not asked'] === 22 ? 'two were asked' : json_encode($counts),
        ', ', $seconds >= 0.9 * $deadline && $seconds < $deadline + 50 ? 'in time' : "after $seconds s", ', ', count($gateway->requests()) <= 2 ? 'nothing else was sent' : 'too many requests', "\n";
}
echo "-- one that is ample\n";
$gateway->script(answer(str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID))));
echo json_encode(array_filter($count($client->statuses($pairs, 2, 300)))), "\n";
echo "-- and the message\n";
$gateway->script(answer(action: 'stall'));
$deadline = 0.4;
do {
    // Here, too, the first one must have been sent before the deadline.
    $deadline *= 2;
    $told = [...$client->statuses(['a' => ['1', 'A'], 'b' => ['2', 'B']], 1, $deadline)];
} while (!$told['a'] instanceof Faspay\OutcomeUnknownException && $deadline < 30);
foreach ($told as $key => $result) {
    echo "$key: ", $result::class, ' ', preg_replace('/\(.*\)/', '(...)', $result->getMessage()), "\n";
}
?>
--EXPECT--
statuses: two were asked, in time, nothing else was sent
eachStatus: two were asked, in time, nothing else was sent
-- one that is ample
{"answered":24,"invalid":1}
-- and the message
a: Faspay\OutcomeUnknownException the request was sent to 127.0.0.1, but no complete answer in time (...). Nothing was changed: you may ask again
b: Faspay\NotSentException the request was not sent: the deadline of the whole run has passed
