--TEST--
A worker that serves thousands of requests in one process keeps its memory, its files and its connection; what one request sets stays until it is taken back
--EXTENSIONS--
faspay
pcntl
posix
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

// A loop in a child stands for the workers of FrankenPHP, RoadRunner and the like: no request of PHP ends between two of theirs.
// Watched memory is slow.
$many = getenv('USE_ZEND_ALLOC') === '0' ? 300 : 3000;
$gateway = new Gateway(answer(str_replace('INV-1001', '{{bill_no}}', json_encode(CREATED))));
$rejection = static fn (): Faspay\Snap\Reply => Faspay\Snap::rejectUnverified(new Faspay\SignatureException('no', rule: 'mismatch'), '/v1.0/qr/qr-mpm-notify');
$serve = static function (int $i) use ($gateway, $rejection): array {
    // Containers make new clients for each request.
    $client = $gateway->client(transport: new Faspay\Transport(timeout: 60, connectTimeout: 60, observer: static function () use (&$seen): void { $seen++; }));
    $billNo = sprintf('INV-%06d', $i);
    $answer = $client->create(bill(no: $billNo))->billNo === $billNo && $seen === 1;
    try {
        $client->verifyNotification("{\"trx_id\": \"$i\"}");
        $forged = true;
    } catch (Faspay\Exception $e) {
        $forged = false;
    }
    ob_start();
    $rejection()->send();

    return [$answer, $forged, json_decode(ob_get_clean(), true)['responseCode'] ?? null];
};
$worker = static function () use ($serve, $many): void {
    $said = [];
    for ($i = 0; $i < $many; $i++) {
        $said[json_encode($serve($i))] = true;
        // What a client is made of may lie in a cycle, until PHP looks for cycles.
        $i % 100 !== 99 || gc_collect_cycles();
        $i !== intdiv($many, 3) || [$memory, $files] = [memory_get_usage(), count(scandir('/proc/self/fd'))];
    }
    echo implode(' ', array_keys($said)), "\n";
    $grown = memory_get_usage() - $memory;
    echo $grown < 1024 ? 'the memory stays' : "the memory grew by $grown bytes", ', ',
        count(scandir('/proc/self/fd')) === $files ? 'so do the files' : 'there are more files', "\n";
};
$inChild = static function (callable $work): void {
    $child = pcntl_fork();
    if ($child === 0) {
        $work();
        // The parent's gateway is not this one's to stop.
        posix_kill(posix_getpid(), SIGKILL);
    }
    pcntl_waitpid($child, $status);
};

$serve($many);
$inChild($worker);
$connections = array_column($gateway->requests(), 'connection');
echo count($connections) === $many + 1 ? 'every request arrived once' : count($connections) . ' requests', ', ', count(array_unique($connections)), " connections: the parent's and the worker's\n";

echo "-- what a request leaves behind\n";
$inChild(static function (): void {
    $when = static fn (): string => json_decode((new Faspay\Debit('99999', 'Shop', 'bot99999', 'p@ssw0rd'))
        ->verifyNotification(json_encode(['request' => 'Payment Notification', 'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'merchant' => 'Shop', 'bill_no' => 'INV-1001',
            'payment_reff' => '1', 'payment_date' => '2025-01-10 10:04:30', 'payment_status_code' => '2', 'payment_status_desc' => 'Sukses', 'signature' => signature('INV-1001', '2')]))->acknowledge(), true)['response_date'];
    Faspay\Testing::setNow(new DateTimeImmutable('2031-05-06 07:08:09 +07:00'));
    echo $when(), "\n";
    // The next request in the same process sees it, too: nothing ended.
    echo $when(), "\n";
    Faspay\Testing::setNow(null);
    echo substr($when(), 0, 4) === '2031' ? 'still there' : 'gone', "\n";
    ini_set('faspay.testing', '0');
    try {
        Faspay\Testing::setNow(null);
    } catch (Error $e) {
        echo get_class($e), ' ', ini_get('faspay.testing'), "\n";
    }
});
echo ini_get('faspay.testing'), " in the parent\n";
?>
--EXPECT--
[true,false,"4015200"]
the memory stays, so do the files
every request arrived once, 2 connections: the parent's and the worker's
-- what a request leaves behind
2031-05-06 07:08:09
2031-05-06 07:08:09
gone
Error 0
1 in the parent
