<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** Callbacks that a shop must not believe, or has had before. */
final class SnapForgeryTest extends SnapTestCase
{
    /** @return iterable<string, array{array<string, mixed>}> */
    public static function forgeries(): iterable
    {
        foreach (['key', 'body', 'path', 'escapes'] as $kind) {
            yield $kind => [['forge' => $kind]];
        }
    }

    #[DataProvider('forgeries')]
    public function testForgeriesDoNotVerify(array $wish): void
    {
        $this->control('PUT', '/merchants/99999', ['snapUrl' => null]);
        $made = [
            '/v1.0/qr/qr-mpm-notify' => [$this->generateQr()['referenceNo'], '4015200'],
            '/v1.0/debit/notify' => [$this->createDebit()['referenceNo'], '4015600'],
            '/v1.0/transfer-va/payment' => [
                $this->reference(['number' => ltrim($this->createVa()['virtualAccountNo'])]), '4012500',
            ],
        ];
        $this->control('PUT', '/merchants/99999', ['snapUrl' => self::SNAP_URL]);
        foreach ($made as $path => [$reference, $code]) {
            $this->answers(401, $code);
            $calls = $this->control('POST', "/snap-transactions/$reference/notify", $wish)['calls'];
            self::assertSame("refused with $code", $calls[array_key_last($calls)]['verdict']);
            $request = $this->lastReceived();
            $text = fn (string $body): string => "POST:$path:" . hash(
                'sha256', $body,
            ) . ':' . $request->getHeaderLine('X-TIMESTAMP');
            $signature = base64_decode($request->getHeaderLine('X-SIGNATURE'));
            $body = (string) $request->getBody();
            self::assertIsArray(json_decode($body, true));
            $key = file_get_contents(self::KEYS . '/test_gateway_public.pem');
            self::assertSame(0, openssl_verify($text($body), $signature, $key, OPENSSL_ALGO_SHA256));
            // Read as quotes, the escapes give the text that was signed.
            self::assertSame(
                (int) ($wish['forge'] === 'escapes'),
                openssl_verify($text(str_replace('\u0022', '"', $body)), $signature, $key, OPENSSL_ALGO_SHA256),
            );
        }
    }

    public function testAnotherMerchantsCallbackVerifies(): void
    {
        $this->answers(401, '4015200');
        $reference = $this->generateQr()['referenceNo'];
        $this->control('POST', "/snap-transactions/$reference/notify", ['forge' => 'partner']);
        self::assertSame(
            '88888', self::verified($this->lastReceived(), '/v1.0/qr/qr-mpm-notify')['additionalInfo']['merchantId'],
        );
        self::assertSame('88888', $this->lastReceived()->getHeaderLine('X-PARTNER-ID'));
    }

    public function testStaleReplayedAndRepeatedCallbacks(): void
    {
        $reference = $this->generateQr()['referenceNo'];
        $notify = function (array $wish) use ($reference): void {
            for ($time = 0; $time < ($wish['times'] ?? 1); $time++) {
                $this->answers(200, '2005200');
            }
            $this->control('POST', "/snap-transactions/$reference/notify", $wish);
        };
        $notify(['age' => 86400, 'external_id' => '42']);
        self::verified($this->lastReceived(), '/v1.0/qr/qr-mpm-notify');
        self::assertSame(
            [self::at('-1 day'), '42'],
            array_map($this->lastReceived()->getHeaderLine(...), ['X-TIMESTAMP', 'X-EXTERNAL-ID']),
        );
        $notify(['age' => -60]);
        self::assertSame(self::at('+1 minute'), $this->lastReceived()->getHeaderLine('X-TIMESTAMP'));
        $notify(['replay' => true]);
        $calls = array_slice($this->control('GET', '/snap-calls')['calls'], -2);
        self::assertSame([$calls[0]['headers'], $calls[0]['body']], [$calls[1]['headers'], $calls[1]['body']]);
        $notify(['times' => 2, 'amount' => '900.00', 'status' => '06']);
        self::assertCount(5, $this->received);
        $last = self::verified($this->lastReceived(), '/v1.0/qr/qr-mpm-notify');
        self::assertSame(
            ['900.00', '06', 'failed'],
            [$last['amount']['value'], $last['latestTransactionStatus'], $last['transactionStatusDesc']],
        );
        // Nothing of it happened.
        self::assertSame(
            ['01', '1000.00'],
            array_values(
                array_intersect_key(
                    $this->control('GET', '/snap-transactions')['transactions'][0], ['status' => 1, 'amount' => 1],
                ),
            ),
        );
    }

    public function testWhatNoNotificationCanBeIsRefused(): void
    {
        $reference = $this->generateQr()['referenceNo'];
        foreach ([
            ['forge' => 'x'], ['age' => '1'], ['external_id' => 1], ['form' => 'x'], ['times' => 0], ['times' => 101],
            ['replay' => 1], ['amount' => '1'], ['status' => '99'],
        ] as $wish) {
            self::assertSame(
                400,
                $this->send(
                    'POST', "/_sandbox/snap-transactions/$reference/notify", json_encode($wish),
                )->getStatusCode(),
            );
        }
        self::assertSame(404, $this->send('POST', '/_sandbox/snap-transactions/1/notify')->getStatusCode());
        self::assertSame(
            404, $this->send('POST', '/_sandbox/snap-transactions/1/status', '{"status":"00"}')->getStatusCode(),
        );
        self::assertSame(
            404,
            $this->send('POST', "/_sandbox/snap-transactions/$reference/status", '{"status":"paid"}')->getStatusCode(),
        );
    }

    public function testTheSignatureIsExplained(): void
    {
        $body = "{ \"u\": \"https:\\/\\/a.b\" }";
        $answer = $this->control(
            'POST', '/snap-signature', ['path' => '/v1.0/debit/status', 'body' => $body, 'timestamp' => 'T'],
        );
        self::assertSame(
            ['POST:/v1.0/debit/status:' . hash('sha256', '{"u":"https://a.b"}') . ':T', 3, false],
            [$answer['texts'][2], count($answer['texts']), $answer['verifies']],
        );
        $headers = $this->headers('POST', '/v1.0/debit/status', '{}');
        self::assertTrue(
            $this->control(
                'POST', '/snap-signature',
                [
                    'path' => '/v1.0/debit/status', 'body' => '{}', 'timestamp' => $headers['X-TIMESTAMP'],
                    'signature' => $headers['X-SIGNATURE'],
                ],
            )['verifies'],
        );
        self::assertSame(400, $this->send('POST', '/_sandbox/snap-signature', '{"public_key":"x"}')->getStatusCode());
    }
}
