<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Database;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Psr7\Request as HttpRequest;
use PHPUnit\Framework\Attributes\DataProvider;

/** What the control takes, what it says of the rest, and what the log keeps. */
final class ControlTest extends CardTestCase
{
    /** @return iterable<string, array{string, string, string, string}> method, path, body, the field that is named */
    public static function wrong(): iterable
    {
        yield 'no JSON' => ['PUT', '/quirks', 'no JSON', ''];
        yield 'a list' => ['PUT', '/quirks', '[1]', ''];
        yield 'a status in words' => ['POST', '/transactions/9999940200000001/status', '{"status":"paid"}', 'status'];
        yield 'no status' => ['POST', '/transactions/9999940200000001/status', '{}', 'status'];
        yield 'an unknown status' => ['POST', '/transactions/9999940200000001/status', '{"status":"6"}', 'status'];
        yield 'a list as status' => ['POST', '/transactions/9999940200000001/status', '{"status":["2"]}', 'status'];
        yield 'time in words' => ['POST', '/time', '{"advance":"abc"}', 'advance'];
        yield 'time backwards' => ['POST', '/time', '{"advance":-1}', 'advance'];
        yield 'too much time' => ['POST', '/time', '{"advance":1e14}', 'advance'];
        yield 'no such moment' => ['POST', '/time', '{"now":"2025-02-30 10:00:00"}', 'now'];
        yield 'another word' => ['POST', '/time', '{"forward":5}', 'forward'];
        yield 'a delay below zero' => ['PUT', '/quirks', '{"delay_ms":-1}', 'delay_ms'];
        yield 'a delay of an hour' => ['PUT', '/quirks', '{"delay_ms":3600000}', 'delay_ms'];
        yield 'a delay as text' => ['PUT', '/quirks', '{"delay_ms":"5"}', 'delay_ms'];
        yield 'an unknown shape' => ['PUT', '/quirks', '{"items_shape":"tree"}', 'items_shape'];
        yield 'an unknown scale' => ['PUT', '/quirks', '{"notification_scale":0}', 'notification_scale'];
        yield 'a switch as text' => ['PUT', '/quirks', '{"numeric_codes":"yes"}', 'numeric_codes'];
        yield 'an unknown code' => ['PUT', '/quirks', '{"snap_refuse_with":"99999"}', 'snap_refuse_with'];
        yield 'an unknown quirk' => ['PUT', '/quirks', '{"no_such":1}', 'no_such'];
        yield 'an address that is none' => ['PUT', '/merchants/99999', '{"notifyUrl":"not a url"}', 'notifyUrl'];
        yield 'an address as number' => ['PUT', '/merchants/99999', '{"snapUrl":7}', 'snapUrl'];
        yield 'an unknown format' => ['PUT', '/merchants/99999', '{"format":"yaml"}', 'format'];
        yield 'partners as text' => ['PUT', '/merchants/99999', '{"partners":"1"}', 'partners'];
        yield 'no account number' => ['POST', '/static-va', '{}', 'va_number'];
        yield 'no address' => ['POST', '/static-va', '{"va_number":"1"}', 'url'];
        yield 'a path as account number' => ['POST', '/static-va', '{"va_number":"../x","url":"http://127.0.0.1/"}', 'va_number'];
        yield 'an unknown type' => ['POST', '/static-va', '{"va_number":"1","type":"refund"}', 'type'];
        yield 'a page of the log' => ['GET', '/requests?limit=501', '', 'limit'];
        yield 'a place in the log' => ['GET', '/requests?after=x', '', 'after'];
        yield 'a list as a place in the log' => ['GET', '/requests?after[]=1', '', 'after'];
        yield 'a kind of the log' => ['GET', '/requests?kind=x', '', 'kind'];
        yield 'another parameter of the log' => ['GET', '/requests?page=1', '', 'page'];
    }

    #[DataProvider('wrong')]
    public function testWhatCannotBeMeantIsRefusedAndNamed(string $method, string $path, string $body, string $field): void
    {
        $before = $this->control('GET', '/quirks');
        $response = $this->send($method, "/_sandbox$path", $body);
        $answer = json_decode($response->getContent(), true);
        self::assertSame([400, $field], [$response->getStatusCode(), $answer['field'] ?? null], $response->getContent());
        self::assertNotSame('', $answer['error']);
        self::assertSame($before, $this->control('GET', '/quirks'));
        self::assertSame(self::now()->format('Y-m-d H:i:s'), $this->control('GET', '/health')['now']);
        self::assertSame([], $this->received);
    }

