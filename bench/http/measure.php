<?php

/**
 * measure.php RELAY LIMIT [PATTERN]: prints one line of JSON for each work whose name matches.
 *
 * Opponents take turns, one exchange each, so that a slow moment of the machine hits all of them alike. Medians; the
 * spread is what lies between the tenth and the ninetieth hundredth of medians of stretches, relative to their median.
 */

declare(strict_types=1);

require __DIR__ . '/common.php';

[, $relayProgram, $limitProgram] = $argv;
$pattern = $argv[3] ?? '';
// A file that stands in for the system's CA bundle, for this process and its children alone; '' where that is not allowed.
$trust = (string) getenv('TRUST');
$rounds = (int) (getenv('ROUNDS') ?: 300);

$matches = static fn (string $work): bool => $pattern === '' || str_contains($work, $pattern);

$visitor = static fn (Fpm $shop, string $who, string $gateway, bool $default): callable => static function () use ($shop, $who, $gateway, $default): array {
    $start = hrtime(true);
    $page = $shop->get(http_build_query(['who' => $who, 'gateway' => $gateway] + ($default ? [] : ['ca' => "$shop->directory/bundle.pem"])));
    $outside = (hrtime(true) - $start) / 1000;

    return [...(json_decode($page, true) ?? throw new RuntimeException("the page failed: $page" . $shop->log())), $outside];
};
$limit = static function (Fpm $shop, string $gateway) use ($limitProgram): callable {
    // The userland opponent's body: as long as the extension's within a few bytes.
    require_once __DIR__ . '/opponents.php';
    file_put_contents("$shop->directory/body.json", userland_debit()->postData(userland_bill()));
    $program = new Companion($limitProgram, "$gateway/cvr/300011/10", "$shop->directory/bundle.pem", "$shop->directory/body.json");

    return static function () use ($program): array {
        [$nanoseconds, $cpu] = explode(' ', $program->ask());

        return [$nanoseconds / 1000, (float) $cpu];
    };
};
$contestants = static fn (Fpm $shop, string $gateway, bool $default = false): array => [
    'faspay' => $visitor($shop, 'faspay', $gateway, $default), 'userland ext/curl' => $visitor($shop, 'userland', $gateway, $default), 'raw C, one kept handle' => $limit($shop, $gateway),
];

if ($matches('create from php-fpm over TLS')) {
    $shop = gateway($relayProgram);
    $work = 'create from php-fpm over TLS, system CA bundle';
    $costs = compete($contestants($shop, $shop->gatewayUrl), $rounds);
    result($work, 'us', $costs, 0, '20 x userland', '100 x userland', 'the call alone, in a warm worker; userland: a new handle each time, as every fpm request must');
    result("$work, beside the limit", 'us', array_diff_key($costs, ['userland ext/curl' => true]), 0, '<= 1.3 x raw C', '<= 1.15 x raw C', 'the same figures');
    result("$work: CPU time of the worker", 'us', $costs, 1, '', '', 'getrusage around the call');
    result("$work: the whole page, seen from outside", 'us', $costs, 2, '', '', 'nginx, php-fpm and the making of the values included');
    // Without the certificates that userland parses in between, in the same worker: they empty every cache.
    $costs = compete(array_diff_key($contestants($shop, $shop->gatewayUrl), ['userland ext/curl' => true]), 2 * $rounds);
    result('create from php-fpm over TLS, beside the limit alone', 'us', $costs, 0, '<= 1.3 x raw C', '<= 1.15 x raw C', 'the two by turns: no certificates are parsed in between, which empties every cache. Head and body leave in two records, the limit sends one');
    result('create from php-fpm over TLS, beside the limit alone: CPU time of the worker', 'us', $costs, 1);
    $shop->stop();
}
if ($matches('create through 20 ms each way')) {
    $shop = gateway($relayProgram);
    $far = 'https://' . relay($relayProgram, port($shop->gatewayUrl), 20000);
    $costs = compete($contestants($shop, $far), max(15, intdiv($rounds, 8)));
    result('create through 20 ms each way, system CA bundle', 'us', $costs, 0, '<= 44000 us', '<= 1.01 x raw C', 'a round trip is 40 ms; a new connection costs three: TCP, TLS 1.3, the exchange. Here the CA bundle is parsed during the first, which on a real line comes after it');
    $shop->stop();
}
foreach ([[0, false, ''], [0, true, ', without caFile'], [20000, false, ' through 20 ms each way']] as [$delay, $default, $where]) {
    $work = "create after idle$where, connection gone";
    if (!$matches($work)) {
        continue;
    }
    if ($default && $trust === '') {
        fwrite(STDERR, "not measured, because this process may not mount: $work\n");
        continue;
    }
    $shop = gateway($relayProgram, ['keepalive_timeout' => '100ms']);
    $default && copy("$shop->directory/bundle.pem", $trust);
    $gateway = $delay > 0 ? 'https://' . relay($relayProgram, port($shop->gatewayUrl), $delay) : $shop->gatewayUrl;
    $idle = static fn () => usleep(300000);
    $costs = compete($contestants($shop, $gateway, $default), max(15, intdiv($rounds, 6)), $idle);
    result($work, 'us', $costs, 0, $delay > 0 ? '' : '<= 0.3 x userland', '', 'a new connection each time: what is left to reuse are the TLS session and the parsed CA bundle'
        . ($delay > 0 ? '; three round trips, 120 ms, are the limit for everybody' : ''));
    result("$work: CPU time of the worker", 'us', $costs, 1);
    $shop->stop();
}
if ($matches('500 inquiries')) {
    $shop = gateway($relayProgram, delay: 20000);
    $asker = static fn (string $who): callable => static fn (): array => inquiries($shop, $who, 500, 16);
    $costs = compete(['faspay' => $asker('faspay'), "Guzzle's Pool" => $asker('guzzle')], max(5, intdiv($rounds, 30)));
    $ideal = ['ideal' => [[500 / 16 * 20000.0]]];
    $work = '500 inquiries, 20 ms each, concurrency 16';
    result($work, 'us', $costs + $ideal, 0, '<= 1.15 x ideal', '', 'a new process, so its handshakes and one parsed CA bundle are in it; ideal: 500 / 16 x 20 ms');
    result("$work: CPU time", 'us', $costs, 1, '1 x Guzzle');
    result("$work: resident memory at its peak", 'KB', $costs, 2, '1 x Guzzle', '', 'of the whole process');
    result("$work: resident memory that the work added", 'KB', $costs, 3, '1 x Guzzle');
    $shop->stop();
}
