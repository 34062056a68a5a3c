--TEST--
What a signal handler throws ends an inquiry, and stands behind the unknown outcome of a payment
--EXTENSIONS--
faspay
--SKIPIF--
<?php
function_exists('pcntl_alarm') || die('skip needs pcntl');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new DomainException('from the handler'));
$gateway = new Gateway(answer(action: 'stall'));
$client = $gateway->client();
foreach (['create' => fn () => $client->create(bill()), 'status' => fn () => $client->status('9999940200000001', 'INV-1001')] as $what => $call) {
    pcntl_alarm(1);
    try {
        $call();
    } catch (Throwable $e) {
        for (; $e !== null; $e = $e->getPrevious()) {
            echo "$what: ", $e::class, ': ', strtok($e->getMessage(), '.'), "\n";
        }
    }
}
echo count($gateway->requests()), " requests\n";
$gateway = new Gateway(CREATED);
echo $gateway->client()->create(bill())->trxId, "\n";
?>
--EXPECT--
create: Faspay\OutcomeUnknownException: another exception was thrown while the gateway was asked to create (see the previous exception)
create: DomainException: from the handler
status: DomainException: from the handler
2 requests
9999940200000001
