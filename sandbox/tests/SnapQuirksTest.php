<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** Bad habits of the gateway and of its simulator, one by one. */
final class SnapQuirksTest extends SnapTestCase
{
    private const NOTIFY = '/v1.0/qr/qr-mpm-notify';

    /** What the shop hears of a paid QR. */
    private function notified(array $bill = []): string
    {
        $this->answers(200, '2005200');
        $this->become($this->generateQr($bill)['referenceNo'], '00');

        return (string) $this->lastReceived()->getBody();
    }

    private function paidVa(): string
    {
        $this->answers(200, '2002500');
        $this->createVa();
        $this->become('9999940250000001', '00');

        return (string) $this->lastReceived()->getBody();
    }

    private static function compact(string $body): string
    {
        return json_encode(json_decode($body), JSON_UNESCAPED_SLASHES);
    }

    public function testPrettyBodiesAreSignedCompact(): void
    {
        $this->quirk('snap_pretty', true);
        $body = $this->notified();
        self::assertStringContainsString("{\n    \"originalPartnerReferenceNo\": \"QR-1001\",\n", $body);
        self::verified($this->lastReceived(), self::NOTIFY, self::compact($body));
        self::assertStringContainsString("\n", $this->send('POST', '/v1.0/debit/status', '{}')->getContent());
    }

    public function testEscapedSlashesAreSignedPlain(): void
    {
        $this->quirk('snap_escaped_slashes', true);
        $body = $this->notified(['partnerReferenceNo' => 'INV/2025\\/1']);
        self::assertStringContainsString('"INV\/2025\\\\\/1"', $body);
        self::verified($this->lastReceived(), self::NOTIFY, self::compact($body));
        [$path, $bill] = ['/v1.0/debit/payment-host-to-host', json_encode(self::debitBill())];
        self::assertStringContainsString(
            'http:\/\/127.0.0.1',
            $this->request('POST', $path, $bill, $this->headers('POST', $path, $bill))->getContent(),
        );
    }

    /** @return iterable<string, array{string, string, string}> quirk, what is sent and what is signed */
    public static function letters(): iterable
    {
        yield 'escaped' => ['escaped', '"Caf\u00e9 \ud83d\ude00"', '"Caf\u00e9 \ud83d\ude00"'];
        yield 'raw' => ['raw', '"Café 😀"', '"Café 😀"'];
        yield 'escaped, signed raw' => ['escaped_signed_raw', '"Caf\u00e9 \ud83d\ude00"', '"Café 😀"'];
        yield 'raw, signed escaped' => ['raw_signed_escaped', '"Café 😀"', '"Caf\u00e9 \ud83d\ude00"'];
    }

    #[DataProvider('letters')]
    public function testLetters(string $quirk, string $sent, string $signed): void
    {
        $this->quirk('snap_letters', $quirk);
        $body = $this->notified(['partnerReferenceNo' => 'Café 😀']);
        self::assertStringContainsString($sent, $body);
        self::verified($this->lastReceived(), self::NOTIFY, str_replace($sent, $signed, $body));
    }

    public function testPaddingIsCollapsedAfterSigning(): void
    {
        $this->quirk('snap_collapsed_padding', true);
        $body = $this->paidVa();
        self::assertStringContainsString(
            '"partnerServiceId":" 850499","customerNo":"4000000001","virtualAccountNo":" 8504994000000001"', $body,
        );
        self::verified($this->lastReceived(), '/v1.0/transfer-va/payment', str_replace('" 850499', '"  850499', $body));
        // Of accounts alone.
        $this->notified(['partnerReferenceNo' => '   7']);
        self::verified($this->lastReceived(), self::NOTIFY);
    }

    public function testPadding(): void
    {
        foreach ([
            'none' => ['850499', '8504994000000001'], 'mixed' => ['  850499', '8504994000000001'],
            'padded' => ['  850499', '  8504994000000001'],
        ] as $quirk => [$service, $number]) {
            $this->control('POST', '/reset');
            $this->setUpAgain();
            $this->quirk('snap_padding', $quirk);
            $body = json_decode($this->paidVa(), true);
            self::assertSame([$service, $number], [$body['partnerServiceId'], $body['virtualAccountNo']]);
            self::assertSame(trim($number), $body['paymentRequestId']);
            $va = $this->createVa(['trxId' => 'T2']);
            self::assertSame(
                [$service, substr($number, 0, -1) . '2'], [$va['partnerServiceId'], $va['virtualAccountNo']],
            );
        }
    }

