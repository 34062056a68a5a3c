--TEST--
A process that is forked in the middle of eachStatus() goes on by itself, and leaves its parent's inquiries alone
--EXTENSIONS--
faspay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$paid = str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID));
$gateway = new Gateway(answer($paid), answer($paid, action: 'hold'), answer($paid, action: 'hold'), answer($paid));
$client = $gateway->client();
// Nothing is sent while the loop's body works, unless another call moves it on.
$other = (new Gateway($paid))->client();
$drive = static function (int $requests) use ($gateway, $other): void {
    while (count($gateway->requests()) < $requests) {
        $other->status('1', 'OTHER');
    }
};
$pairs = ['a' => ['1', 'A'], 'b' => ['2', 'B'], 'c' => ['3', 'C'], 'd' => ['4', 'D'], 'e' => ['5', 'E']];
$show = static function (Iterator $results): string {
    $keys = [];
    for (; $results->valid(); $results->next()) {
        $keys[] = $results->key() . ($results->current() instanceof Throwable ? ' ' . $results->current()::class : ' ' . $results->current()->billNo);
    }
    sort($keys);

    return implode(', ', $keys);
};
$results = $client->eachStatus($pairs, 3);
$results->rewind();
$drive(3);
$child = pcntl_fork();
if ($child === 0) {
    $start = hrtime(true);
    $cpu = getrusage();
    echo 'child: ', $show($results), "\n";
    $used = getrusage()['ru_utime.tv_sec'] - $cpu['ru_utime.tv_sec'];
    echo $used < 2 ? "child: calm\n" : "child: $used s\n";
    // Without its parent's shutdown functions.
    posix_kill(getmypid(), SIGKILL);
}
pcntl_waitpid($child, $status);
$gateway->release();
echo 'parent: ', $show($results), "\n";
$gateway->hold();

echo "-- a child that leaves at once\n";
$gateway->script(answer($paid), answer($paid, action: 'hold'), answer($paid, action: 'hold'), answer($paid));
$gateway->forget();
$results = $client->eachStatus($pairs, 3);
$results->rewind();
$drive(2);
$child = pcntl_fork();
if ($child === 0) {
    $results = null;
    posix_kill(getmypid(), SIGKILL);
}
pcntl_waitpid($child, $status);
$gateway->release();
echo 'parent: ', $show($results), "\n";
?>
--EXPECT--
child: a A, b B, c C, d D, e E
child: calm
parent: a A, b B, c C, d D, e E
-- a child that leaves at once
parent: a A, b B, c C, d D, e E
