<?php

/** What the measurements over HTTPS share: children, a line of some length, the gateway, medians, and a line of JSON for each work. */

declare(strict_types=1);

require __DIR__ . '/../../tests/helpers/fpm.inc';

/** A child that reads lines and answers each with one; it ends when this process does. */
final class Companion
{
    private $process;
    private array $pipes = [];

    public function __construct(string ...$command)
    {
        $this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
    }

    public function read(): string
    {
        return ($line = fgets($this->pipes[1])) !== false ? trim($line) : throw new RuntimeException('a child ended');
    }

    public function ask(): string
    {
        fwrite($this->pipes[0], "\n");

        return $this->read();
    }
}

function relay(string $program, int $port, int $microseconds): string
{
    static $kept = [];
    $kept[] = $relay = new Companion($program, (string) $port, (string) $microseconds);

    return '127.0.0.1:' . $relay->read();
}

function port(string $url): int
{
    return (int) substr(strrchr($url, ':'), 1);
}

/**
 * @param array<string, callable(): list<float>> $contestants each says what it cost
 * @param int $warm rounds before those that count
 * @return array<string, list<list<float>>> the costs of each, by kind
 */
function compete(array $contestants, int $rounds, ?callable $before = null, int $warm = 5): array
{
    $costs = [];
    for ($round = -$warm; $round < $rounds; $round++) {
        $before !== null && $before();
        foreach ($contestants as $name => $contestant) {
            $cost = $contestant();
            foreach ($round < 0 ? [] : $cost as $kind => $value) {
                $costs[$name][$kind][] = $value;
            }
        }
    }

    return $costs;
}

/** @param list<float> $samples */
function median(array $samples): float
{
    sort($samples);

    return $samples[intdiv(count($samples), 2)];
}

/** Of the medians of twenty stretches: one exchange may wait for anything, and says little. @param list<float> $samples */
function spread(array $samples): float
{
    $medians = array_map(median(...), array_chunk($samples, max(1, (int) ceil(count($samples) / 20))));
    sort($medians);
    $n = count($medians) - 1;

    return round(($medians[(int) round($n * 0.9)] - $medians[(int) round($n * 0.1)]) / max(1e-9, abs(median($medians))), 2);
}

/** @return array{array<string, float>, array<string, float>} medians and spreads of that kind of cost, by name */
function summaries(array $costs, int $kind): array
{
    $samples = array_map(static fn (array $kinds): array => $kinds[$kind], array_filter($costs, static fn (array $kinds): bool => isset($kinds[$kind])));

    return [array_map(static fn (array $of): float => round(median($of), 1), $samples), array_map(spread(...), $samples)];
}

/** @param bool $spread whether to tell the spread: beside a difference that is nearly nothing it says nothing */
function result(string $work, string $unit, array $costs, int $kind, string $target = '', string $aim = '', string $notes = '', bool $spread = true): void
{
    [$medians, $spreads] = summaries($costs, $kind);
    $spreads = $spread ? $spreads : [];
    $ours = $medians['faspay'];
    unset($medians['faspay']);
    echo json_encode(['work' => $work, 'unit' => $unit, 'faspay' => $ours, 'opponents' => (object) $medians, 'spread' => (object) $spreads, 'target' => $target, 'aim' => $aim, 'notes' => $notes], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES), "\n";
}

/** One point of a curve: what that much of something costs each. */
function point(string $curve, string $of, int $amount, string $unit, array $costs, int $kind): void
{
    echo json_encode(['curve' => $curve, 'of' => $of, 'amount' => $amount, 'unit' => $unit, 'figures' => summaries($costs, $kind)[0]], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES), "\n";
}

/** -d and its value for each of these modules that this Debian has as a file of its own. @return list<string> */
function shared_modules(string $directive, string ...$names): array
{
    $files = array_filter($names, static fn (string $name): bool => is_file(ini_get('extension_dir') . "/$name.so"));

    return array_merge(...array_map(static fn (string $name): array => ['-d', "$directive=$name"], array_values($files)));
}

/**
 * The gateway: nginx with TLS before nginx without, because nginx that answers by itself does not wait for the body. bundle.pem is what a server trusts in reality, and our authority: some 140 certificates, of which a fresh handle parses each.
 *
 * @param array<string, string|int> $server nginx's directives
 * @param int $delay how many microseconds an answer takes, once the request is there
 * @param array<string, string> $answers more answers in JSON by path
 */
function gateway(string $relayProgram, array $server = [], int $delay = 0, array $answers = []): Fpm
{
    $inner = Fpm::freeAddress();
    $upstream = $delay > 0 ? relay($relayProgram, port($inner), intdiv($delay, 2)) : $inner;
    $unpaid = str_replace(['9999940200000001', 'INV-1001'], ['$http_x_trx', '$http_x_bill'], json_encode(UNPAID));
    $answers += ['/cvr/300011/' => str_replace('$', '', json_encode(CREATED, JSON_UNESCAPED_SLASHES)), '/cvr/100004/' => $unpaid];
    $locations = implode("\n", array_map(static fn (string $path, string $answer): string => "location $path { return 200 '$answer'; }", array_keys($answers), $answers));
    $shop = new Fpm('require ' . var_export(__DIR__ . '/page.php', true) . ';',
        'location / { proxy_pass http://inner; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header X-Bill $bill; proxy_set_header X-Trx $trx; }',
        server: $server, arguments: [...shared_modules('extension', 'ctype', 'curl'), ...shared_modules('zend_extension', 'opcache')], nginx: <<<CONF
            map \$request_body \$bill { '~"bill_no":"(?<bill_no>[^"]+)"' \$bill_no; }
            map \$request_body \$trx { '~"trx_id":"(?<trx_id>[^"]+)"' \$trx_id; }
            upstream inner { server $upstream; keepalive 64; keepalive_requests 1000000; }
            server {
                listen $inner;
                keepalive_requests 1000000;
                default_type application/json;
                $locations
            }

            CONF);
    file_put_contents("$shop->directory/bundle.pem", file_get_contents('/etc/ssl/certs/ca-certificates.crt') . "\n" . file_get_contents("$shop->directory/ca.pem"));

    return $shop;
}

/** What so many inquiries cost a process of their own: see inquiries.php. @return list<float> */
function inquiries(Fpm $shop, string $who, int $count, int $concurrency): array
{
    exec(implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', ...module_arguments(), ...shared_modules('extension', 'ctype', 'curl'),
        __DIR__ . '/inquiries.php', $who, $shop->gatewayUrl, "$shop->directory/bundle.pem", (string) $count, (string) $concurrency])), $lines, $status);

    return $status === 0 ? json_decode(implode("\n", $lines), true) : throw new RuntimeException('the inquiries failed: ' . implode("\n", $lines) . $shop->log());
}