    public function testACodeMayBeANumber(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $trxId = $this->create()['trx_id'];
        self::assertSame('2', $this->control('POST', "/transactions/$trxId/status", ['status' => 2])['status']);
        self::assertSame(404, $this->send('POST', '/_sandbox/transactions/none/status', '{"status":"2"}')->getStatusCode());
    }

    public function testWrongPathsAreAnsweredInJsonAndLogged(): void
    {
        $response = $this->send('POST', '/cvr/300011/99?a=b', '{"merchant_id":"99999"}');
        self::assertSame([404, 'application/json', '{"error":"neither Faspay nor the sandbox has the path \/cvr\/300011\/99"}'], [$response->getStatusCode(), $response->headers->get('Content-Type'), $response->getContent()]);
        $this->send('POST', '/paymnt', form: self::DIRECT);
        $this->send('POST', '/paymnt', '{"CARDNO": "4440000009900010", "CARDCVC":"789","x":"y"}');
        self::assertSame(404, $this->send('GET', '/_sandbox/nothing')->getStatusCode());
        self::assertSame([], $this->control('GET', '/requests')['requests']);
        $log = $this->control('GET', '/requests?kind=unknown')['requests'];
        self::assertSame([['POST', '/cvr/300011/99', 'a=b', 404], ['POST', '/paymnt', '', 404], ['POST', '/paymnt', '', 404]], array_map(
            static fn (array $row): array => [$row['method'], $row['path'], $row['query'], $row['http_status']],
            $log,
        ));
        self::assertSame('{"merchant_id":"99999"}', $log[0]['body']);
        self::assertSame('{"CARDNO": "***", "CARDCVC":"***","x":"y"}', $log[2]['body']);
        self::assertStringNotContainsString(self::VISA, json_encode($log));
    }

    public function testWrongMethodsAreAnsweredWithTheRightOnes(): void
    {
        foreach (['/cvr/300011/10' => ['GET', 'POST'], '/cards' => ['DELETE', 'GET, POST'], '/_sandbox/quirks' => ['POST', 'GET, PUT'], '/payment/api' => ['GET', 'POST']] as $path => [$method, $allowed]) {
            $response = $this->send($method, $path);
            self::assertSame([405, $allowed], [$response->getStatusCode(), $response->headers->get('Allow')], $path);
            self::assertSame("the method here is $allowed, not $method", json_decode($response->getContent(), true)['error']);
        }
        self::assertSame(['/cvr/300011/10', '/cards', '/payment/api'], array_column($this->control('GET', '/requests?kind=unknown')['requests'], 'path'));
    }

    public function testTheLogIsReadInPagesAndKeepsTheNewest(): void
    {
        for ($i = 1; $i <= 510; $i++) {
            $this->send('POST', '/cvr/100004/10', "{\"n\":$i}");
        }
        $all = $this->control('GET', '/requests')['requests'];
        self::assertSame([500, '{"n":11}', '{"n":510}'], [count($all), $all[0]['body'], $all[499]['body']]);
        $newest = $this->control('GET', '/requests?limit=2');
        self::assertSame([['{"n":509}', '{"n":510}'], false], [array_column($newest['requests'], 'body'), isset($newest['next'])]);
        $read = [];
        $after = 0;
        do {
            $page = $this->control('GET', "/requests?limit=200&after=$after");
            array_push($read, ...array_column($page['requests'], 'id'));
            $after = $page['next'] ?? null;
        } while ($after !== null);
        self::assertSame(array_column($all, 'id'), $read);
        self::assertSame([], $this->control('GET', '/requests?after=' . end($read))['requests']);
    }

    public function testJsonUnderTheNameOfAFormIsLoggedAndExplainedAsItCame(): void
    {
        $body = '{"merchant_id":"99999","trx_id":"1","bill_no":"INV-1","signature":"' . sha1('x') . '"}';
        $this->send('POST', '/cvr/100004/10', $body, [$body => '']);
        [$row] = $this->control('GET', '/requests')['requests'];
        self::assertSame([$body, 'wrong'], [$row['body'], $row['finding']['verdict']]);
    }

    public function testSecretsAreCrossedOutWhereverTheyAre(): void
    {
        $this->send('POST', '/payment?CARDNO=' . self::VISA, '{"CARDNO":"' . self::VISA . '","TXN_PASSWORD":"my own"}', ['x' => 'y']);
        $this->send('POST', '/payment/api?cardcvc=a-code', form: ['CardNo' => self::VISA]);
        foreach (['{"TXN_PASSWORD":"my \\"own\\" one","x":1}', '{"CARDNO": ' . self::VISA . '}', 'CARDCVC=a-code&TXN_PASSWORD=my own one', '<a><CARDNO>' . self::VISA . '</CARDNO></a>'] as $body) {
            $this->send('POST', '/nowhere', $body);
        }
        $log = $this->control('GET', '/requests?kind=all')['requests'];
        self::assertCount(6, $log);
        $kept = implode("\n", [...array_column($log, 'body'), ...array_column($log, 'query')]);
        foreach ([self::VISA, 'my', 'own', ' one', 'a-code'] as $secret) {
            self::assertStringNotContainsString($secret, $kept);
        }
        self::assertStringContainsString('"x":1', $kept);
    }

