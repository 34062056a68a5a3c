<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use Psr\Http\Message\RequestInterface;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** A merchant that signs with the test key, and a shop's server whose answers the test queues. */
abstract class SnapTestCase extends SandboxTestCase
{
    protected const KEYS = __DIR__ . '/../keys';
    protected const SNAP_URL = 'https://shop.example/faspay-snap';

    private int $externalId = 0;

    protected function setUp(): void
    {
        parent::setUp();
        $this->control('PUT', '/merchants/99999', ['snapUrl' => self::SNAP_URL]);
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
    }

    protected static function at(string $change = '+0 seconds'): string
    {
        return self::now($change)->format('Y-m-d\TH:i:sP');
    }

    /** @return array<string, string> as a merchant signs them */
    protected function headers(
        string $method, string $path, string $body, string $key = 'test_merchant_private', ?string $timestamp = null,
    ): array {
        $timestamp ??= self::at();
        openssl_sign(
            "$method:$path:" . hash('sha256', $body) . ":$timestamp", $signature,
            file_get_contents(self::KEYS . "/$key.pem"), OPENSSL_ALGO_SHA256,
        );

        return [
            'Content-Type' => 'application/json', 'X-TIMESTAMP' => $timestamp,
            'X-SIGNATURE' => base64_encode($signature), 'X-PARTNER-ID' => '99999',
            'X-EXTERNAL-ID' => (string) (1000000 + $this->externalId++), 'CHANNEL-ID' => '77001',
        ];
    }

    /** @param array<string, ?string> $headers null: without it */
    protected function request(string $method, string $path, string $body, array $headers): Response
    {
        $request = Request::create("http://127.0.0.1:8765$path", $method, content: $body);
        $request->headers->remove('Content-Type');
        foreach ($headers as $name => $value) {
            $value === null ? $request->headers->remove($name) : $request->headers->set($name, $value);
        }

        return $this->sandbox->handle($request);
    }

    /** @return array<string, mixed> with the right signature */
    protected function snap(string $path, array|string $message, string $method = 'POST', ?int $status = null): array
    {
        $body = is_string($message) ? $message : json_encode($message, JSON_UNESCAPED_SLASHES);
        $response = $this->request($method, $path, $body, $this->headers($method, $path, $body));
        $answer = json_decode($response->getContent(), true, flags: JSON_THROW_ON_ERROR);
        self::assertSame($status ?? (int) substr((string) $answer['responseCode'], 0, 3), $response->getStatusCode());
        self::assertSame('application/json', $response->headers->get('Content-Type'));
        self::assertMatchesRegularExpression(
            '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/', $response->headers->get('X-TIMESTAMP'),
        );

        return $answer;
    }

    protected static function vaBill(array $changes = []): array
    {
        return array_replace_recursive([
            'virtualAccountName' => 'Jokul Doe', 'virtualAccountEmail' => 'jokul@email.com',
            'virtualAccountPhone' => '6281828384858', 'trxId' => 'abcdefgh1234',
            'totalAmount' => ['value' => '12345678.00', 'currency' => 'IDR'], 'expiredDate' => self::at('+1 day'),
            'additionalInfo' => ['billDate' => self::at(), 'channelCode' => '402', 'billDescription' => 'Maintenance'],
        ], $changes);
    }

    protected static function qrBill(array $changes = []): array
    {
        return array_replace_recursive([
            'partnerReferenceNo' => 'QR-1001', 'amount' => ['value' => '1000.00', 'currency' => 'IDR'],
            'merchantId' => '99999', 'validityPeriod' => self::at('+6 hours'),
            'additionalInfo' => [
                'billDate' => self::at(), 'billDescription' => 'Payment #12345678', 'channelCode' => '711',
                'phoneNo' => '082123456789',
            ],
        ], $changes);
    }

    protected static function debitBill(array $changes = []): array
    {
        return array_replace_recursive([
            'partnerReferenceNo' => 'DD-1001', 'merchantId' => '99999',
            'amount' => ['value' => '60000.00', 'currency' => 'IDR'], 'validUpTo' => self::at('+1 hour'),
            'additionalInfo' => [
                'channelCode' => '812', 'billDate' => self::at(), 'billDescription' => 'SNAP Transaction',
                'phoneNo' => '081274657847',
            ],
        ], $changes);
    }

    protected function createVa(array $changes = []): array
    {
        $answer = $this->snap('/v1.0/transfer-va/create-va', self::vaBill($changes));
        self::assertSame('2002700', $answer['responseCode'], json_encode($answer));

        return $answer['virtualAccountData'];
    }

    protected function generateQr(array $changes = []): array
    {
        $answer = $this->snap('/v1.0/qr/qr-mpm-generate', self::qrBill($changes));
        self::assertSame('2004700', $answer['responseCode'], json_encode($answer));

        return $answer;
    }

    protected function createDebit(array $changes = []): array
    {
        $answer = $this->snap('/v1.0/debit/payment-host-to-host', self::debitBill($changes));
        self::assertSame('2005400', $answer['responseCode'], json_encode($answer));

        return $answer;
    }

    protected static function number(array $va): array
    {
        return array_intersect_key($va, ['partnerServiceId' => 1, 'customerNo' => 1, 'virtualAccountNo' => 1]);
    }

    /** The status of a payment, by way of its reference. */
    protected function become(string $referenceNo, string $status): array
    {
        return $this->control('POST', "/snap-transactions/$referenceNo/status", ['status' => $status]);
    }

    protected function reference(array $by): string
    {
        return $this->control('GET', '/snap-transactions?' . http_build_query($by))['transactions'][0]['reference_no'];
    }

    /** The shop's next answer. */
    protected function answers(int $status, string $code, array $more = [], array $headers = []): void
    {
        $this->merchant->append(new HttpResponse(
            $status,
            $headers + ['Content-Type' => 'application/json', 'X-TIMESTAMP' => self::at()],
            json_encode(['responseCode' => $code, 'responseMessage' => 'Successful'] + $more),
        ));
    }

    /** What the shop received, its signature verified with the gateway's public key by nothing but openssl. */
    protected static function verified(RequestInterface $request, string $path, ?string $signedBody = null): array
    {
        $body = (string) $request->getBody();
        $text = "POST:$path:" . hash('sha256', $signedBody ?? $body) . ':' . $request->getHeaderLine('X-TIMESTAMP');
        $key = file_get_contents(self::KEYS . '/test_gateway_public.pem');
        self::assertSame(
            1,
            openssl_verify(
                $text, base64_decode($request->getHeaderLine('X-SIGNATURE'), true), $key, OPENSSL_ALGO_SHA256,
            ),
            $body,
        );

        return json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    }

    protected function lastReceived(): RequestInterface
    {
        return $this->received[array_key_last($this->received)]['request'];
    }

    protected function quirk(string $name, mixed $value): void
    {
        self::assertSame(200, $this->send('PUT', '/_sandbox/quirks', json_encode([$name => $value]))->getStatusCode());
    }
}
