<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Decoded;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** The page that a developer keeps open: everything that happened, searched, filtered, and told as it happens. */
final class TimelineTest extends CardTestCase
{
    /** @return list<string> what each event's line says, the newest first */
    private static function lines(string $html): array
    {
        preg_match_all('#<details class="event[^>]*>\s*<summary>(.*?)</summary>#s', $html, $found);

        return array_map(static fn (string $line): string => html_entity_decode(trim(preg_replace('/\s+/', ' ', preg_replace('/<[^>]*>/', ' ', $line))), ENT_QUOTES), $found[1]);
    }

    private function shown(string $query = ''): array
    {
        return self::lines($this->send('GET', "/$query")->getContent());
    }

    public function testEverythingIsOnOnePage(): void
    {
        self::assertStringContainsString('Nothing happened yet.', $this->send('GET', '/')->getContent());
        $this->merchant->append(new HttpResponse(419, [], '<!doctype html><html>Page Expired</html>'), new HttpResponse(404), new HttpResponse(200, [], '{"response_code":"00"}'));
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $bill = $this->create();
        $this->send('GET', substr($bill['redirect_url'], strlen('http://127.0.0.1:8765')));
        $this->control('POST', "/transactions/{$bill['trx_id']}/status", ['status' => '2']);
        $this->post('/cvr/100004/10', ['trx_id' => $bill['trx_id'], 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'signature' => self::sign($bill['trx_id'])]);
        $this->send('POST', '/cvr/300011/99', '{}');
        $this->direct(['SIGNATURE' => sha1('x')]);
        $lines = $this->shown();
        self::assertCount(8, $lines);
        foreach ([
            'merchant POST /payment refused 5567 SIGNATURE is invalid Signature: it is none of the usual mistakes',
            'wrong address POST /cvr/300011/99 refused 404 neither Faspay nor the sandbox has the path /cvr/300011/99',
            'merchant POST /cvr/100004/10 refused 55 incorrect user or password, or wrong signature Signature: trx_id was signed instead of bill_no',
            'to the shop POST https://shop.example/notification fine',
            'to the shop POST https://shop.example/notification failed HTTP 404; the shop has no such route',
            'to the shop POST https://shop.example/notification failed HTTP 419; the shop\'s protection against foreign forms (CSRF): exempt this route',
            'shopper GET /pws/100003/', 'merchant POST /cvr/300011/10 fine',
        ] as $i => $line) {
            self::assertStringStartsWith($line, $lines[$i]);
        }
        self::assertMatchesRegularExpression('/20\d\d-.*, debit, INV-1001, try 3, HTTP 200, \d+ ms$/', $lines[3]);
    }

    public function testItIsSearchedAndFiltered(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $this->create();
        $this->create(['bill_no' => 'INV-2002']);
        $this->control('PUT', '/quirks', ['duplicate_bill' => 'refuse']);
        $this->post('/cvr/300011/10', self::bill(['bill_no' => 'INV-2002']));
        $this->direct();
        self::assertCount(2, $this->shown('?q=inv-2002'));
        self::assertCount(1, $this->shown('?q=INV-2002&outcome=refused'));
        self::assertCount(1, $this->shown('?product=card'));
        self::assertCount(3, $this->shown('?product=debit'));
        self::assertCount(0, $this->shown('?product=snap'));
        self::assertCount(4, $this->shown('?q[]=x&product[]=y'));
        self::assertStringContainsString('Nothing like that happened yet.', $this->send('GET', '/?q=nowhere')->getContent());
        self::assertStringContainsString('value="&quot;&gt;&lt;b&gt;"', $this->send('GET', '/?q=' . urlencode('"><b>'))->getContent());
    }

