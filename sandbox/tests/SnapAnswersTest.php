<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\SnapRefusal;
use Symfony\Component\HttpFoundation\Response;

/** Bad habits of the answers to a merchant's requests, one by one. */
final class SnapAnswersTest extends SnapTestCase
{
    public function testTheCodeThatTheSampleOfAccountsPrints(): void
    {
        $this->quirk('snap_create_va_code', '2002500');
        self::assertSame('2002500', $this->snap('/v1.0/transfer-va/create-va', self::vaBill())['responseCode']);
        self::assertSame('4092701', $this->snap('/v1.0/transfer-va/create-va', self::vaBill())['responseCode']);
    }

    public function testTheStatusOfAnAccountMayBeAList(): void
    {
        $this->quirk('snap_status_list', true);
        $this->control('PUT', '/merchants/99999', ['snapUrl' => null]);
        $static = fn (string $trxId): array => [
            'trxId' => $trxId, 'virtualAccountNo' => '9881234500000007', 'additionalInfo' => ['channelCode' => '801'],
        ];
        $this->createVa($static('A'));
        $this->become($this->reference(['partner_ref' => 'A']), '00');
        $number = self::number($this->createVa($static('B')));
        $list = $this->snap(
            '/v1.0/transfer-va/status', $number + ['additionalInfo' => ['channelCode' => '801', 'trxId' => 'A']],
        )['virtualAccountData'];
        self::assertTrue(array_is_list($list));
        self::assertSame(['01', '00'], array_column($list, 'paymentFlagStatus'));
    }

    public function testAnUnknownPaymentMayHaveAStatus(): void
    {
        $this->quirk('snap_not_found', 'status');
        $query = [
            'originalReferenceNo' => '1', 'originalPartnerReferenceNo' => 'P', 'serviceCode' => '47',
            'merchantId' => '99999', 'additionalInfo' => ['channelCode' => '711'],
        ];
        self::assertSame(
            ['2005100', 'Request has been processed successfully', '1', 'P', '47', '07', 'Not Found'],
            array_slice(array_values($this->snap('/v1.0/qr/qr-mpm-query', $query)), 0, 7),
        );
        self::assertSame(
            ['07', 'Not Found'],
            array_slice(array_values($this->snap('/v1.0/debit/status', ['serviceCode' => '55'] + $query)), 5, 2),
        );
        $number = ['partnerServiceId' => '  850499', 'customerNo' => '1', 'virtualAccountNo' => '  8504991'];
        $status = $this->snap(
            '/v1.0/transfer-va/status', $number + ['additionalInfo' => ['channelCode' => '402', 'trxId' => 'T']],
        )['virtualAccountData'];
        self::assertSame(
            ['07', 'Not Found', '  8504991'],
            [$status['paymentFlagStatus'], $status['paymentFlagReason']['english'], $status['virtualAccountNo']],
        );
        // What is to be ended must be there.
        self::assertSame(
            '4045701', $this->snap('/v1.0/debit/cancel', ['originalPartnerReferenceNo' => 'P'])['responseCode'],
        );
    }

    public function testInquiriesMayDoWithoutAReference(): void
    {
        $this->quirk('snap_needs_reference', false);
        $this->generateQr();
        $this->createDebit();
        $question = ['serviceCode' => '47', 'merchantId' => '99999', 'additionalInfo' => ['channelCode' => '711']];
        self::assertSame(
            '9999971150000001',
            $this->snap(
                '/v1.0/qr/qr-mpm-query', ['originalPartnerReferenceNo' => 'QR-1001'] + $question,
            )['originalReferenceNo'],
        );
        self::assertSame(
            '9999981250000002',
            $this->snap(
                '/v1.0/debit/status',
                [
                    'originalPartnerReferenceNo' => 'DD-1001', 'serviceCode' => '55',
                    'additionalInfo' => ['channelCode' => '812'],
                ] + $question,
            )['originalReferenceNo'],
        );
    }

    public function testWhatShowsACodeAndAPage(): void
    {
        foreach ([
            'both' => ['qrContent', 'qrUrl'], 'content' => ['qrContent'], 'url' => ['qrUrl'],
        ] as $quirk => $names) {
            $this->quirk('snap_qr', $quirk);
            self::assertSame(
                $names,
                array_values(
                    array_intersect(
                        ['qrContent', 'qrUrl'], array_keys($this->generateQr(['partnerReferenceNo' => $quirk])),
                    ),
                ),
            );
        }
        $links = ['appRedirectUrl', 'webRedirectUrl', 'webUrl'];
        foreach ([
            'web' => ['webRedirectUrl'], 'app' => ['appRedirectUrl'], 'url' => ['webUrl'], 'all' => $links,
            'none' => [],
        ] as $quirk => $names) {
            $this->quirk('snap_redirect', $quirk);
            self::assertSame(
                $names,
                array_values(array_intersect($links, array_keys($this->createDebit(['partnerReferenceNo' => $quirk])))),
            );
        }
    }

