<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Database;
use Faspay\Sandbox\FirstBytes;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** Whatever is sent, there is an answer that says what was wrong, and the logs stay readable. */
final class HostileTest extends SandboxTestCase
{
    /** @return iterable<string, array{string, string, array<string, mixed>}> method, address, form */
    public static function lists(): iterable
    {
        foreach ([
            '/?token', '/ovo/activation?phone_no', '/pws/100003/0830000010100000/x?merchant_id', '/pws/100003/2830000010100000/x?trx_id', '/payment/card?TRANSACTIONID',
        ] as $address) {
            yield "GET $address" => ['GET', $address . '[]=1', []];
        }
        foreach ([
            '/payments' => 'trx_id', '/members' => 'id', '/snap' => 'action', '/settings' => 'panel', '/snap/inquiry' => 'number', '/snap/pay' => 'amount',
            '/permatanet/payment' => 'va_number', '/pws/bridd/inputNumberPage' => 'email',
        ] as $path => $field) {
            yield "POST $path" => ['POST', $path, [$field => ['1']]];
        }
    }

    #[DataProvider('lists')]
    public function testAListWhereATextIsMeantIsNoFailure(string $method, string $address, array $form): void
    {
        $response = $this->send($method, $address, form: $form);
        self::assertContains($response->getStatusCode(), [200, 400, 403, 404]);
        self::assertNotSame('', $response->getContent());
    }

    public function testWhatIsNoUtf8DoesNotHideTheLog(): void
    {
        $this->send('POST', '/cvr/100004/10', "bill_no=\xff&x=<b>");
        $this->send('GET', '/wrong?q=%ff');
        foreach (['/requests?kind=all', '/events', '/events?q=%ff', '/events?product=%ff', '/quirks?%ff=1', '/story/%ff', '/members?member_id=%ff'] as $path) {
            self::assertIsArray($this->control('GET', $path), $path);
        }
        self::assertCount(2, $this->control('GET', '/events')['events']);
        self::assertSame(200, $this->send('GET', '/')->getStatusCode());
    }

    public function testADateWithAByteZeroIsNoDate(): void
    {
        self::assertSame('30', $this->post('/cvr/300011/10', self::bill(['bill_expired' => "2025-01-11 10:00:00\0"]))['response_error']['response_code']);
        self::assertSame('now', $this->control('POST', '/time', ['now' => "\0"])['field']);
    }

    public function testAFieldWithoutANameInXmlIsNotSentAsXml(): void
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        $this->control('POST', "/transactions/{$this->create()['trx_id']}/status", ['status' => '2']);
        foreach (['a b', '<b>', '', '1'] as $name) {
            self::assertSame('fields', $this->control('POST', '/deliveries/1/resend', ['format' => 'xml', 'fields' => ["x$name" => '1', $name => '1']])['field'], $name);
            $response = $this->send('POST', '/deliveries/delivery-1', form: ['format' => 'xml', 'new_name' => "<$name>", 'new_value' => '1', 'times' => '1', 'delay_ms' => '0']);
            self::assertSame(400, $response->getStatusCode());
            self::assertStringNotContainsString("<$name>\"", $response->getContent());
        }
        self::assertCount(1, $this->received);
    }

    public function testLongMessagesAreKeptInPart(): void
    {
        $this->merchant->append(new HttpResponse(500, [], str_repeat('<p>', 100000)), new HttpResponse(200, [], '{"response_code":"00"}'));
        $this->control('POST', "/transactions/{$this->create()['trx_id']}/status", ['status' => '2']);
        $this->send('POST', '/payment', form: ['DESCRIPTION' => str_repeat('x', 100000)]);
        $this->send('POST', '/wrong', str_repeat('x', 100000));
        [$refused, $taken] = $this->control('GET', '/deliveries')['deliveries'];
        self::assertSame([65536, 'HTTP 500', 'accepted'], [strlen($refused['answer']), $refused['verdict'], $taken['verdict']]);
        foreach (array_slice($this->control('GET', '/requests?kind=all')['requests'], 1) as $request) {
            self::assertSame(65536, strlen($request['body']));
        }
    }

    public function testAStreamKeepsItsBeginning(): void
    {
        $stream = new FirstBytes();
        foreach ([40000, 40000, 40000] as $length) {
            self::assertSame($length, $stream->write(str_repeat('x', $length)));
        }
        self::assertSame(str_repeat('x', FirstBytes::KEPT), (string) $stream);
    }

    public function testAResetMayComeBetweenTheSendings(): void
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        $this->control('POST', "/transactions/{$this->create()['trx_id']}/status", ['status' => '2']);
        $this->merchant->append(function (): HttpResponse {
            (new Database($this->database))->reset();

            return new HttpResponse(200, [], '{"response_code":"00"}');
        }, new HttpResponse(200, [], '{"response_code":"00"}'));
        self::assertIsArray($this->control('POST', '/deliveries/1/resend', ['times' => 2])['deliveries']);
    }
}
