<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Application;
use Faspay\Sandbox\Doctor\Phrases;
use Faspay\Sandbox\Settings;
use GuzzleHttp\Client;
use GuzzleHttp\Handler\MockHandler;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use PHPUnit\Framework\TestCase;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** A sandbox in this process, with a merchant's server whose answers the test queues. */
abstract class SandboxTestCase extends TestCase
{
    protected const VECTORS = __DIR__ . '/../../tests/vectors';
    protected const NOTIFY_URL = 'https://shop.example/notification';
    protected const RETURN_URL = 'https://shop.example/return';

    protected Application $sandbox;
    protected MockHandler $merchant;

    /** @var list<array{request: \Psr\Http\Message\RequestInterface}> what the merchant's server received */
    protected array $received = [];
    protected string $database;

    protected function setUp(): void
    {
        $this->database = tempnam(sys_get_temp_dir(), 'sandbox');
        $this->merchant = new MockHandler();
        $stack = HandlerStack::create($this->merchant);
        $this->received = [];
        $stack->push(Middleware::history($this->received));
        $merchant = ['password' => 'p@ssw0rd', 'name' => 'Sample Store', 'notifyUrl' => self::NOTIFY_URL, 'returnUrl' => self::RETURN_URL, 'format' => 'json'];
        $card = ['password' => 'abcde', 'cardNotifyUrl' => null];
        $this->sandbox = new Application(
            new Settings($this->database, ['99999' => ['userId' => 'bot99999'] + $merchant, '98765' => ['userId' => 'bot98765'] + $merchant], [
                'tokofaspay' => $card + ['name' => 'Toko Faspay', 'tokenType' => 'dynamic'],
                'sophia_store' => $card + ['name' => 'Sophia Store', 'tokenType' => 'static'],
            ], self::now()->getTimestamp()),
            new Client(['handler' => $stack]),
        );
    }

    /** Where the clock stands, whatever day it is: FASPAY_NOW, or the day of the samples. */
    protected static function now(string $change = '+0 seconds'): \DateTimeImmutable
    {
        return (new \DateTimeImmutable(getenv('FASPAY_NOW') ?: '2025-01-10 10:00:00 Asia/Jakarta'))->setTimezone(new \DateTimeZone('Asia/Jakarta'))->modify($change);
    }

    protected function tearDown(): void
    {
        unset($this->sandbox);
        foreach (['', '-wal', '-shm'] as $suffix) {
            @unlink($this->database . $suffix);
        }
    }

    protected static function sign(string ...$parts): string
    {
        return sha1(md5('bot99999p@ssw0rd' . implode('', $parts)));
    }

    protected function send(string $method, string $uri, ?string $body = null, array $form = []): Response
    {
        return $this->sandbox->handle(Request::create("http://127.0.0.1:8765$uri", $method, $form, content: $body));
    }

    /** @return array<string, mixed> */
    protected function post(string $path, array $message): array
    {
        $response = $this->send('POST', $path, json_encode($message));
        self::assertSame(200, $response->getStatusCode(), $response->getContent());

        return json_decode($response->getContent(), true, flags: JSON_THROW_ON_ERROR);
    }

    /** @return array<string, mixed> */
    protected function control(string $method, string $path, ?array $message = null): array
    {
        return json_decode($this->send($method, "/_sandbox$path", $message === null ? null : json_encode($message))->getContent(), true, flags: JSON_THROW_ON_ERROR);
    }

    /** @return array<string, mixed> a bill that is accepted */
    protected static function bill(array $changes = []): array
    {
        $bill = $changes + [
            'request' => 'Post Data Transaction', 'merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV-1001', 'bill_reff' => 'INV-1001',
            'bill_date' => self::now()->format('Y-m-d H:i:s'), 'bill_expired' => self::now('+1 day')->format('Y-m-d H:i:s'),
            'bill_desc' => 'Order INV-1001', 'bill_currency' => 'IDR', 'bill_gross' => '1000000', 'bill_miscfee' => '0', 'bill_total' => '1000000',
            'payment_channel' => '819', 'pay_type' => '1', 'cust_no' => '7', 'cust_name' => 'Sari', 'msisdn' => '081234567890', 'email' => 'sari@example.com', 'terminal' => '10',
            'item' => [['product' => 'Book', 'qty' => '1', 'amount' => '1000000', 'payment_plan' => '1', 'tenor' => '00', 'merchant_id' => '99999']],
            'reserve1' => '', 'reserve2' => '',
        ];

        return $bill + ['signature' => self::sign((string) $bill['bill_no'])];
    }

    protected function create(array $changes = []): array
    {
        $answer = $this->post('/cvr/300011/10', self::bill($changes));
        self::assertSame('00', $answer['response_code'] ?? null, json_encode($answer));

        return $answer;
    }

    protected function inquire(string $trxId, string $billNo = 'INV-1001'): array
    {
        return $this->post('/cvr/100004/10', ['trx_id' => $trxId, 'merchant_id' => '99999', 'bill_no' => $billNo, 'signature' => self::sign($billNo)]);
    }

    /** An explanation of the doctor is said in Indonesian, too, with no English left between the values. */
    protected static function assertSaidInIndonesian(string $explanation): void
    {
        $said = Phrases::in('id', $explanation);
        self::assertNotSame($explanation, $said);
        self::assertDoesNotMatchRegularExpression('/\b(the|was|were|with|without|signed|of|it|is)\b/', $said, $explanation);
        self::assertSame($explanation, Phrases::in('en', $explanation));
    }
}
