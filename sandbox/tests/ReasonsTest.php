<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Application;
use Faspay\Sandbox\Edits;
use Faspay\Sandbox\Event;
use Faspay\Sandbox\Launch\Server;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\Timeline;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Psr7\Request as HttpRequest;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Request;

/** Why a shop was not told, in words that say what to do. */
final class ReasonsTest extends SandboxTestCase
{
    /** @return array<string, mixed> the last try */
    private function tell(): array
    {
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $trxId = $this->create()['trx_id'];
        $this->control('POST', "/transactions/$trxId/status", ['status' => '2']);

        return $this->control('GET', '/events?product=debit&outcome=failed&limit=1')['events'][0];
    }

    /** @return iterable<string, array{string, string}> */
    public static function errors(): iterable
    {
        yield 'slow' => ['cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received', 'no answer; it took longer than 10 s'];
        yield 'far' => ['cURL error 28: Connection timed out after 2001 milliseconds', 'no answer; nothing answered at that address within 2 s'];
        yield 'far, with a slower clock' => ['cURL error 28: Failed to connect to 10.0.0.1 port 80 after 2002 ms: Timeout was reached: timed out', 'no answer; nothing answered at that address within 2 s'];
        yield 'a name server that is silent' => ['cURL error 28: Resolving timed out after 2000 milliseconds', 'no answer; the name of the host is unknown'];
        yield 'a name' => ['cURL error 6: Could not resolve host: shop.example', 'no answer; the name of the host is unknown'];
        yield 'a certificate' => ['cURL error 60: SSL certificate problem: self-signed certificate', 'no answer; TLS failed: its certificate is not trusted, or it speaks none'];
        yield 'an end' => ['cURL error 52: Empty reply from server', 'no answer; the connection ended without an answer'];
        yield 'a reset' => ['cURL error 56: Recv failure: Connection reset by peer', 'no answer; the connection ended without an answer'];
        yield 'something else' => ['cURL error 3: p@ssw0rd in the address', 'no answer; the exchange failed'];
    }

    #[DataProvider('errors')]
    public function testWhatCurlSays(string $error, string $reason): void
    {
        for ($i = 0; $i < 3; $i++) {
            $request = new HttpRequest('POST', self::NOTIFY_URL);
            $this->merchant->append($i === 0 ? new RequestException($error, $request) : new ConnectException($error, $request));
        }
        $event = $this->tell();
        self::assertSame([$reason, 0, 3], [$event['reason'], $event['http_status'], $event['attempt']]);
        $page = html_entity_decode($this->send('GET', '/')->getContent(), ENT_QUOTES);
        self::assertStringContainsString(substr($reason, strlen('no answer; ')), $page);
        self::assertStringContainsString('no HTTP answer', $page);
        self::assertStringNotContainsString('cURL', $page);
        self::assertStringNotContainsString(substr($reason, strlen('no answer; ')), html_entity_decode($this->send('GET', '/?lang=id')->getContent(), ENT_QUOTES));
    }

    /** @return iterable<string, array{int, array<string, string>, string, string}> */
    public static function answers(): iterable
    {
        yield 'CSRF' => [419, [], '<!doctype html>', "HTTP 419; the shop's protection against foreign forms (CSRF): exempt this route"];
        yield 'a login' => [302, ['Location' => '/login'], '', 'HTTP 302; the shop redirects, perhaps to a login: this route must be open'];
        yield 'a page' => [200, [], '<!doctype html><p>Thanks', 'unreadable answer; the answer must be JSON, or XML where the notification was, with a response_code'];
        yield 'nothing' => [204, [], '', 'HTTP 204'];
        yield 'a refusal' => [200, [], '{"response_code":"01"}', 'refused with 01'];
        yield 'a limit' => [429, [], '', 'HTTP 429; the shop limits how often it is asked: exempt this route'];
    }

    #[DataProvider('answers')]
    public function testWhatTheShopAnswers(int $status, array $headers, string $body, string $reason): void
    {
        $this->merchant->append(...array_fill(0, 3, new HttpResponse($status, $headers + ['Set-Cookie' => ['session=s3cret; HttpOnly', 'token=s3cret']], $body)));
        $event = $this->tell();
        self::assertSame($reason, $event['reason']);
        self::assertSame($headers['Location'] ?? null, $event['answer_headers']['location'] ?? null);
        // A session of the shop is nobody's business.
        self::assertSame('session=***; HttpOnly, token=***', $event['answer_headers']['set-cookie']);
    }

    public function testTheyAreSaidInTwoLanguages(): void
    {
        $this->merchant->append(...array_fill(0, 3, new HttpResponse(419)));
        $this->tell();
        self::assertStringContainsString('perlindungan CSRF milik toko: kecualikan rute ini', $this->send('GET', '/?lang=id')->getContent());
    }

    public function testEveryAdviceIsTranslated(): void
    {
        $advice = static fn (string $constant): array => array_values((new \ReflectionClassConstant(Event::class, $constant))->getValue());
        $signatures = array_map(static fn (string $how): string => "signature $how", Edits::SIGNATURES);
        self::assertSame([], array_diff([...$advice('ADVICE'), ...$advice('UNREADABLE'), ...$signatures, ...Timeline::OUTCOMES], array_keys(require __DIR__ . '/../translations/id/inspector.php')));
    }

    public function testAtRealAddresses(): void
    {
        $directory = sys_get_temp_dir() . '/faspay-reasons-' . bin2hex(random_bytes(6));
        mkdir($directory);
        file_put_contents("$directory/shop.php", '<?php echo "not TLS";');
        $port = Server::freePort('127.0.0.1');
        $server = new Server('a server of the test', [PHP_BINARY, '-S', "127.0.0.1:$port", "$directory/shop.php"], [], "$directory/log");
        try {
            $server->await("http://127.0.0.1:$port/");
            $merchant = ['userId' => 'bot99999', 'password' => 'p@ssw0rd', 'name' => 'Sample Store', 'returnUrl' => null, 'format' => 'json', 'notifyUrl' => null];
            $sandbox = new Application(new Settings($this->database, ['99999' => $merchant], [], self::now()->getTimestamp()));
            $control = static fn (string $method, string $path, array $message): array => json_decode($sandbox->handle(Request::create("http://127.0.0.1:8765/_sandbox$path", $method, content: json_encode($message)))->getContent(), true);
            $control('PUT', '/quirks', ['retry_delay_ms' => 0]);
            $trxId = $this->create()['trx_id'];
            foreach ([
                'http://127.0.0.1:' . Server::freePort('127.0.0.1') . '/' => 'the connection was refused: nothing listens there',
                'http://shop.invalid/' => 'the name of the host is unknown',
                "https://127.0.0.1:$port/" => 'TLS failed: its certificate is not trusted, or it speaks none',
            ] as $url => $reason) {
                $control('PUT', '/merchants/99999', ['notifyUrl' => $url]);
                $deliveries = $control('POST', "/transactions/$trxId/notify", ['times' => 1])['deliveries'];
                self::assertSame([$url, $reason, 'no answer'], [end($deliveries)['url'], end($deliveries)['reason'], end($deliveries)['verdict']]);
            }
        } finally {
            $server->stop();
            exec('rm -rf ' . escapeshellarg($directory));
        }
    }
}
