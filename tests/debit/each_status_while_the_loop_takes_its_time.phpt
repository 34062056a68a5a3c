--TEST--
The clocks of eachStatus() run only while the loop waits: its body and its pairs may take their time, and use the client
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$paid = str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID));
$pairs = ['a' => ['1', 'A'], 'b' => ['2', 'B'], 'c' => ['3', 'C'], 'd' => ['4', 'D']];
$said = static fn (object $result): string => $result instanceof Throwable ? $result::class . ' ' . $result->getMessage() : "{$result->billNo} {$result->status->name}";

// Nothing is sent while the loop's body works, unless another call moves it on.
$other = (new Gateway($paid))->client();
$drive = static function (Gateway $gateway, int $requests) use ($other): void {
    while (count($gateway->requests()) < $requests) {
        $other->status('1', 'OTHER');
    }
};
// A machine that stands still for seconds must not decide: what does not come out with short times is tried with longer ones.
$patiently = static function (string $expected, callable $section): void {
    foreach ([1, 4, 12] as $factor) {
        $said = $section($factor);
        if ($said === $expected) {
            break;
        }
    }
    echo $said;
};

echo "-- a body that takes longer than the timeout and the deadline\n";
$patiently("a: A Paid\nb: B Paid\nc: C Paid\nd: D Paid\n", static function (int $factor) use ($paid, $pairs, $said, $drive): string {
    $gateway = new Gateway(answer($paid), answer($paid, action: 'hold'));
    $client = $gateway->client(transport: new Faspay\Transport(timeout: 3 * $factor, connectTimeout: 3 * $factor, retries: 0));
    $lines = '';
    foreach ($client->eachStatus($pairs, 2, 4 * $factor) as $key => $result) {
        $lines .= "$key: {$said($result)}\n";
        if ($key === 'a') {
            $drive($gateway, 2);
            usleep(4500000 * $factor);
            $gateway->release();
        }
    }

    return $lines;
});

echo "-- a generator that does\n";
$patiently("b: B Paid\na: A Paid\n", static function (int $factor) use ($paid, $pairs, $said, $drive): string {
    $gateway = new Gateway(answer($paid, action: 'hold'), answer($paid));
    $client = $gateway->client(transport: new Faspay\Transport(timeout: 3 * $factor, connectTimeout: 3 * $factor, retries: 0));
    $slow = static function () use ($pairs, $gateway, $drive, $factor): Generator {
        yield 'a' => $pairs['a'];
        usleep(3500000 * $factor);
        yield 'b' => $pairs['b'];
        $drive($gateway, 1);
        $gateway->release();
    };
    $lines = '';
    foreach ($client->eachStatus($slow(), 2) as $key => $result) {
        $lines .= "$key: {$said($result)}\n";
    }

    return $lines;
});

$gateway = new Gateway(answer($paid));
$client = $gateway->client(transport: new Faspay\Transport(timeout: 60, connectTimeout: 60, retries: 0));
echo "-- the client and other inquiries inside the loop\n";
foreach ($client->eachStatus($pairs, 3) as $key => $result) {
    echo "$key: ", $said($result), ', ', $said($client->status('9', "OTHER-$key"));
    foreach ($client->eachStatus(['x' => ['8', "INNER-$key"], 'y' => [null, null]], 2) as $inner) {
        echo ', ', $said($inner);
    }
    echo ', ', count($client->statuses([['7', 'G'], ['6', 'F']])), "\n";
}

echo "-- calls inside the loop have their own clocks, and do not stop at those outside\n";
$gateway->script(answer($paid), answer($paid, action: 'hold'), answer(action: 'stall'), answer($paid));
$gateway->forget();
foreach ($client->eachStatus(['a' => $pairs['a'], 'b' => $pairs['b']], 2) as $key => $result) {
    echo "$key: ", $said($result), "\n";
    if ($key === 'a') {
        $drive($gateway, 2);
        try {
            echo $said($gateway->client(transport: new Faspay\Transport(timeout: 0.5, retries: 0))->status('9', 'INSIDE')), "\n";
        } catch (Faspay\TransportException $e) {
            echo 'inside: ', json_encode($e->timedOut), "\n";
        }
        // Whether or not that one arrived at all.
        $gateway->script(answer($paid));
        echo $said($client->status('9', 'INSIDE')), "\n";
        $gateway->release();
    }
}
$gateway->hold();

echo "-- results that wait\n";
$gateway->script(answer($paid));
$order = '';
foreach ($client->eachStatus($pairs, 4) as $key => $result) {
    $order .= $key;
    usleep(100000);
    // What arrived meanwhile is there at once.
    $client->status('9', 'X');
}
var_dump(strlen($order));
?>
--EXPECT--
-- a body that takes longer than the timeout and the deadline
a: A Paid
b: B Paid
c: C Paid
d: D Paid
-- a generator that does
b: B Paid
a: A Paid
-- the client and other inquiries inside the loop
a: A Paid, OTHER-a Paid, Faspay\ValidationException trxId is required; billNo is required, INNER-a Paid, 2
b: B Paid, OTHER-b Paid, Faspay\ValidationException trxId is required; billNo is required, INNER-b Paid, 2
c: C Paid, OTHER-c Paid, Faspay\ValidationException trxId is required; billNo is required, INNER-c Paid, 2
d: D Paid, OTHER-d Paid, Faspay\ValidationException trxId is required; billNo is required, INNER-d Paid, 2
-- calls inside the loop have their own clocks, and do not stop at those outside
a: A Paid
inside: true
INSIDE Paid
b: B Paid
-- results that wait
int(4)