    public function testThePageIsToldWhatIsNewAndNothingElse(): void
    {
        $this->create();
        preg_match('/data-newest="(\d+)"/', $this->send('GET', '/')->getContent(), $found);
        $nothing = $this->send('GET', "/events?after=$found[1]");
        self::assertSame([204, '', $found[1]], [$nothing->getStatusCode(), $nothing->getContent(), $nothing->headers->get('X-Newest')]);
        usleep(150000);
        $this->create(['bill_no' => 'INV-2002']);
        $new = $this->send('GET', "/events?after=$found[1]");
        self::assertSame(200, $new->getStatusCode());
        self::assertStringContainsString('INV-2002', $new->getContent());
        self::assertStringContainsString('id="request-2-', $new->getContent());
        self::assertGreaterThan((int) $found[1], (int) $new->headers->get('X-Newest'));
        self::assertSame([], self::lines($this->send('GET', "/events?after=$found[1]&q=nowhere")->getContent()));
        foreach (['', '?after=x', '?after[]=1'] as $query) {
            self::assertSame(204, $this->send('GET', "/events$query")->getStatusCode());
        }
        // To ask is not an event.
        self::assertCount(2, $this->shown());
        // After a reset everything begins anew, for a page that is open, too.
        $this->control('POST', '/reset');
        $reset = $this->send('GET', "/events?after={$new->headers->get('X-Newest')}");
        self::assertSame([204, '0'], [$reset->getStatusCode(), $reset->headers->get('X-Newest')]);
        $this->create();
        self::assertStringContainsString('id="request-1-', $this->send('GET', '/events?after=0')->getContent());
    }

    public function testWhatIsNewIsFilteredToo(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $trxId = $this->create()['trx_id'];
        $this->create(['bill_no' => 'INV-10012']);
        $this->post('/cvr/300011/10', self::bill(['bill_no' => 'INV-2002', 'bill_total' => 'much']));
        $this->direct();
        foreach ([
            '' => 4, 'order=INV-1001' => 1, 'order=INV-1' => 0, 'q=inv-10012' => 1, "trx=$trxId" => 1, 'product=card' => 1, 'product=snap' => 0, 'outcome=refused' => 1,
            'outcome=refused&product=debit&order=INV-2002' => 1, 'outcome=fine&order=INV-2002' => 0,
        ] as $query => $count) {
            self::assertCount($count, self::lines($this->send('GET', "/events?after=1&$query")->getContent()), $query);
            self::assertCount($count, $this->shown("?$query"), $query);
            self::assertCount($count, $this->control('GET', "/events?$query")['events'], $query);
        }
    }

    public function testTextsAreFoundHoweverAMessageWritesThem(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $this->create(['bill_desc' => 'Kopi É/"2"']);
        $this->direct(['CUSTNAME' => 'Sari & Budi', 'MERCHANT_TRANID' => 'order-2']);
        foreach (['kopi É/"2"' => 1, 'É' => 1, 'é' => 0, 'sari & budi' => 1, 'APPLICATION/X-WWW-FORM' => 2, '%' => 1, '_' => 2] as $text => $count) {
            self::assertCount($count, $this->shown('?q=' . urlencode((string) $text)), (string) $text);
        }
    }

    public function testTheNewestAreKept(): void
    {
        for ($i = 1; $i <= 510; $i++) {
            $this->send('POST', "/wrong/$i", '{}');
        }
        $events = $this->control('GET', '/events')['events'];
        self::assertSame([500, '/wrong/510', '/wrong/11'], [count($events), $events[0]['target'], end($events)['target']]);
        self::assertCount(100, $this->shown());
        self::assertStringContainsString('All that is kept', $this->send('GET', '/')->getContent());
        self::assertCount(500, $this->shown('?all=1'));
    }

