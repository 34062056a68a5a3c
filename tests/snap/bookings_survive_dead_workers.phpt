--TEST--
The example shop books a message of SNAP once: it comes again, two workers get it, a worker dies before or after the booking
--EXTENSIONS--
faspay
pcntl
posix
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../../examples/plain/shop.php';
require __DIR__ . '/../../examples/plain/snap.php';
use Faspay\Money;
use Faspay\Snap\Reply;

$sandbox = new Sandbox();
putenv('FASPAY_MERCHANT_ID=99999');
putenv("FASPAY_BASE_URL=$sandbox->url");
putenv('FASPAY_SNAP_PRIVATE_KEY=' . sandbox_key('merchant_private'));
putenv('FASPAY_SNAP_PUBLIC_KEY=' . sandbox_key('gateway_public'));
// Nobody listens there: the test takes the calls to the shop from the sandbox's log and hands them over itself.
$sandbox->control('PUT', '/merchants/99999', ['snapUrl' => 'http://127.0.0.1:1']);
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$orders = fn (): Shop\Orders => new Shop\Orders($database);

/** An order that was paid by QRIS, and the call that tells the shop. */
function paid_order(bool $recorded = true): array
{
    global $sandbox, $orders;

    $billNo = $orders()->open(Money::idr(10000), 'qris');
    $qr = Shop\snap()->generateQr(qr_bill(partnerReferenceNo: $billNo));
    $recorded && $orders()->sent($billNo, $qr->referenceNo);
    $sandbox->control('POST', "/snap-transactions/$qr->referenceNo/status", ['status' => '00']);
    $calls = $sandbox->control('GET', "/snap-calls?reference_no=$qr->referenceNo")['calls'];

    return [$billNo, $calls[0]['body'], is_array($calls[0]['headers']) ? $calls[0]['headers'] : json_decode($calls[0]['headers'], true)];
}

function told(string $body, array $headers): Reply
{
    global $orders;

    // All messages come on one day, because on the next one an X-EXTERNAL-ID may come again.
    return Shop\book($orders(), Shop\snap()->verifyNotification($body, $headers, '/v1.0/qr/qr-mpm-notify'), '2027-01-01');
}

function state(string $billNo): string
{
    global $orders;
    $order = $orders()->find($billNo);

    return "$order[state], delivered $order[deliveries]";
}

/** Runs something in a process of its own, which may die in it. */
function in_worker(callable $work): int
{
    if (($child = pcntl_fork()) === 0) {
        try {
            $work();
        } finally {
            posix_kill(getmypid(), SIGKILL);
        }
    }

    return $child;
}

echo "-- once, again with the same X-EXTERNAL-ID, and again with another one\n";
[$billNo, $body, $headers] = paid_order();
foreach ([$headers, $headers, ['X-EXTERNAL-ID' => '7'] + $headers] as $received) {
    $reply = told($body, $received);
    echo $reply->httpStatus, ' ', json_decode($reply->body)->responseCode, ', ', state($billNo), "\n";
}

echo "-- another message with an X-EXTERNAL-ID that was used\n";
[$other, $otherBody, $otherHeaders] = paid_order();
$reply = told($otherBody, ['X-EXTERNAL-ID' => $headers['X-EXTERNAL-ID']] + $otherHeaders);
echo $reply->httpStatus, ' ', json_decode($reply->body)->responseCode, ', ', state($other), "\n";
$reply = told($otherBody, $otherHeaders);
echo $reply->httpStatus, ' ', json_decode($reply->body)->responseCode, ', ', state($other), "\n";

echo "-- the worker dies after the booking, before its answer\n";
[$billNo, $body, $headers] = paid_order();
pcntl_waitpid(in_worker(fn () => told($body, $headers)), $status);
echo state($billNo), "\n";
$reply = told($body, ['X-EXTERNAL-ID' => '8'] + $headers);
echo $reply->httpStatus, ', ', state($billNo), "\n";

echo "-- the worker dies within the booking\n";
[$billNo, $body, $headers] = paid_order();
pcntl_waitpid(in_worker(function () use ($orders, $billNo): void {
    $shop = $orders();
    $shop->once($billNo, 'event', '9', '2027-01-01', function () use ($shop, $billNo): void {
        $shop->settle($billNo);
        posix_kill(getmypid(), SIGKILL);
    });
}), $status);
echo state($billNo), "\n";
$reply = told($body, $headers);
echo $reply->httpStatus, ', ', state($billNo), "\n";

echo "-- eight workers are told at once\n";
[$billNo, $body, $headers] = paid_order();
$workers = array_map(fn (int $i): int => in_worker(fn () => told($body, ['X-EXTERNAL-ID' => "10$i"] + $headers)), range(1, 8));
foreach ($workers as $worker) {
    pcntl_waitpid($worker, $status);
}
echo state($billNo), "\n";

echo "-- the message is faster than the answer to the creation\n";
[$billNo, $body, $headers] = paid_order(recorded: false);
told($body, $headers);
$orders()->sent($billNo, 'the number in the answer');
echo state($billNo), "\n";
told($body, ['X-EXTERNAL-ID' => '11'] + $headers);
echo state($billNo), "\n";
array_map(unlink(...), glob("$database*"));
?>
--EXPECT--
-- once, again with the same X-EXTERNAL-ID, and again with another one
200 2005200, paid, delivered 1
200 2005200, paid, delivered 1
200 2005200, paid, delivered 1
-- another message with an X-EXTERNAL-ID that was used
409 4095200, waiting, delivered 0
200 2005200, paid, delivered 1
-- the worker dies after the booking, before its answer
paid, delivered 1
200, paid, delivered 1
-- the worker dies within the booking
waiting, delivered 0
200, paid, delivered 1
-- eight workers are told at once
paid, delivered 1
-- the message is faster than the answer to the creation
paid, delivered 1
paid, delivered 1
