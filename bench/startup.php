<?php

/**
 * What loading the extension costs: CPU time, instructions and page faults of starting PHP, and memory of an fpm worker, each
 * beside PHP without it and beside a small SDK on Guzzle or the extension of three products. Prints one JSON line per work.
 *
 *   php startup.php MODULE THREE [FPM]    MODULE: faspay.so; THREE: the module of three products, or ''; FPM: path of
 *                                            php-fpm, else memory is left out
 */

declare(strict_types=1);

define('ROUNDS', (int) (getenv('ROUNDS') ?: 15));
/** The quickest of so many starts is a sample: what comes on top is other people's. */
const STARTS = 15;
const REQUESTS = 30;
/** Instructions and page faults hardly differ between starts. */
const COUNTED = 5;

/** What a child prints on standard error. */
function complaint(array $command): string
{
    $process = proc_open($command, [1 => ['file', '/dev/null', 'w'], 2 => ['pipe', 'w']], $pipes) ?: throw new RuntimeException("$command[0] does not start");
    $complaint = stream_get_contents($pipes[2]);

    return proc_close($process) === 0 ? $complaint : throw new RuntimeException(implode(' ', $command) . " failed: $complaint");
}

/** CPU time of a finished child, in microseconds, and its page faults. @return array{float, int} */
function start(array $command): array
{
    $before = getrusage(1);
    $complaint = complaint($command);
    $complaint === '' ?: throw new RuntimeException(implode(' ', $command) . " complains: $complaint");
    $after = getrusage(1);

    return [($after['ru_utime.tv_sec'] - $before['ru_utime.tv_sec'] + $after['ru_stime.tv_sec'] - $before['ru_stime.tv_sec']) * 1e6
        + $after['ru_utime.tv_usec'] - $before['ru_utime.tv_usec'] + $after['ru_stime.tv_usec'] - $before['ru_stime.tv_usec'],
        $after['ru_minflt'] + $after['ru_majflt'] - $before['ru_minflt'] - $before['ru_majflt']];
}

/** Thousands of instructions that a child needs, as valgrind counts them. */
function instructions(array $command): float
{
    // When malloc() joins the small pieces that were given back depends on where the heap begins; without the lists of them it never does.
    $report = complaint(['env', 'GLIBC_TUNABLES=glibc.malloc.mxfast=0', 'valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', ...$command]);

    return preg_match('/Collected : (\d+)/', $report, $m) === 1 ? $m[1] / 1000 : throw new RuntimeException("valgrind counted nothing: $report");
}

function quantile(array $samples, float $part): float
{
    sort($samples);

    return $samples[(int) (count($samples) * $part)];
}

/** @param array<string, list<float>> $others */
function line(string $work, string $unit, array $ours, array $others, string $target, string $notes): void
{
    $spread = static fn (array $s): float => round((quantile($s, 0.9) - quantile($s, 0.1)) / max(1e-9, abs(quantile($s, 0.5))), 3);
    $median = static fn (array $s): float => round(quantile($s, 0.5), 3);
    echo json_encode(['work' => $work, 'unit' => $unit, 'faspay' => $median($ours), 'opponents' => (object) array_map($median, $others),
        'spread' => ['faspay' => $spread($ours)] + array_map($spread, $others), 'target' => $target, 'aim' => '', 'notes' => $notes],
        JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES), "\n";
}

/** Milliseconds that the second takes longer than the first, round by round. */
function longer(array $first, array $second): array
{
    return array_map(static fn (float $a, float $b): float => ($b - $a) / 1000, $first, $second);
}