    public function testTheEventsForAProgram(): void
    {
        $this->create();
        [$event] = $this->control('GET', '/events')['events'];
        self::assertSame(
            ['fine', 'right', 'debit', 'INV-1001', '99999', 200],
            [$event['outcome'], $event['signature'], $event['product'], $event['order_no'], $event['merchant_id'], $event['http_status']],
        );
        self::assertCount(0, $this->control('GET', '/events?merchant_id=98765')['events']);
        foreach (['product=x' => 'product', 'outcome=good' => 'outcome', 'limit=0' => 'limit', 'limit=501' => 'limit', 'other=1' => 'other', 'q[]=1' => 'q'] as $query => $field) {
            $response = $this->send('GET', "/_sandbox/events?$query");
            self::assertSame([400, $field], [$response->getStatusCode(), json_decode($response->getContent(), true)['field']], $query);
        }
    }

    public function testMessagesAreShownAsTheyWereSentToo(): void
    {
        $this->post('/cvr/100004/10', ['trx_id' => '1', 'merchant_id' => '99999', 'bill_no' => 'INV 1', 'signature' => self::sign('INV 1')]);
        $page = html_entity_decode($this->send('GET', '/')->getContent(), ENT_QUOTES);
        self::assertStringContainsString('"bill_no": "INV 1"', $page);
        self::assertStringContainsString('"bill_no":"INV 1"', $page);
        self::assertStringContainsString('As it was sent', $page);
        self::assertStringContainsString('content-type: application/json', $page);
    }

    public function testHostileTextsStayTexts(): void
    {
        $this->create(['bill_desc' => '</pre><script>alert(1)</script>', 'bill_no' => '<img src=x onerror=1>']);
        $this->send('POST', '/<script>alert(2)</script>', '"><script>');
        $page = $this->send('GET', '/')->getContent();
        self::assertSame(1, substr_count($page, '<script'));
        self::assertStringNotContainsString('<img', $page);
        self::assertStringContainsString('&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;', $page);
    }

    public function testCardsAndPasswordsAreNotShown(): void
    {
        $this->direct();
        $this->send('POST', '/payment/card', form: self::CARD + ['TXN_PASSWORD' => 'abcde']);
        $page = $this->send('GET', '/')->getContent();
        self::assertStringContainsString('CARDNO=***', $page);
        foreach ([self::VISA, 'abcde', 'p@ssw0rd', 'CARDCVC=100'] as $secret) {
            self::assertStringNotContainsString($secret, $page);
        }
    }

    public function testThePaymentsHaveTheirPage(): void
    {
        $this->create();
        $page = $this->send('GET', '/payments')->getContent();
        self::assertMatchesRegularExpression('#<a href="/story/99999819\d{8}">INV-1001</a>#', $page);
        foreach (['/cards', '/members', '/snap', '/payments'] as $path) {
            self::assertStringContainsString('<a href="/">What happened</a>', $this->send('GET', $path)->getContent(), $path);
        }
    }

    /** @return iterable<string, array{string, string}> */
    public static function messages(): iterable
    {
        yield 'JSON' => ['{"a":"b\/c","d":[1]}', "{\n    \"a\": \"b/c\",\n    \"d\": [\n        1\n    ]\n}"];
        yield 'a form' => ['a=b+c&d=%2Fe', "a=b c\nd=/e"];
        yield 'pairs' => ['ERR_CODE=0;ERR_DESC=No error;AMOUNT=1.00', "ERR_CODE=0\nERR_DESC=No error\nAMOUNT=1.00"];
        yield 'XML' => ['<faspay><a>b</a></faspay>', "<?xml version=\"1.0\"?>\n<faspay>\n  <a>b</a>\n</faspay>"];
        yield 'a page' => ['<!DOCTYPE html><html></html>', 'a page of 28 bytes'];
        yield 'a document type' => ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'];
        yield 'a text' => ['thanks', 'thanks'];
        yield 'nothing' => ['', ''];
        yield 'much' => [str_repeat('é', 15000), str_repeat('é', 10000)];
    }

    #[DataProvider('messages')]
    public function testMessagesAreDecoded(string $message, string $text): void
    {
        self::assertSame($text, Decoded::text($message));
    }
}
