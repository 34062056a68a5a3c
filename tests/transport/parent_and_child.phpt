--TEST--
After a fork parent and child both go on, over connections of their own
--EXTENSIONS--
faspay
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID);
$client = $gateway->client();
$client->status('9999940200000001', 'INV-1001');
$pid = pcntl_fork();
if ($pid === 0) {
    $child = $client->status('9999940200000001', 'INV-1001')->status === Faspay\PaymentStatus::Unprocessed;
    // Without shutdown functions: the scripted gateway is the parent's to stop.
    posix_kill(getmypid(), $child ? SIGKILL : SIGTERM);
}
pcntl_waitpid($pid, $status);
var_dump(pcntl_wtermsig($status) === SIGKILL);
echo $client->status('9999940200000001', 'INV-1001')->status->name, "\n";
echo implode(' ', array_column($gateway->requests(), 'connection')), "\n";
?>
--EXPECT--
bool(true)
Unprocessed
1 2 1
