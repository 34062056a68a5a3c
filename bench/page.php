<?php

/** What an fpm worker of the memory comparison serves: nothing, the extension's client, or an SDK on Guzzle. */

declare(strict_types=1);

switch ($_SERVER['QUERY_STRING']) {
    case 'extension':
        $message = file_get_contents(__DIR__ . '/fixtures/notification.json');
        $client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
        $client->verifyNotification($message)->claimsPaid() || throw new RuntimeException('not paid');
        $client->redirectUrl('9999940200000001', 'INV-1001');
        break;
    case 'guzzle':
        require __DIR__ . '/vendor/autoload.php';
        $client = new FaspayBench\Client('bot99999', 'p@ssw0rd');
        $client->sign('INV-1001');
        break;
}
preg_match_all('/^(Private_Dirty|Private_Clean|Pss|Rss):\s+(\d+)/m', (string) file_get_contents('/proc/self/smaps_rollup'), $m);
echo json_encode(array_combine($m[1], array_map(intval(...), $m[2])));
