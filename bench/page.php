<?php

/** What an fpm worker of the memory comparison serves: nothing, one of the extension's clients, all of them, what they need of OpenSSL, or an SDK on Guzzle. */

declare(strict_types=1);

switch ($_SERVER['QUERY_STRING']) {
    case 'extension':
        $message = file_get_contents(__DIR__ . '/fixtures/notification.json');
        $client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
        $client->verifyNotification($message)->claimsPaid() || throw new RuntimeException('not paid');
        $client->redirectUrl('9999940200000001', 'INV-1001');
        break;
    case 'products':
        require __DIR__ . '/products.php';
        use_all_products();
        break;
    case 'openssl':
        [$private, $public] = array_map(static fn (string $name): string => file_get_contents(__DIR__ . "/fixtures/$name"), ['snap.private', 'snap.public']);
        openssl_sign('text', $signature, $private, OPENSSL_ALGO_SHA256);
        openssl_verify('text', $signature, $public, OPENSSL_ALGO_SHA256) === 1 || throw new RuntimeException('not signed');
        break;
    case 'guzzle':
        require __DIR__ . '/vendor/autoload.php';
        $client = new FaspayBench\Client('bot99999', 'p@ssw0rd');
        $client->sign('INV-1001');
        break;
}
preg_match_all('/^(Private_Dirty|Private_Clean|Pss|Rss):\s+(\d+)/m', (string) file_get_contents('/proc/self/smaps_rollup'), $m);
echo json_encode(array_combine($m[1], array_map(intval(...), $m[2])));