function startUp(string $module): void
{
    $php = [PHP_BINARY, '-d', 'opcache.enable=0'];
    $extension = ['-d', "extension=$module"];
    $curl = is_file(ini_get('extension_dir') . '/curl.so') ? ['-d', 'extension=curl'] : [];
    $commands = [
        'without' => [...$php, '-r', ''],
        'with' => [...$php, ...$extension, '-r', ''],
        'client' => [...$php, ...$extension, '-r', "(new Faspay\\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd'))->redirectUrl('9999940200000001', 'INV-1001');"],
        'guzzle' => [...$php, '-r', 'require "' . __DIR__ . '/vendor/autoload.php"; (new FaspayBench\\Client("bot99999", "p@ssw0rd"))->sign("INV-1001");'],
        'curl' => [PHP_BINARY, '-n', ...$curl, '-r', ''],
        'curl with' => [PHP_BINARY, '-n', ...$curl, ...$extension, '-r', ''],
        'bare' => [PHP_BINARY, '-n', '-r', ''],
        'bare with' => [PHP_BINARY, '-n', ...$extension, '-r', ''],
    ];
    $samples = [];
    for ($round = 0; $round < ROUNDS; ++$round) {
        $times = [];
        for ($i = 0; $i < STARTS; ++$i) {
            foreach ($commands as $name => $command) {
                $times[$name][] = start($command)[0];
            }
        }
        foreach ($times as $name => $all) {
            $samples[$name][] = min($all);
        }
    }
    line('start-up, extension loaded', 'ms', longer($samples['without'], $samples['with']), ['autoload Guzzle and an SDK' => longer($samples['without'], $samples['guzzle'])],
        '', sprintf('CPU time beyond the %.1f ms of PHP with the machine\'s own extensions, opcache off', quantile($samples['without'], 0.5) / 1000));
    line('start-up, extension and one client used', 'ms', longer($samples['without'], $samples['client']), ['autoload Guzzle and an SDK' => longer($samples['without'], $samples['guzzle'])],
        '', 'a Debit client made and one URL signed');
    line('start-up, into a PHP with ext/curl alone', 'ms', longer($samples['curl'], $samples['curl with']), [], '', 'php -n: less noise; still too much for a verdict, which instructions and page faults get');
    line('start-up, into a PHP without any extension', 'ms', longer($samples['bare'], $samples['bare with']), $curl === [] ? [] : ['loading ext/curl' => longer($samples['bare'], $samples['curl'])],
        '', 'php -n: most of it is the dynamic linker with libcurl and what libcurl needs, which ext/curl needs too');
}

/** What neither the machine's speed nor its load changes. All products beside the three of a build without the others. */
function loading(string $module, string $three): void
{
    $php = [PHP_BINARY, '-n', ...is_file(ini_get('extension_dir') . '/curl.so') ? ['-d', 'extension=curl'] : []];
    $commands = ['without' => [...$php, '-r', ''], 'with' => [...$php, '-d', "extension=$module", '-r', '']];
    if ($three !== '') {
        $commands['three'] = [...$php, '-d', "extension=$three", '-r', ''];
    }
    $samples = [];
    for ($round = 0; $round < COUNTED; ++$round) {
        foreach ($commands as $name => $command) {
            $samples['thousand instructions'][$name][] = instructions($command);
            $samples['page faults'][$name][] = (float) start($command)[1];
        }
    }
    foreach ($samples as $unit => $of) {
        $more = static fn (string $name): array => array_map(static fn (float $a, float $b): float => $b - $a, $of['without'], $of[$name]);
        line("start-up in $unit, all products", $unit, $more('with'), $three === '' ? [] : ['three products' => $more('three')], $three === '' ? '' : '<= 1.5 x three products',
            sprintf('beyond the %s of a PHP with ext/curl alone, which ends at once; three products: commit %s', number_format(quantile($of['without'], 0.5)), substr((string) getenv('THREE_PRODUCTS'), 0, 7)));
    }
}

