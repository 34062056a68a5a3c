<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Launch\Server;
use GuzzleHttp\Client;
use GuzzleHttp\Promise\Coroutine;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\Utils;
use PHPUnit\Framework\Attributes\DataProvider;
use Psr\Http\Message\ResponseInterface;

/** bin/faspay-sandbox as a developer uses it. */
final class LaunchTest extends SandboxTestCase
{
    private const LAST_LINE = "Ctrl-C stops it.\n";

    /** @var resource */
    private $process;
    private string $said = '';

    protected function tearDown(): void
    {
        if (isset($this->process)) {
            $this->end(SIGTERM);
        }
        parent::tearDown();
    }

    /** @return iterable<string, array{int}> */
    public static function signals(): iterable
    {
        yield 'Ctrl-C' => [SIGINT];
        yield 'TERM' => [SIGTERM];
        yield 'a closed terminal' => [SIGHUP];
    }

    #[DataProvider('signals')]
    public function testItStartsServesAndLeavesNothingBehind(int $signal): void
    {
        // Its own: another sandbox may begin or end beside this one.
        mkdir($temporary = "$this->database.tmp");
        $url = $this->launch(['--workers=3'], ['TMPDIR' => $temporary]);
        self::assertCount(1, glob("$temporary/faspay-sandbox-*"));
        self::assertSame(['status' => 'ok', 'now' => self::now()->format('Y-m-d H:i:s'), 'clock' => 'stopped', 'workers' => 3], json_decode(file_get_contents("$url/_sandbox/health"), true));
        $answer = json_decode(self::fetch("$url/cvr/300011/10", json_encode(self::bill())), true);
        self::assertSame('00', $answer['response_code'] ?? null, json_encode($answer));
        self::assertStringStartsWith($url, $answer['redirect_url']);
        self::assertStringContainsString('<button name="decision" value="pay">Pay Rp 10.000</button>', self::fetch($answer['redirect_url']));
        self::assertCount(4, self::processesAt($url));
        self::assertSame(0, $this->end($signal));
        self::assertSame([], self::processesAt($url));
        self::assertFalse(@stream_socket_client(str_replace('http', 'tcp', $url)));
        self::assertSame([], glob("$temporary/*"));
        rmdir($temporary);
    }

