<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Channels;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** The gateway takes more than its documents say. The sandbox does so, too, unless it is told to be strict. */
final class ToleranceTest extends SandboxTestCase
{
    /** @return iterable<string, array{array<string, mixed>, string, string}> changes, and what a strict gateway says: code and field */
    public static function undocumented(): iterable
    {
        yield 'no request' => [['request' => null], '83', 'request'];
        yield 'an empty request' => [['request' => ''], '83', 'request'];
        yield 'no merchant' => [['merchant' => null], '83', 'merchant'];
        yield 'no currency' => [['bill_currency' => null], '83', 'bill_currency'];
        yield 'mixed settlement of a Permata account' => [['payment_channel' => '402', 'pay_type' => '3'], '30', 'pay_type'];
        yield 'mixed settlement of a Mandiri account' => [['payment_channel' => '802', 'pay_type' => 3], '30', 'pay_type'];
        yield 'a UUID as customer number' => [['cust_no' => '123e4567-e89b-12d3-a456-426614174000'], '30', 'cust_no'];
    }

    #[DataProvider('undocumented')]
    public function testWhatTheGatewayTakesIsTaken(array $changes, string $code, string $field): void
    {
        self::assertSame('Sample Store', $this->create($changes)['merchant']);
        $this->control('PUT', '/quirks', ['strict' => true]);
        foreach ([$changes, array_filter($changes, static fn (mixed $value): bool => $value !== null)] as $sent) {
            $bill = array_filter(self::bill($sent), static fn (string $name): bool => $sent === $changes || !array_key_exists($name, $changes) || isset($sent[$name]), ARRAY_FILTER_USE_KEY);
            $refusal = $this->post('/cvr/300011/10', $bill)['response_error'];
            self::assertSame($code, $refusal['response_code']);
            self::assertStringContainsString($field, $refusal['response_desc']);
        }
    }

    public function testFieldsThatAreLeftOutWhollyAreNotMissed(): void
    {
        $bill = array_diff_key(self::bill(), ['request' => 1, 'merchant' => 1, 'bill_currency' => 1]);
        self::assertSame('Sample Store', $this->post('/cvr/300011/10', $bill)['merchant']);
    }

    public function testWhatNobodyTakesIsRefused(): void
    {
        foreach ([['cust_no' => str_repeat('1', 37)], ['pay_type' => '2', 'payment_channel' => '402'], ['pay_type' => '3', 'payment_channel' => '819'], ['bill_currency' => 'USD']] as $changes) {
            self::assertSame('30', $this->post('/cvr/300011/10', self::bill($changes))['response_error']['response_code'], json_encode($changes));
        }
    }

    public function testABillNumberAgainIsANewPayment(): void
    {
        $first = $this->create();
        $second = $this->create();
        self::assertNotSame($first['trx_id'], $second['trx_id']);
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        $this->control('POST', "/transactions/{$first['trx_id']}/status", ['status' => '2']);
        self::assertSame(['2', '0'], [$this->inquire($first['trx_id'])['payment_status_code'], $this->inquire($second['trx_id'])['payment_status_code']]);
        $this->control('PUT', '/quirks', ['duplicate_bill' => 'refuse']);
        self::assertSame('14', $this->post('/cvr/300011/10', self::bill())['response_error']['response_code']);
    }

    public function testEveryChannelThatWasSeenExists(): void
    {
        foreach (['718', '722', '723', '837', '842'] as $channel) {
            self::assertSame("99999$channel", substr($this->create(['payment_channel' => $channel])['trx_id'], 0, 8));
        }
        $listed = array_column($this->post('/cvr/100001/10', ['merchant_id' => '99999', 'signature' => self::sign()])['payment_channel'], 'pg_code');
        self::assertSame(array_map(strval(...), array_keys(Channels::NAMES)), $listed);
    }

    public function testTheShopperComesBackWithWhatTheGatewaySends(): void
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        $answer = $this->create();
        $page = $this->send('GET', substr($answer['redirect_url'], strlen('http://127.0.0.1:8765')))->getContent();
        self::assertSame(1, preg_match('/name="token" value="([^"]+)"/', $page, $token));
        $back = $this->send('POST', '/pws/100003/decide', form: ['trx_id' => $answer['trx_id'], 'token' => $token[1], 'decision' => 'pay'])->headers->get('Location');
        parse_str(parse_url($back, PHP_URL_QUERY), $query);
        self::assertSame([
            'trx_id' => $answer['trx_id'], 'merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV-1001', 'bill_ref' => '', 'payment_reff' => '57910000001',
            'payment_date' => self::now()->format('Y-m-d H:i:s'), 'bill_total' => '10000', 'bank_user_name' => 'FaspayTest', 'status' => '2', 'signature' => self::sign('INV-1001', '2'),
        ], $query);
    }

    public function testRequestsInXmlAreToldThatTheyAreNotSimulated(): void
    {
        foreach (['300011' => '/cvr/300011/10', '300002' => '/cvr/300011/10', '100004' => '/cvr/100004/10', '999999' => 'one of /cvr/100001/10, '] as $operation => $advice) {
            $response = $this->send('POST', "/pws/$operation/183xx00010100000", '<faspay><merchant_id>99999</merchant_id></faspay>');
            self::assertSame([200, 'text/xml; charset=utf-8'], [$response->getStatusCode(), $response->headers->get('Content-Type')]);
            $xml = new \SimpleXMLElement($response->getContent());
            self::assertSame('40', (string) $xml->response_error->response_code);
            self::assertStringContainsString("does not simulate requests in XML; send JSON to $advice", (string) $xml->response_error->response_desc);
        }
        self::assertCount(4, $this->control('GET', '/requests?merchant_id=99999')['requests']);
        self::assertSame(['refused'], array_values(array_unique(array_column($this->control('GET', '/events')['events'], 'outcome'))));
        self::assertSame(405, $this->send('GET', '/pws/300011/183xx00010100000')->getStatusCode());
        self::assertSame(405, $this->send('POST', '/pws/100003/0830000010100000/x')->getStatusCode());
    }

    public function testARefusedDateSaysThatTheClockWasMoved(): void
    {
        $refused = fn (): string => $this->post('/cvr/300011/10', self::bill(['bill_expired' => '2020-01-01 10:00:00']))['response_error']['response_desc'];
        self::assertSame("format error: bill_expired (the sandbox's clock was stopped: it is " . self::now()->format('Y-m-d H:i:s') . ' in Jakarta)', $refused());
        $this->control('POST', '/time', ['set' => '2031-05-06 07:08:09']);
        self::assertStringContainsString("(the sandbox's clock was moved: it is 2031-05-06 07:", $refused());
        $this->control('POST', '/time', ['now' => null]);
        self::assertSame('format error: bill_expired', $refused());
    }
}
