<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Psr7\Request as HttpRequest;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** What the merchant's endpoints are sent, and what the gateway makes of their answers. */
final class SnapCallbackTest extends SnapTestCase
{
    private const PAYMENT = '/v1.0/transfer-va/payment';
    private const INQUIRY = '/v1.0/transfer-va/inquiry';
    private const NUMBER = [
        'partnerServiceId' => '  850499', 'customerNo' => '9027481262', 'virtualAccountNo' => '  8504999027481262',
    ];

    private function prices(string $value = '10000.00', array $more = []): void
    {
        $headers = ['Content-Type' => 'application/json', 'X-TIMESTAMP' => self::at()];
        $this->merchant->append(fn (HttpRequest $request): HttpResponse => new HttpResponse(200, $headers, json_encode([
            'responseCode' => '2002400', 'responseMessage' => 'Success',
            'virtualAccountData' => $more + json_decode((string) $request->getBody(), true) + [
                'virtualAccountName' => 'Johnny Suh', 'virtualAccountEmail' => '', 'virtualAccountPhone' => '',
                'totalAmount' => ['value' => $value, 'currency' => 'IDR'],
            ],
        ])));
    }

    /** A shop that repeats what it was told. */
    private function acknowledges(array $more = []): void
    {
        $this->merchant->append(function (HttpRequest $request) use ($more): HttpResponse {
            $message = json_decode((string) $request->getBody(), true);
            $data = array_intersect_key($message, self::NUMBER + ['paymentRequestId' => 1, 'paidAmount' => 1]);

            return new HttpResponse(
                200, ['Content-Type' => 'application/json', 'X-TIMESTAMP' => self::at()],
                json_encode([
                    'responseCode' => '2002500', 'responseMessage' => 'Successful',
                    'virtualAccountData' => $more + $data,
                ]),
            );
        });
    }

    private function staticVa(array $wish = []): array
    {
        return $this->control('POST', '/snap-static-va', $wish + ['number' => '8504999027481262']);
    }

    /** @return list<array<string, mixed>> */
    private function calls(): array
    {
        return $this->control('GET', '/snap-calls')['calls'];
    }

    public function testADynamicAccountIsPaid(): void
    {
        $this->acknowledges();
        $this->createVa();
        $this->become('9999940250000001', '00');
        $request = $this->lastReceived();
        self::assertSame(self::SNAP_URL . self::PAYMENT, (string) $request->getUri());
        self::assertSame('POST', $request->getMethod());
        self::assertSame(
            ['application/json', self::at(), '99999', '77001'],
            array_map($request->getHeaderLine(...), ['Content-Type', 'X-TIMESTAMP', 'X-PARTNER-ID', 'CHANNEL-ID']),
        );
        self::assertMatchesRegularExpression('/^\d{32}$/D', $request->getHeaderLine('X-EXTERNAL-ID'));
        self::assertSame([
            'partnerServiceId' => '  850499', 'customerNo' => '4000000001', 'virtualAccountNo' => '  8504994000000001',
            'paymentRequestId' => '8504994000000001',
            'trxId' => 'abcdefgh1234', 'paidAmount' => ['value' => '12345678.00', 'currency' => 'IDR'],
            'additionalInfo' => [
                'paymentDate' => self::now()->format('Y-m-d H:i:s'), 'channelCode' => '402', 'merchantId' => '99999',
                'latestTransactionStatus' => '00', 'transactionStatusDesc' => 'success',
            ],
        ], self::verified($request, self::PAYMENT));
        self::assertSame(
            [['accepted', []]],
            array_map(fn (array $call): array => [$call['verdict'], $call['problems']], $this->calls()),
        );
        self::assertSame($request->getHeaderLine('X-SIGNATURE'), $this->calls()[0]['headers']['X-SIGNATURE']);
    }

    public function testAQrIsPaid(): void
    {
        $this->answers(200, '2005200');
        $this->become($this->generateQr()['referenceNo'], '00');
        self::assertSame([
            'originalPartnerReferenceNo' => 'QR-1001', 'originalReferenceNo' => '9999971150000001',
            'amount' => ['value' => '1000.00', 'currency' => 'IDR'],
            'additionalInfo' => [
                'paymentDate' => self::now()->format('Y-m-d H:i:s'), 'channelCode' => '711', 'merchantId' => '99999',
            ],
            'latestTransactionStatus' => '00', 'transactionStatusDesc' => 'success',
        ], self::verified($this->lastReceived(), '/v1.0/qr/qr-mpm-notify'));
        self::assertSame(['accepted', []], [$this->calls()[0]['verdict'], $this->calls()[0]['problems']]);
    }

