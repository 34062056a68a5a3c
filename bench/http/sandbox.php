<?php

/**
 * sandbox.php LOADER: how many requests the sandbox answers in a second, as its command starts it. Prints one line of JSON for each work.
 */

declare(strict_types=1);

require __DIR__ . '/common.php';
require __DIR__ . '/opponents.php';

const CONCURRENCY = 8;
/** So many requests are a measurement. The sandbox lists the newest 500 payments. */
const COUNT = 500;

[, $loaderProgram] = $argv;
$rounds = (int) (getenv('ROUNDS') ?: 9);

$address = Fpm::freeAddress();
$sandbox = proc_open([PHP_BINARY, __DIR__ . '/../../sandbox/bin/faspay-sandbox', '--port', (string) port($address)], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
register_shutdown_function(static function () use ($sandbox): void {
    proc_terminate($sandbox, SIGINT);
    proc_close($sandbox);
});
for ($i = 0; @file_get_contents("http://$address/_sandbox/health") === false; $i++) {
    $i < 100 || throw new RuntimeException('the sandbox did not start');
    usleep(100000);
}
/** The payments of that bill, or all. */
$payments = static fn (string $query = ''): array => json_decode(file_get_contents("http://$address/_sandbox/transactions$query"), true)['transactions'];
/** Sends the bodies, each once. @return list<float> requests per second */
$load = static function (string $path, array $bodies) use ($address, $loaderProgram): array {
    $file = tempnam(sys_get_temp_dir(), 'faspay-bodies-');
    file_put_contents($file, implode("\n", $bodies) . "\n");
    exec(implode(' ', array_map(escapeshellarg(...), [$loaderProgram, "http://$address$path", '/dev/null', $file, (string) CONCURRENCY, (string) count($bodies)])), $lines, $status);
    unlink($file);
    $status === 0 || throw new RuntimeException('the loader failed');

    return [1e9 * count($bodies) / (float) $lines[0]];
};
$number = 0;
$named = static fn (int $number): string => sprintf('INV-%06d', $number);
$bill = static function () use (&$number, $named): string {
    $address = new FaspayBaseline\Address(...BENCH_ADDRESS);

    return userland_debit()->postData(new FaspayBaseline\Bill($named(++$number), FaspayBaseline\Money::idr(10000), 'Order', new DateTimeImmutable(), new DateTimeImmutable('+1 day'), '402',
        new FaspayBaseline\Customer('7', 'Sari Wijaya', '081234567890', 'sari@example.com'), [new FaspayBaseline\Item('Book', FaspayBaseline\Money::idr(10000))], $address, $address));
};
$costs = compete([
    'faspay' => static fn (): array => $load('/cvr/300011/10', array_map($bill, range(1, COUNT))),
], $rounds, warm: 1);
$missing = array_diff(array_map($named, range($number - COUNT + 1, $number)), array_column($payments(), 'bill_no'));
$missing === [] || throw new RuntimeException('the sandbox has no payment of ' . implode(', ', $missing));
result('sandbox: payments created', 'per second', $costs, 0, notes: 'as its command starts it, eight workers, asked by eight at once');

$client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: "http://$address");
[$last] = $payments("?bill_no={$named($number)}");
$client->status($last['trx_id'], $last['bill_no']);
$inquiry = json_encode([
    'request' => 'Inquiry Payment Status', 'trx_id' => $last['trx_id'], 'merchant_id' => '99999', 'bill_no' => $last['bill_no'],
    'signature' => FaspayBaseline\debitSignature('bot99999', 'p@ssw0rd', $last['bill_no']),
]);
$costs = compete(['faspay' => static fn (): array => $load('/cvr/100004/10', array_fill(0, COUNT, $inquiry))], $rounds, warm: 1);
result('sandbox: inquiries answered', 'per second', $costs, 0, notes: "of a payment among $number; each is checked, answered and kept for the timeline");