/** One request over FastCGI; returns the body. */
function request(string $socket, string $script, string $query): string
{
    $stream = stream_socket_client("unix://$socket", $errno, $error, 5) ?: throw new RuntimeException($error);
    $record = static fn (int $type, string $content): string => pack('CCnnCC', 1, $type, 1, strlen($content), 0, 0) . $content;
    $params = '';
    foreach (['SCRIPT_FILENAME' => $script, 'REQUEST_METHOD' => 'GET', 'QUERY_STRING' => $query] as $name => $value) {
        $params .= chr(strlen($name)) . pack('N', strlen($value) | 0x80000000) . $name . $value;
    }
    fwrite($stream, $record(1, pack('nCx5', 1, 0)) . $record(4, $params) . $record(4, '') . $record(5, ''));
    $answer = (string) stream_get_contents($stream);
    fclose($stream);
    for ($at = 0, $out = ''; $at + 8 <= strlen($answer); $at += 8 + $head['length'] + $head['padding']) {
        $head = unpack('Cversion/Ctype/nid/nlength/Cpadding', $answer, $at);
        $out .= $head['type'] === 6 ? substr($answer, $at + 8, $head['length']) : '';
    }

    return explode("\r\n\r\n", $out, 2)[1] ?? '';
}

/** Kilobytes of an fpm worker that has served some requests. @return array<string, int> */
function worker(string $fpm, array $options, string $query): array
{
    $directory = sys_get_temp_dir() . '/faspay-bench-' . getmypid();
    @mkdir($directory, 0700);
    file_put_contents("$directory/fpm.conf", "[global]\nerror_log = $directory/log\ndaemonize = no\n[www]\nlisten = $directory/socket\npm = static\npm.max_children = 1\n"
        . (posix_getuid() === 0 ? "user = root\n" : ''));
    $process = proc_open([$fpm, ...$options, '-R', '-y', "$directory/fpm.conf"], [1 => ['file', '/dev/null', 'w'], 2 => ['file', "$directory/errors", 'w']], $pipes);
    for ($i = 0; $i < 100 && !file_exists("$directory/socket"); ++$i) {
        usleep(50_000);
    }
    try {
        for ($i = 0; $i < REQUESTS; ++$i) {
            $body = request("$directory/socket", __DIR__ . '/page.php', $query);
        }

        return json_decode($body, true) ?? throw new RuntimeException("fpm answered: $body");
    } finally {
        proc_terminate($process);
        proc_close($process);
        array_map('unlink', glob("$directory/*") ?: []);
        @rmdir($directory);
    }
}

function memory(string $fpm, string $module): void
{
    $extension = ['-d', "extension=$module"];
    $samples = [];
    for ($round = 0; $round < 5; ++$round) {
        foreach (['without' => [[], ''], 'with' => [$extension, ''], 'client' => [$extension, 'extension'], 'products' => [$extension, 'products'], 'openssl' => [[], 'openssl'], 'guzzle' => [[], 'guzzle']] as $name => [$options, $query]) {
            $memory = worker($fpm, $options, $query);
            $samples[$name][] = (float) $memory['Private_Dirty'];
        }
    }
    $more = static fn (string $name, string $than = 'without'): array => array_map(static fn (float $a, float $b): float => $b - $a, $samples[$than], $samples[$name]);
    line('memory of an fpm worker, extension loaded', 'KB', $more('with'), ['Guzzle and an SDK' => $more('guzzle')], '<= 300 KB',
        sprintf('private dirty pages beyond a worker without the extension (%d KB), %d requests served, opcache on', quantile($samples['without'], 0.5), REQUESTS));
    line('memory of an fpm worker, client used', 'KB', $more('client'), ['Guzzle and an SDK' => $more('guzzle')], '<= 300 KB',
        'each request made a client, verified a notification and signed a URL; nothing was sent');
    line('memory of an fpm worker, all products used', 'KB', $more('products', 'openssl'), ['Guzzle and an SDK' => $more('guzzle')], '<= 300 KB',
        'each request used all eight: five messages verified, forms and a URL signed, a SNAP signature made and verified. Beyond a worker without the extension that signs and verifies by ext/openssl');
    line('memory of an fpm worker, all products used, with what OpenSSL keeps for RSA', 'KB', $more('products'), ['openssl_sign() and openssl_verify()' => $more('openssl')], '',
        'beyond a worker that does nothing');
}

[, $module, $three] = $_SERVER['argv'];
startUp($module);
loading($module, $three);
if (isset($_SERVER['argv'][3])) {
    memory($_SERVER['argv'][3], $module);
}