    public function testADirectDebitIsPaid(): void
    {
        $this->answers(200, '2005600');
        $this->become($this->createDebit()['referenceNo'], '00');
        self::assertSame([
            'originalPartnerReferenceNo' => 'DD-1001', 'originalReferenceNo' => '9999981250000001',
            'merchantId' => '99999', 'amount' => ['value' => '60000.00', 'currency' => 'IDR'],
            'additionalInfo' => ['paymentDate' => self::now()->format('Y-m-d H:i:s'), 'channelCode' => '812'],
            'latestTransactionStatus' => '00', 'transactionStatusDesc' => 'success',
        ], self::verified($this->lastReceived(), '/v1.0/debit/notify'));
        self::assertSame(['accepted', []], [$this->calls()[0]['verdict'], $this->calls()[0]['problems']]);
    }

    public function testStatesFollowEachOtherAndEndsAreTold(): void
    {
        $reachable = [];
        $told = [];
        foreach ([
            '01' => [], '02' => ['02'], '03' => ['03'], '00' => ['00'], '04' => ['00', '04'], '05' => ['05'],
            '06' => ['06'], '07' => ['07'],
        ] as $from => $steps) {
            foreach (['00', '01', '02', '03', '04', '05', '06', '07'] as $to) {
                $this->control('PUT', '/merchants/99999', ['snapUrl' => null]);
                $reference = $this->createDebit(['partnerReferenceNo' => "DD-$from-$to"])['referenceNo'];
                foreach ($steps as $step) {
                    $this->become($reference, $step);
                }
                $this->control('PUT', '/merchants/99999', ['snapUrl' => self::SNAP_URL]);
                $before = count($this->received);
                $this->answers(200, '2005600');
                $code = $this->send(
                    'POST', "/_sandbox/snap-transactions/$reference/status", json_encode(['status' => $to]),
                )->getStatusCode();
                self::assertContains($code, [200, 409]);
                $code !== 200 || $reachable[$from][] = $to;
                if (count($this->received) > $before) {
                    $told[] = $to;
                } else {
                    $this->merchant->reset();
                }
            }
        }
        self::assertSame([
            '01' => ['00', '02', '03', '05', '06', '07'], '02' => ['00', '05', '06', '07'],
            '03' => ['00', '02', '05', '06', '07'], '00' => ['04'],
        ], $reachable);
        self::assertSame(['00', '05', '06', '07'], array_values(array_unique(array_diff($told, ['04']))));
        self::assertNotContains('03', $told);
    }

    public function testAStaticAccountIsInquiredAndPaid(): void
    {
        $this->prices();
        $this->acknowledges();
        $result = $this->staticVa();
        self::assertSame(
            [null, '00', '10000.00'],
            [$result['problem'], $result['transaction']['status'], $result['transaction']['amount']],
        );
        [$inquiry, $payment] = array_column($this->received, 'request');
        $asked = self::verified($inquiry, self::INQUIRY);
        self::assertSame([...array_keys(self::NUMBER), 'inquiryRequestId'], array_keys($asked));
        self::assertSame(self::NUMBER, array_slice($asked, 0, 3));
        self::assertMatchesRegularExpression('/^.{1,32}$/D', $asked['inquiryRequestId']);
        $told = self::verified($payment, self::PAYMENT);
        self::assertSame(self::NUMBER + [
            'paymentRequestId' => $asked['inquiryRequestId'], 'referenceNo' => '9999940250000001',
            'paidAmount' => ['value' => '10000.00', 'currency' => 'IDR'],
            'additionalInfo' => [
                'paymentDate' => self::now()->format('Y-m-d H:i:s'), 'channelCode' => '402', 'merchantId' => '99999',
                'latestTransactionStatus' => '00', 'transactionStatusDesc' => 'success',
            ],
        ], $told);
        self::assertSame(
            [['accepted', []], ['accepted', []]],
            array_map(fn (array $call): array => [$call['verdict'], $call['problems']], $result['calls']),
        );
        self::assertNotSame($inquiry->getHeaderLine('X-EXTERNAL-ID'), $payment->getHeaderLine('X-EXTERNAL-ID'));
        $status = $this->snap(
            '/v1.0/transfer-va/status',
            self::NUMBER
                + ['inquiryRequestId' => $asked['inquiryRequestId'], 'additionalInfo' => ['channelCode' => '402']],
        )['virtualAccountData'];
        self::assertSame(
            [$asked['inquiryRequestId'], $asked['inquiryRequestId'], '9999940250000001', '00'],
            [
                $status['inquiryRequestId'], $status['paymentRequestId'], $status['referenceNo'],
                $status['paymentFlagStatus'],
            ],
        );
    }