    public function testTwoThatStartAtOnceChooseDifferentPorts(): void
    {
        $usual = Server::freePort('127.0.0.1');
        self::assertSame($usual, Server::freePort('127.0.0.1', $usual));
        // It listens on none yet, and the port looks free.
        exec(escapeshellarg(PHP_BINARY) . ' -r ' . escapeshellarg('require ' . var_export(__DIR__ . '/../autoload.php', true) . ";
            var_dump(Faspay\\Sandbox\\Launch\\Server::freePort('127.0.0.1', $usual));"), $lines);
        self::assertSame(PHP_OS_FAMILY === 'Linux' ? ['NULL'] : ["int($usual)"], $lines);
    }

    public function testManyShopsCreatePaymentsAtOnce(): void
    {
        $url = $this->launch(['--workers=4']);
        $http = new Client();
        $create = static function (int $number) use ($http, $url) {
            return $http->postAsync("$url/cvr/300011/10", ['json' => self::bill(['bill_no' => "MANY-$number"]), 'http_errors' => false]);
        };
        $trxIds = [];
        foreach (Utils::unwrap(array_map($create, range(1, 60))) as $answer) {
            self::assertSame(200, $answer->getStatusCode());
            $trxIds[] = json_decode((string) $answer->getBody(), true)['trx_id'] ?? '';
        }
        self::assertCount(60, array_unique($trxIds));
    }

    public function testManyRequestsWithOneNumberMakeOnePayoutAndNobodySpendsTwice(): void
    {
        $http = new Client(['base_uri' => $this->launch(['--workers=4']), 'http_errors' => false, 'timeout' => 120]);
        $client = SendMeTestCase::PARTNER['client'];
        $path = '/account/api/transfer';
        $token = json_decode((string) $http->get('/account/api/tokens', ['headers' => SendMeTestCase::headers('GET', $path, base64_encode($client))])->getBody(), true)['access_token'];
        $http->post('/_sandbox/balance', ['json' => ['set' => 30000]]);
        $send = static fn (string $number): PromiseInterface => $http->postAsync($path, ['headers' => SendMeTestCase::headers('POST', $path, base64_encode("$client:$token")), 'json' => [
            'virtual_account' => SendMeTestCase::PARTNER['va'], 'beneficiary_account' => '081234567890', 'beneficiary_name' => 'Sari', 'beneficiary_bank_code' => 'ovo',
            'beneficiary_region_code' => '0102', 'beneficiary_country_code' => 'ID', 'trx_no' => $number, 'trx_date' => self::now()->format('Y-m-d H:i:s'), 'trx_amount' => '1000000',
            'callback_url' => 'https://shop.example/payouts',
        ]]);
        $messages = static fn (array $numbers): array => array_count_values(array_map(
            static fn (ResponseInterface $answer): string => json_decode((string) $answer->getBody(), true)['message'] ?? (string) $answer->getStatusCode(), Utils::unwrap(array_map($send, $numbers)),
        ));
        self::assertEquals(['On Process' => 1, 'Your Transaction Number already exists' => 11], $messages(array_fill(0, 12, 'ONE')));
        self::assertEquals(['On Process' => 2, 'Insufficient Balance' => 10], $messages(array_map(static fn (int $number): string => "MANY-$number", range(1, 12))));
        self::assertSame('0.00', json_decode((string) $http->get('/_sandbox/balance')->getBody(), true)['available']);
    }

    /** Each has a merchant of its own, spoils one answer, moves its clock and forgets everything, while the others do the same. */
    public function testTestsRunAtTheSameTime(): void
    {
        $http = new Client(['base_uri' => $this->launch([]), 'http_errors' => false, 'timeout' => 120]);
        $send = static fn (string $path, array $message, string $method = 'POST'): PromiseInterface => $http->requestAsync($method, $path, ['json' => (object) $message])
            ->then(static fn (ResponseInterface $response): array => json_decode((string) $response->getBody(), true) ?? [$response->getStatusCode()]);
        $test = static fn (int $number): PromiseInterface => Coroutine::of(static function () use ($send, $number): \Generator {
            $id = (yield $send('/_sandbox/merchants', []))['id'];
            $sign = static fn (string ...$parts): string => sha1(md5("bot{$id}p@ssw0rd" . implode('', $parts)));
            $bill = self::bill(['merchant_id' => $id, 'signature' => $sign('INV-1001')]);
            yield $send("/_sandbox/quirks?merchant_id=$id", ['html_error' => 1], 'PUT');
            $spoilt = yield $send('/cvr/300011/10', $bill);
            $trxId = (yield $send('/cvr/300011/10', $bill))['trx_id'] ?? '';
            yield $send("/_sandbox/time?merchant_id=$id", ['advance' => 2 * 86400 + $number]);
            $status = (yield $send('/cvr/100004/10', ['merchant_id' => $id, 'trx_id' => $trxId, 'bill_no' => 'INV-1001', 'signature' => $sign('INV-1001')]))['payment_status_code'] ?? '';
            $now = (yield $send("/_sandbox/health?merchant_id=$id", [], 'GET'))['now'];
            $logged = count((yield $send("/_sandbox/requests?merchant_id=$id", [], 'GET'))['requests']);
            yield $send("/_sandbox/reset?merchant_id=$id", []);
            $left = count((yield $send("/_sandbox/transactions?merchant_id=$id", [], 'GET'))['transactions']);

            yield [$spoilt, $status, $now, $logged, $left];
        });
        $seen = Utils::unwrap(array_map($test, range(1, 8)));
        foreach ($seen as $index => $one) {
            self::assertSame([[500], '7', self::now('+2 days +' . ($index + 1) . ' seconds')->format('Y-m-d H:i:s'), 3, 0], $one, "test $index");
        }
        self::assertSame(self::now()->format('Y-m-d H:i:s'), json_decode((string) $http->get('/_sandbox/health')->getBody(), true)['now']);
    }

    /** Credentials of SendMe that somebody chose. */
    private const OWN_CREDENTIALS = [
        'virtualAccount' => '9920000082', 'faspayKey' => 'chosen by somebody', 'faspaySecret' => 'chosen by somebody', 'appKey' => 'chosen by somebody',
        'appSecret' => 'chosen by somebody', 'clientKey' => 'chosen by somebody', 'clientSecret' => 'chosen by somebody', 'iv' => 'chosen by somebody',
    ];

    public function testItSaysWhoMayUseIt(): void
    {
        $this->launch([], ['FASPAY_SANDBOX_MERCHANTS' => '{"12345":{"password":"my own secret","sendMe":' . json_encode(self::OWN_CREDENTIALS) . '},"99999":{}}']);
        foreach ([
            'merchant 12345, user bot12345, password (chosen by the environment)', 'merchant 99999, user bot99999, password p@ssw0rd',
            'merchant tokofaspay, transaction password abcde', 'Recurring', realpath(__DIR__ . '/../keys/test_merchant_private.pem'),
            realpath(__DIR__ . '/../keys/test_gateway_public.pem'), 'simulation',
            'merchant 12345, virtual account 9920000082, credentials (chosen by the environment)', 'virtual account 9920017573', 'faspay FSPKEY-TEST-0001, fspSecret-TEST-0001', 'app appKey-TEST-0001, appSecret-TEST-0001',
            'client clientKey-TEST-0001, clientSecret-TEST-0001, iv iv-TEST-0001',
            realpath(__DIR__ . '/../keys/test_cash_out_public.pem'),
        ] as $text) {
            self::assertStringContainsString($text, $this->said);
        }
        self::assertStringNotContainsString('my own secret', $this->said);
        self::assertStringNotContainsString('chosen by somebody', $this->said);
        self::assertStringNotContainsString('ONE worker', $this->said);
    }

    public function testOneWorkerIsSaidOnTheCommandLineAndOnThePages(): void
    {
        $url = $this->launch(['--workers=1']);
        self::assertStringContainsString('ONE worker', $this->said);
        self::assertStringContainsString('This sandbox has only one worker', self::fetch("$url/"));
    }

    public function testItStartsAShopAndTellsItOfPayments(): void
    {
        $shop = "$this->database.php";
        file_put_contents($shop, '<?php echo $_SERVER["REQUEST_METHOD"] === "POST" ? \'{"response_code":"00"}\' : getenv("FASPAY_BASE_URL");');
        $url = $this->launch(["--shop=$shop"]);
        self::assertSame(1, preg_match('#The shop listens on (http://127\.0\.0\.1:\d+)#', $this->said, $found));
        self::assertSame($url, self::fetch("$found[1]/"));
        $bill = json_decode(self::fetch("$url/cvr/300011/10", json_encode(self::bill())), true);
        self::fetch("$url/_sandbox/transactions/{$bill['trx_id']}/status", '{"status":"2"}');
        [$delivery] = json_decode(self::fetch("$url/_sandbox/deliveries"), true)['deliveries'];
        self::assertSame(["$found[1]/notification", 'accepted'], [$delivery['url'], $delivery['verdict']]);
        $this->end(SIGTERM);
        self::assertSame([], self::processesAt($found[1]));
        unlink($shop);
    }

    public function testOthersReachItByTlsAndWithAToken(): void
    {
        $directory = "$this->database.tls";
        $url = $this->launch(['--listen=0.0.0.0', '--name=localhost', "--tls=$directory"]);
        self::assertSame(1, preg_match('#Others reach it as (https://localhost:(\d+))\n#', $this->said, $found));
        self::assertSame(1, preg_match('/need a token: ([0-9a-f]{32})\n/', $this->said, $token));
        $get = static fn (string $path, string $authority, string $headers = ''): string|false => @file_get_contents(
            $found[1] . $path, false, stream_context_create(['ssl' => ['cafile' => $authority], 'http' => ['header' => $headers, 'ignore_errors' => true]]),
        );
        self::assertStringContainsString('"ok"', $get('/_sandbox/health', "$directory/ca.pem"));
        self::assertStringContainsString('this needs the token', $get('/_sandbox/requests', "$directory/ca.pem"));
        self::assertSame('{"requests":[]}', $get('/_sandbox/requests', "$directory/ca.pem", "Authorization: Bearer $token[1]"));
        self::assertFalse($get('/_sandbox/health', __DIR__ . '/../keys/test_gateway_public.pem'));
        // Its own authority is all that the certificate has: nobody else may be deceived by it.
        self::assertSame(['ca.key', 'server.pem'], array_map(basename(...), array_values(array_filter(glob("$directory/*"), static fn (string $file): bool => (fileperms($file) & 0077) === 0))));
        // An answer longer than what passes at once, and a request that is.
        $padding = str_repeat('x', 300000);
        $context = ['ssl' => ['cafile' => "$directory/ca.pem"], 'http' => ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode(self::bill(['padding' => $padding]))]];
        $bill = json_decode(file_get_contents("$found[1]/cvr/300011/10", false, stream_context_create($context)), true);
        self::assertStringStartsWith("$found[1]/pws/", $bill['redirect_url']);
        self::assertGreaterThan(300000, strlen($get("/_sandbox/transactions", "$directory/ca.pem", "Authorization: Bearer $token[1]")));
        $this->end(SIGTERM);
        self::assertSame([[], []], [self::processesAt($url), self::processesAt("http://0.0.0.0:$found[2]")]);
        array_map(unlink(...), glob("$directory/*"));
        rmdir($directory);
    }

    public function testWhatItCannotDoIsSaid(): void
    {
        $taken = stream_socket_server('tcp://127.0.0.1:0');
        $port = explode(':', stream_socket_get_name($taken, false))[1];
        foreach ([
            "--port=$port" => "the port $port is taken", '--port=0' => '--port is a number from 1 to 65535', '--workers=none' => '--workers is a number from 1 to 64',
            '--listen=example' => '--listen is an IPv4 address', '--name=a/b' => 'a/b is no name of a host',
            '--shop=/no/such/file' => 'there is no file /no/such/file', '--prot=1' => '"--prot" option does not exist',
        ] as $option => $complaint) {
            $this->open([$option]);
            $said = stream_get_contents($this->pipe) . stream_get_contents($this->errors);
            self::assertStringContainsString($complaint, $said);
            self::assertSame(1, $this->end(0));
        }
    }

    public function testAnEnvironmentThatCannotBeReadIsNamed(): void
    {
        $this->open([], ['FASPAY_SANDBOX_MERCHANTS' => '{"12345":']);
        self::assertStringContainsString('FASPAY_SANDBOX_MERCHANTS is no JSON object', stream_get_contents($this->pipe));
        self::assertSame(1, $this->end(0));
    }

    /** @var resource */
    private $pipe;

    /** @var resource */
    private $errors;

    private function open(array $options, array $environment = []): void
    {
        Server::canFork() || self::markTestSkipped('process groups need pcntl and posix');
        $this->process = proc_open(
            [PHP_BINARY, __DIR__ . '/../bin/faspay-sandbox', ...$options],
            [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']],
            $pipes,
            null,
            $environment + ['FASPAY_SANDBOX_NOW' => self::now()->format('Y-m-d H:i:s')] + getenv(),
        );
        [, $this->pipe, $this->errors] = $pipes;
    }

    private function launch(array $options, array $environment = []): string
    {
        $this->open($options, $environment);
        $this->said = '';
        while (!str_ends_with($this->said, self::LAST_LINE)) {
            $line = fgets($this->pipe);
            $line !== false || self::fail("it did not start: $this->said" . stream_get_contents($this->errors));
            $this->said .= $line;
        }
        self::assertSame(1, preg_match('#The sandbox listens on (http://127\.0\.0\.1:\d+)\n#', $this->said, $found));

        return $found[1];
    }

    /** Its exit status. */
    private function end(int $signal): int
    {
        if ($signal !== 0) {
            proc_terminate($this->process, $signal);
        }
        $status = proc_close($this->process);
        unset($this->process);

        return $status;
    }

    private static function fetch(string $url, ?string $body = null): string
    {
        return file_get_contents($url, false, stream_context_create(['http' => ['method' => $body === null ? 'GET' : 'POST', 'header' => 'Content-Type: application/json', 'content' => $body ?? '', 'timeout' => 60]]));
    }

    /** @return list<string> the commands of all processes that have this address in them */
    private static function processesAt(string $url): array
    {
        is_dir('/proc/self') || self::markTestSkipped('it needs /proc to look for processes');
        $commands = array_map(static fn (string $file): string => (string) @file_get_contents($file), glob('/proc/[0-9]*/cmdline'));

        return array_values(array_filter($commands, static fn (string $command): bool => str_contains($command, "\0" . substr($url, 7) . "\0")));
    }
}