    private function setUpAgain(): void
    {
        $this->control('PUT', '/merchants/99999', ['snapUrl' => self::SNAP_URL]);
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
    }

    public function testTheLegacyNotificationComesToTheSnapUrl(): void
    {
        $accepted = '{"response_code":"00"}';
        $this->quirk('snap_legacy_notification', 'json');
        $this->merchant->append(
            new HttpResponse(200, [], '{"responseCode":"2005200"}'), new HttpResponse(200, [], $accepted),
        );
        $this->become($this->generateQr()['referenceNo'], '00');
        self::assertSame(
            ['unreadable answer', 'accepted'], array_column($this->control('GET', '/snap-calls')['calls'], 'verdict'),
        );
        $request = $this->lastReceived();
        self::assertSame(self::SNAP_URL . self::NOTIFY, (string) $request->getUri());
        self::assertFalse($request->hasHeader('X-SIGNATURE'));
        $message = json_decode((string) $request->getBody(), true);
        self::assertSame(
            [
                'Payment Notification', '9999971150000001', '99999', 'QR-1001', '2', '1000', '1000', '711',
                self::sign('QR-1001', '2'),
            ],
            array_map(
                fn (string $name): string => $message[$name],
                [
                    'request', 'trx_id', 'merchant_id', 'bill_no', 'payment_status_code', 'bill_total', 'payment_total',
                    'payment_channel_uid', 'signature',
                ],
            ),
        );
        $this->quirk('snap_legacy_notification', 'xml');
        $this->merchant->append(new HttpResponse(200, [], '<faspay><response_code>00</response_code></faspay>'));
        $this->become($this->createDebit(['additionalInfo' => ['channelCode' => '722']])['referenceNo'], '07');
        $message = simplexml_load_string((string) $this->lastReceived()->getBody());
        self::assertSame(
            ['7', 'DANA Subscription'], [(string) $message->payment_status_code, (string) $message->payment_channel],
        );
        // Or once, whatever the quirk.
        $this->quirk('snap_legacy_notification', 'off');
        $this->merchant->append(new HttpResponse(200, [], $accepted));
        $this->control('POST', '/snap-transactions/9999971150000001/notify', ['form' => 'legacy']);
        self::assertStringContainsString('"payment_status_code":"2"', (string) $this->lastReceived()->getBody());
    }

    public function testThePathThatIsSigned(): void
    {
        $this->quirk('snap_signed_path', 'request');
        $this->notified();
        self::verified($this->lastReceived(), '/faspay-snap' . self::NOTIFY);
        $this->control('PUT', '/merchants/99999', ['snapUrl' => 'https://shop.example']);
        $this->notified(['partnerReferenceNo' => 'QR-2']);
        self::verified($this->lastReceived(), self::NOTIFY);
    }

    public function testTimestamps(): void
    {
        foreach ([
            'fraction' => self::now()->format('Y-m-d\TH:i:s.000P'),
            'utc' => self::now()->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z'),
            'zero' => self::now()->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s+00:00'),
            'offset' => self::at(),
        ] as $quirk => $timestamp) {
            $this->quirk('snap_timestamp', $quirk);
            $this->notified(['partnerReferenceNo' => $quirk]);
            self::assertSame($timestamp, $this->lastReceived()->getHeaderLine('X-TIMESTAMP'));
            self::verified($this->lastReceived(), self::NOTIFY);
        }
    }

    public function testCodesAsNumbers(): void
    {
        $this->quirk('snap_response_code', 'number');
        self::assertStringContainsString(
            '{"responseCode":4055400,', $this->send('GET', '/v1.0/debit/payment-host-to-host')->getContent(),
        );
        $this->quirk('snap_response_code', 'eight_digits');
        self::assertSame(
            '20054000', $this->snap('/v1.0/debit/payment-host-to-host', self::debitBill())['responseCode'],
        );
        $this->quirk('snap_response_code', 'text');
        $this->quirk('snap_number_codes', true);
        self::assertStringContainsString('"channelCode":711,', $this->notified());
        self::assertSame(4000000003, $this->createVa()['customerNo']);
        // One with a zero in front stays a text.
        self::assertSame(
            '00000007',
            $this->createVa([
                'trxId' => 'B', 'virtualAccountNo' => '9881234500000007', 'additionalInfo' => ['channelCode' => '801'],
            ])['customerNo'],
        );
    }