    public function testTheClassicFormOfAPayment(): void
    {
        $this->prices();
        $this->acknowledges(['virtualAccountName' => 'Johnny Suh']);
        $result = $this->staticVa(['form' => 'classic']);
        $told = self::verified($this->lastReceived(), self::PAYMENT);
        self::assertSame(self::NUMBER + [
            'paymentRequestId' => $result['transaction']['request_id'],
            'paidAmount' => ['value' => '10000.00', 'currency' => 'IDR'],
            'trxDateTime' => self::at(), 'referenceNo' => '9999940250000001',
        ], $told);
        self::assertSame([], $result['calls'][1]['problems']);
        // Its answer needs the name.
        $this->control('PUT', '/quirks', ['snap_va_payment' => 'classic']);
        $this->prices();
        $this->acknowledges();
        self::assertSame(
            ['virtualAccountData.virtualAccountName is missing'], $this->staticVa()['calls'][1]['problems'],
        );
        // And whoever is not paid is told nothing in it.
        $this->createVa();
        $this->become($this->reference(['product' => 'va']), '07');
        self::assertCount(4, $this->received);
    }

    public function testAnInquiryAndItsPaymentMayBeApart(): void
    {
        $this->prices('0.00');
        $asked = $this->staticVa(['type' => 'inquiry'])['transaction'];
        self::assertSame(['01', '0.00'], [$asked['status'], $asked['amount']]);
        $this->acknowledges();
        $pay = ['type' => 'payment', 'inquiry_request_id' => $asked['request_id'], 'amount' => '7500.00'];
        self::assertSame(
            ['00', '7500.00'],
            array_values(array_intersect_key($this->staticVa($pay)['transaction'], ['status' => 1, 'amount' => 1])),
        );
        self::assertSame(409, $this->send('POST', '/_sandbox/snap-static-va', json_encode($pay))->getStatusCode());
        self::assertSame(
            404,
            $this->send(
                'POST', '/_sandbox/snap-static-va', json_encode(['inquiry_request_id' => 'x'] + $pay),
            )->getStatusCode(),
        );
        // Or there is none.
        $this->acknowledges();
        self::assertSame(
            '00',
            $this->staticVa([
                'type' => 'payment', 'amount' => '5000.00', 'number' => '9881234500000007', 'prefix_length' => 8,
                'channel' => '801',
            ])['transaction']['status'],
        );
        self::assertSame('98812345', json_decode((string) $this->lastReceived()->getBody(), true)['partnerServiceId']);
    }

    /** @return iterable<string, array{int, string, string}> */
    public static function refusals(): iterable
    {
        yield 'unknown' => [404, '4042412', 'refused with 4042412'];
        yield 'paid' => [404, '4042414', 'refused with 4042414'];
        yield 'expired' => [404, '4042419', 'refused with 4042419'];
        yield 'unauthorized' => [401, '4012400', 'refused with 4012400'];
        yield 'repeated' => [409, '4092400', 'refused with 4092400'];
        yield 'failure' => [500, '5002400', 'refused with 5002400'];
        yield 'no code' => [200, 'ok', 'unreadable answer'];
        yield 'a success that is none' => [500, '2002400', 'HTTP 500'];
        yield 'nothing in it' => [200, '2002400', 'the answer has no totalAmount'];
    }

    #[DataProvider('refusals')]
    public function testAnInquiryIsAskedOnce(int $status, string $code, string $problem): void
    {
        $this->answers($status, $code);
        $result = $this->staticVa();
        self::assertSame([$problem, '06'], [$result['problem'], $result['transaction']['status']]);
        self::assertCount(1, $this->received);
    }

    public function testAPaymentThatIsNotWantedIsTakenBack(): void
    {
        $this->prices();
        $this->answers(404, '4042513');
        $result = $this->staticVa(['amount' => '9999.00']);
        self::assertSame(
            ['06', 'refused with 4042513'], [$result['transaction']['status'], $result['calls'][1]['verdict']],
        );
        self::assertCount(2, $this->received);
    }

