<?php

/**
 * orders.php RELAY LOADER: what eachStatus() costs as orders become more, up to 100,000 or ORDERS of the environment. Prints a line of JSON for each point of
 * the curves, and one for each work.
 *
 * Each measurement is a process of its own. The gateway does not wait, so it and the asking process share the machine: what the loader
 * reaches is what is possible here.
 */

declare(strict_types=1);

require __DIR__ . '/common.php';
require __DIR__ . '/opponents.php';

const CONCURRENCY = 16;
/** How often each number of orders is asked about. */
const POINTS = [10 => 9, 100 => 9, 1000 => 5, 10000 => 3, 100000 => 3];

[, $relayProgram, $loaderProgram] = $argv;
$most = (int) (getenv('ORDERS') ?: 100000);
$shop = gateway($relayProgram);
file_put_contents("$shop->directory/bodies", json_encode([
    'request' => 'Inquiry Payment Status', 'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-000001',
    'signature' => FaspayBaseline\debitSignature('bot99999', 'p@ssw0rd', 'INV-000001'),
]) . "\n");
$loader = static function (int $count) use ($shop, $loaderProgram): array {
    [$nanoseconds, $cpu, $peak] = explode(' ', (string) exec(implode(' ', array_map(escapeshellarg(...),
        [$loaderProgram, "$shop->gatewayUrl/cvr/100004/10", "$shop->directory/bundle.pem", "$shop->directory/bodies", (string) CONCURRENCY, (string) $count]))));

    return [$nanoseconds / 1000, (float) $cpu, (float) $peak];
};
$points = array_filter(POINTS, static fn (int $orders): bool => $orders <= $most, ARRAY_FILTER_USE_KEY);
$costs = [];
foreach ($points as $orders => $rounds) {
    $rounds = min($rounds, (int) (getenv('ROUNDS') ?: $rounds));
    $costs[$orders] = compete([
        'faspay' => static fn (): array => inquiries($shop, 'faspay, each', $orders, CONCURRENCY),
        "Guzzle's Pool" => static fn (): array => inquiries($shop, 'guzzle, each', $orders, CONCURRENCY),
        'raw C, libcurl alone' => static fn (): array => $loader($orders),
    ], $rounds, warm: 0);
    foreach (['us' => [0, 'time'], 'us of CPU' => [1, 'CPU time'], 'KB' => [2, 'memory at its peak']] as $unit => [$kind, $what]) {
        point("eachStatus(): $what", 'orders', $orders, $unit, $costs[$orders], $kind);
    }
}
$shop->stop();
[$few, $many] = [1000, array_key_last($points)];
$per = static fn (array $costs, int $orders): array => array_map(static fn (array $kinds): array => array_map(
    static fn (array $samples): array => array_map(static fn (float $sample): float => $sample / $orders, $samples), array_slice($kinds, 0, 2)), $costs);
$number = number_format($many);
$each = $per($costs[$many], $many);
$perSecond = implode(', ', array_map(static fn (string $name, array $kinds): string => "$name " . number_format(1e6 / median($kinds[0])), array_keys($each), $each));
result("eachStatus() over $number orders, concurrency " . CONCURRENCY . ': time of one', 'us', $each, 0, '1 x Guzzle', '', "a new process; orders per second: $perSecond");
result("eachStatus() over $number orders, beside the limit", 'us', array_diff_key($each, ["Guzzle's Pool" => true]), 0, notes: 'the same figures; raw C builds nothing and reads nothing');
result("eachStatus() over $number orders: CPU time of one", 'us', $each, 1, '1 x Guzzle');
$grown = array_map(static fn (array $kinds): array => [], $costs[$many]);
foreach ($costs[$many] as $name => $kinds) {
    $grown[$name] = [array_map(static fn (float $peak): float => $peak - median($costs[$few][$name][2]), $kinds[2])];
}
result("eachStatus() over $number orders: memory at its peak beyond that of " . number_format($few) . ' orders', 'KB', $grown, 0, '<= 1024 KB', '', 'resident memory of the whole process', spread: false);
