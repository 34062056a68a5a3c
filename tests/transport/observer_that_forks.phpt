--TEST--
A child that an observer forked goes on by itself, and sleeps while it waits for its next attempt
--EXTENSIONS--
faspay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(answer('busy', 503, ['Retry-After' => '2']), UNPAID);
$pid = null;
$client = $gateway->client(transport: new Faspay\Transport(timeout: 20.0, observer: function () use (&$pid): void {
    $pid ??= pcntl_fork();
}));
$status = $client->status('9999940200000001', 'INV-1001');
if ($pid === 0) {
    $used = getrusage();
    $seconds = $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
    // A child starts with no time used. Without shutdown functions: the scripted gateway is the parent's to stop.
    posix_kill(getmypid(), $status->status === Faspay\PaymentStatus::Unprocessed && $seconds < 1 ? SIGKILL : SIGTERM);
}
pcntl_waitpid($pid, $end);
var_dump($status->status, pcntl_wtermsig($end) === SIGKILL);
echo count($gateway->requests()), "\n";
?>
--EXPECT--
enum(Faspay\PaymentStatus::Unprocessed)
bool(true)
3