    public function testTriesThreeTimesUntilAccepted(): void
    {
        $this->merchant->append(new ConnectException('refused', new HttpRequest('POST', self::SNAP_URL)));
        $this->answers(500, '5005200');
        $this->answers(200, '2005200');
        $this->become($this->generateQr()['referenceNo'], '00');
        self::assertSame(['no answer', 'refused with 5005200', 'accepted'], array_column($this->calls(), 'verdict'));
        self::assertSame([1, 2, 3], array_column($this->calls(), 'attempt'));
        self::assertCount(
            3, array_unique(array_map(fn (array $call): string => $call['headers']['X-EXTERNAL-ID'], $this->calls())),
        );
    }

    public function testHowOftenIsUpToTheTester(): void
    {
        $this->control('PUT', '/quirks', ['snap_tries' => 2, 'snap_external_id' => 'same']);
        $this->answers(401, '4015200');
        $this->answers(302, '2005200');
        $this->become($this->generateQr()['referenceNo'], '00');
        self::assertSame(['refused with 4015200', 'HTTP 302'], array_column($this->calls(), 'verdict'));
        self::assertCount(
            1, array_unique(array_map(fn (array $call): string => $call['headers']['X-EXTERNAL-ID'], $this->calls())),
        );
        self::assertSame('00', $this->control('GET', '/snap-transactions')['transactions'][0]['status']);
    }

    public function testProblemsOfAnAnswerAreTold(): void
    {
        $this->createVa();
        $this->merchant->append(
            new HttpResponse(
                200, ['Content-Type' => 'text/html', 'X-TIMESTAMP' => 'yesterday'],
                '{"responseCode":2002400,"virtualAccountData":{"customerNo":"1"}}',
            ),
        );
        $this->become('9999940250000001', '00');
        self::assertSame('accepted', $this->calls()[0]['verdict']);
        self::assertSame([
            'responseCode is not a text', 'responseCode is of another service',
            'responseMessage is missing or longer than 150', 'Content-Type is not application/json',
            'X-TIMESTAMP is missing or malformed', 'virtualAccountData.partnerServiceId does not repeat what was sent',
            'virtualAccountData.customerNo does not repeat what was sent',
            'virtualAccountData.virtualAccountNo does not repeat what was sent',
            'virtualAccountData.paymentRequestId does not repeat what was sent',
            'virtualAccountData.paidAmount.value does not repeat what was sent',
            'virtualAccountData.paidAmount.currency does not repeat what was sent',
        ], $this->calls()[0]['problems']);
        $this->answers(200, '4042512');
        $this->control('PUT', '/quirks', ['snap_tries' => 1]);
        $this->control('POST', '/snap-transactions/9999940250000001/notify');
        self::assertSame(['HTTP status 200 with responseCode 4042512'], $this->calls()[1]['problems']);
    }

    public function testARouteInTheAnswerIsChecked(): void
    {
        $route = [
            ['owner' => '3650800125'], ['partner_id' => '3650800123', 'partner_amount' => '4000'],
            ['partnerId' => '3650800124', 'partnerAmount' => '6000'],
        ];
        foreach (['additionalInfo', 'additional_info'] as $name) {
            $this->prices('10000.00', [$name => ['route' => $route]]);
            self::assertNull($this->staticVa(['type' => 'inquiry'])['problem']);
            $this->prices('9999.00', [$name => ['route' => $route]]);
            self::assertSame(
                'route: partner amount exceeds bill total', $this->staticVa(['type' => 'inquiry'])['problem'],
            );
        }
        $this->prices('0.00', ['additionalInfo' => ['route' => $route]]);
        self::assertNull($this->staticVa(['type' => 'inquiry'])['problem']);
    }

    public function testWhatIsNoAccountIsRefused(): void
    {
        foreach ([
            ['number' => 'x'], ['number' => '850499'], ['number' => 1], ['prefix_length' => 9], ['channel' => 'x'],
            ['type' => 'x'], ['amount' => '1'], ['form' => 'x'],
        ] as $wish) {
            self::assertSame(
                400,
                $this->send(
                    'POST', '/_sandbox/snap-static-va', json_encode($wish + ['number' => '8504999027481262']),
                )->getStatusCode(),
            );
        }
        self::assertSame(
            404, $this->send('POST', '/_sandbox/snap-static-va', '{"merchant_id":"88888"}')->getStatusCode(),
        );
        $this->control('PUT', '/merchants/99999', ['snapUrl' => null]);
        self::assertSame('this merchant has no snapUrl', $this->staticVa()['problem']);
    }
}