    public function testTheLogTellsHeadersDurationAndKind(): void
    {
        $bill = $this->create();
        $this->send('GET', substr($bill['redirect_url'], strlen('http://127.0.0.1:8765')));
        [$sent] = $this->control('GET', '/requests')['requests'];
        self::assertSame('merchant', $sent['kind']);
        self::assertArrayHasKey('user-agent', $sent['headers']);
        self::assertSame([], array_intersect(array_keys($sent['headers']), ['authorization', 'cookie']));
        self::assertGreaterThanOrEqual(0, $sent['ms']);
        self::assertSame(['browser'], array_column($this->control('GET', '/requests?kind=browser')['requests'], 'kind'));
        self::assertCount(2, $this->control('GET', '/requests?kind=all')['requests']);
    }

    /** @return iterable<string, array{string, string}> */
    public static function failures(): iterable
    {
        yield 'refused' => ['cURL error 7: Failed to connect to 127.0.0.1 port 1', 'nothing listens there'];
        yield 'slow' => ['cURL error 28: Operation timed out after 10001 milliseconds', 'it took longer than 10 s'];
        yield 'no such name' => ['cURL error 6: Could not resolve host: shop.invalid', 'the name of the host is unknown'];
        yield 'TLS' => ['cURL error 60: SSL certificate problem', 'its certificate is not trusted'];
        yield 'cut' => ['cURL error 52: Empty reply from server', 'ended without an answer'];
    }

    #[DataProvider('failures')]
    public function testWhyAShopDidNotAnswerIsSaid(string $failure, string $reason): void
    {
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $this->merchant->append(...array_fill(0, 3, new ConnectException($failure, new HttpRequest('POST', 'https://shop.example/'))));
        $this->control('POST', "/transactions/{$this->create()['trx_id']}/status", ['status' => '2']);
        $deliveries = $this->control('GET', '/deliveries')['deliveries'];
        self::assertSame(['no answer', 'no answer', 'no answer'], array_column($deliveries, 'verdict'));
        self::assertStringContainsString($reason, $deliveries[0]['reason']);
    }

    /** An inquiry looks whether something expired: it must not read what is open. */
    public function testWhatIsOpenCostsAnInquiryNothing(): void
    {
        $database = new Database($this->database);
        // As an inquiry asks, about its merchant, and as a page asks, about all.
        foreach ([
            "SELECT id FROM trx WHERE merchant_id = '99999' AND status = 0 AND expires_at < 1" => 'trx_merchant_expiry (merchant_id=? AND status=? AND expires_at<?)',
            "SELECT id FROM trx WHERE merchant_id NOT IN ('98765') AND status = 0 AND expires_at < 1" => 'SEARCH trx USING COVERING INDEX trx_expiry (status=? AND expires_at<?)',
            "SELECT id FROM snap_trx WHERE merchant_id = '99999' AND status IN ('01', '02', '03') AND product <> 'static' AND expires_at < 1" => 'snap_trx_merchant_expiry (merchant_id=? AND expires_at<?)',
            "SELECT id FROM snap_trx WHERE merchant_id NOT IN () AND status IN ('01', '02', '03') AND product <> 'static' AND expires_at < 1" => 'snap_trx_expiry (expires_at<?)',
        ] as $query => $plan) {
            self::assertStringContainsString($plan, implode("\n", array_column($database->rows("EXPLAIN QUERY PLAN $query"), 'detail')));
        }
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $first = $this->create();
        $later = $this->create(['bill_no' => 'INV-1002', 'bill_expired' => self::now('+3 days')->format('Y-m-d H:i:s')]);
        $this->control('POST', '/time', ['advance' => 2 * 86400]);
        self::assertSame(['7', '0'], [$this->inquire($first['trx_id'])['payment_status_code'], $this->inquire($later['trx_id'], 'INV-1002')['payment_status_code']]);
    }

    public function testAFileOfAnotherVersionIsBegunAnew(): void
    {
        $this->create();
        (new Database($this->database))->pdo->exec('PRAGMA user_version = 1; CREATE TABLE leftover (x)');
        $database = new Database($this->database);
        self::assertSame([], $database->rows('SELECT * FROM trx'));
        self::assertSame([], $database->rows("SELECT name FROM sqlite_master WHERE name = 'leftover'"));
    }
}