    public function testDates(): void
    {
        $this->quirk('snap_dates', 'compact');
        $utc = fn (string $change): string => self::now($change)->setTimezone(
            new \DateTimeZone('UTC'),
        )->format('Ymd\THis\Z');
        $va = $this->createVa();
        self::assertSame($utc('+1 day'), $va['expiredDate']);
        $this->answers(200, '2002500');
        $this->become('9999940250000001', '00');
        $status = [
            '/v1.0/transfer-va/status',
            self::number($va) + ['additionalInfo' => ['channelCode' => '402', 'trxId' => 'abcdefgh1234']],
        ];
        self::assertSame($utc('+0 seconds'), $this->snap(...$status)['virtualAccountData']['transactionDate']);
        $this->quirk('snap_dates', 'no_blank');
        self::assertStringContainsString(
            '"paymentDate":"' . self::now()->format('Y-m-dH:i:s') . '"', $this->notified(),
        );
    }

    /** @return iterable<string, array{string, mixed}> */
    public static function wrong(): iterable
    {
        foreach ([
            'snap_padding' => 'wide', 'snap_letters' => 'x', 'snap_dates' => 'x', 'snap_timestamp' => 'x',
            'snap_duplicate' => 'new', 'snap_not_found' => 'x', 'snap_qr' => 'x',
            'snap_redirect' => 'x', 'snap_signed_path' => 'x', 'snap_va_payment' => 'x',
            'snap_legacy_notification' => 'x', 'snap_external_id' => 'x', 'snap_response_code' => 'x',
            'snap_create_va_code' => '2002600', 'snap_refuse_with' => '99999', 'snap_answer_with' => '504',
            'snap_tries' => '3', 'snap_pretty' => 1,
        ] as $name => $value) {
            yield $name => [$name, $value];
        }
    }

    #[DataProvider('wrong')]
    public function testWhatNoQuirkCanBeIsRefused(string $name, mixed $value): void
    {
        $before = $this->control('GET', '/quirks');
        self::assertSame(400, $this->send('PUT', '/_sandbox/quirks', json_encode([$name => $value]))->getStatusCode());
        self::assertSame($before, $this->control('GET', '/quirks'));
    }

    public function testInquiriesTellOfAnotherAmountOrAreRefused(): void
    {
        $this->control('PUT', '/merchants/99999', ['snapUrl' => null]);
        $qr = $this->generateQr();
        $debit = $this->createDebit();
        $va = $this->createVa();
        foreach ($this->control('GET', '/snap-transactions')['transactions'] as $trx) {
            $this->become($trx['reference_no'], '00');
        }
        $this->quirk('inquiry_amount', '9000');
        $ask = fn (): array => [
            $this->snap('/v1.0/qr/qr-mpm-query', [
                'originalReferenceNo' => $qr['referenceNo'], 'originalPartnerReferenceNo' => 'QR-1001', 'serviceCode' => '47', 'merchantId' => '99999',
                'additionalInfo' => ['channelCode' => '711'],
            ]),
            $this->snap('/v1.0/debit/status', [
                'originalReferenceNo' => $debit['referenceNo'], 'originalPartnerReferenceNo' => 'DD-1001', 'serviceCode' => '54', 'merchantId' => '99999',
                'additionalInfo' => ['channelCode' => '812'],
            ]),
            $this->snap('/v1.0/transfer-va/status', self::number($va) + ['additionalInfo' => ['channelCode' => '402', 'trxId' => $va['trxId']]]),
        ];
        $answers = $ask();
        self::assertSame(
            ['9000.00', '9000.00', '9000.00'],
            [
                $answers[0]['amount']['value'], $answers[1]['transAmount']['value'],
                $answers[2]['virtualAccountData']['paidAmount']['value'],
            ],
        );
        $this->quirk('inquiry_refuse_with', '50400');
        $this->quirk('inquiry_refusals', 3);
        self::assertSame(['5045100', '5045500', '5042600'], array_column($ask(), 'responseCode'));
        self::assertSame(['2005100', '2005500', '2002600'], array_column($ask(), 'responseCode'));
    }
}