    public function testTheClockMayMatter(): void
    {
        $path = '/v1.0/debit/status';
        $code = fn (string $change): string => json_decode(
            $this->request(
                'POST', $path, '{}', $this->headers('POST', $path, '{}', timestamp: self::at($change)),
            )->getContent(),
            true,
        )['responseMessage'];
        self::assertSame('Invalid Mandatory Field originalPartnerReferenceNo', $code('-1 year'));
        $this->quirk('snap_clock_skew', 300);
        self::assertSame('Invalid Field Format X-TIMESTAMP', $code('-301 seconds'));
        self::assertSame('Invalid Field Format X-TIMESTAMP', $code('+301 seconds'));
        self::assertSame('Invalid Mandatory Field originalPartnerReferenceNo', $code('-300 seconds'));
    }

    public function testTheNextAnswerIsChosen(): void
    {
        $this->quirk('snap_refuse_with', '50400');
        self::assertSame(['5044700', 'Timeout'], array_values($this->snap('/v1.0/qr/qr-mpm-generate', self::qrBill())));
        self::assertSame([], $this->control('GET', '/snap-transactions')['transactions']);
        $this->quirk('snap_answer_with', '50001');
        self::assertSame(
            ['5004701', 'Internal Server Error'], array_values($this->snap('/v1.0/qr/qr-mpm-generate', self::qrBill())),
        );
        self::assertCount(1, $this->control('GET', '/snap-transactions')['transactions']);
        $this->quirk('snap_answer_with', '20200');
        $inProgress = $this->snap('/v1.0/debit/payment-host-to-host', self::debitBill());
        self::assertSame(
            ['2025400', 'Request In Progress', '9999981250000002'], array_slice(array_values($inProgress), 0, 3),
        );
        // What is refused anyway does not use it up.
        $this->quirk('snap_answer_with', '42900');
        self::assertSame('4095401', $this->snap('/v1.0/debit/payment-host-to-host', self::debitBill())['responseCode']);
        self::assertSame(
            '4295400',
            $this->snap(
                '/v1.0/debit/payment-host-to-host', self::debitBill(['partnerReferenceNo' => 'DD-2']),
            )['responseCode'],
        );
        $this->createDebit(['partnerReferenceNo' => 'DD-3']);
    }

    public function testEachDocumentedCodeCanBeHad(): void
    {
        self::assertCount(63, SnapRefusal::TEXTS);
        foreach (SnapRefusal::TEXTS as $case => $text) {
            $this->quirk('snap_refuse_with', (string) $case);
            $answer = $this->snap('/v1.0/debit/status', '{}');
            self::assertSame(
                [substr((string) $case, 0, 3) . '55' . substr((string) $case, 3), $text], array_values($answer),
            );
        }
    }

    public function testRefusalsMayComeWithStatus200(): void
    {
        $this->quirk('snap_http_200', true);
        self::assertSame('4005400', $this->snap('/v1.0/debit/payment-host-to-host', '[]', status: 200)['responseCode']);
    }

    public function testWhatHappensToAnswersOnTheWay(): void
    {
        $path = '/v1.0/qr/qr-mpm-generate';
        $send = function (string $reference) use ($path): Response {
            $body = json_encode(self::qrBill(['partnerReferenceNo' => $reference]));

            return $this->request('POST', $path, $body, $this->headers('POST', $path, $body));
        };
        $this->control('PUT', '/quirks', ['html_error' => 1, 'drop_answer' => 1, 'cut_answer' => 1]);
        self::assertStringContainsString('<h1>Internal Server Error</h1>', $send('A')->getContent());
        self::assertSame(502, $send('B')->getStatusCode());
        self::assertNull(json_decode($send('C')->getContent()));
        self::assertSame(200, $send('D')->getStatusCode());
        self::assertSame(
            ['B', 'C', 'D'], array_column($this->control('GET', '/snap-transactions')['transactions'], 'partner_ref'),
        );
        self::assertSame(
            [$path], array_values(array_unique(array_column($this->control('GET', '/requests')['requests'], 'path'))),
        );
    }
}
