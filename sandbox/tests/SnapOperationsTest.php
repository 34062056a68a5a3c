<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Qr;

final class SnapOperationsTest extends SnapTestCase
{
    public function testAnAccountIsMade(): void
    {
        $va = $this->createVa();
        self::assertSame([
            'partnerServiceId' => '  850499', 'customerNo' => '4000000001', 'virtualAccountNo' => '  8504994000000001',
            'virtualAccountName' => 'Jokul Doe',
            'virtualAccountEmail' => 'jokul@email.com', 'virtualAccountPhone' => '6281828384858',
            'trxId' => 'abcdefgh1234',
            'totalAmount' => ['value' => '12345678.00', 'currency' => 'IDR'], 'expiredDate' => self::at('+1 day'),
            'additionalInfo' => [
                'billDate' => self::at(), 'channelCode' => '402', 'billDescription' => 'Maintenance',
                'redirectUrl' => 'http://127.0.0.1:8765/pws/100003/0830000010100000/' . self::sign(
                    'abcdefgh1234',
                ) . '?trx_id=9999940250000001&merchant_id=99999&bill_no=abcdefgh1234',
            ],
        ], $va);
    }

    public function testCompanyCodesHaveSixOrEightDigits(): void
    {
        self::assertSame(
            ['78800499', '40000001', '7880049940000001'],
            array_values(self::number($this->createVa(['additionalInfo' => ['channelCode' => '800']]))),
        );
        foreach ([
            '402', '408', '702', '706', '707', '708', '718', '800', '801', '802', '818', '825', '837',
        ] as $channel) {
            $number = self::number(
                $this->createVa(['trxId' => "T$channel", 'additionalInfo' => ['channelCode' => $channel]]),
            );
            self::assertSame(8, strlen($number['partnerServiceId']));
            self::assertSame($number['partnerServiceId'] . $number['customerNo'], $number['virtualAccountNo']);
            self::assertMatchesRegularExpression('/^\d{16}$/D', ltrim($number['virtualAccountNo']));
        }
    }

    public function testAMerchantChoosesTheNumberOfAStaticAccount(): void
    {
        $static = [
            'trxId' => '9881234500000007', 'virtualAccountNo' => '9881234500000007',
            'expiredDate' => self::at('+10 years'), 'additionalInfo' => ['channelCode' => '801'],
        ];
        self::assertSame(
            ['partnerServiceId' => '98812345', 'customerNo' => '00000007', 'virtualAccountNo' => '9881234500000007'],
            self::number($this->createVa($static)),
        );
        self::assertSame(
            '4092701',
            $this->snap('/v1.0/transfer-va/create-va', self::vaBill(['trxId' => 'T2'] + $static))['responseCode'],
        );
        // Other channels make their own.
        self::assertStringStartsWith(
            '  850499',
            $this->createVa(
                ['trxId' => 'T3', 'additionalInfo' => ['channelCode' => '402']] + $static,
            )['virtualAccountNo'],
        );
    }

    public function testOptionalFieldsMayBeAbsent(): void
    {
        $bill = self::vaBill();
        unset($bill['virtualAccountEmail'], $bill['virtualAccountPhone'], $bill['expiredDate']);
        $answer = $this->snap('/v1.0/transfer-va/create-va', $bill)['virtualAccountData'];
        self::assertArrayNotHasKey('virtualAccountEmail', $answer);
        self::assertSame(self::at('+1 day'), $answer['expiredDate']);
    }

    public function testAnAccountLives(): void
    {
        $va = $this->createVa();
        $ask = fn (array $number): array => $this->snap(
            '/v1.0/transfer-va/status',
            $number + ['additionalInfo' => ['channelCode' => '402', 'trxId' => 'abcdefgh1234']],
        )['virtualAccountData'];
        $unpaid = $ask(self::number($va));
        self::assertSame(
            ['01', 'Initiated', '0.00'],
            [$unpaid['paymentFlagStatus'], $unpaid['paymentFlagReason']['english'], $unpaid['paidAmount']['value']],
        );
        self::assertArrayNotHasKey('transactionDate', $unpaid);
        $this->answers(200, '2002500');
        $this->become('9999940250000001', '00');
        self::assertSame([
            'paymentFlagReason' => ['english' => 'Success'], 'partnerServiceId' => '  850499',
            'customerNo' => '4000000001', 'virtualAccountNo' => '  8504994000000001',
            'paymentRequestId' => '8504994000000001', 'paidAmount' => ['value' => '12345678.00', 'currency' => 'IDR'],
            'transactionDate' => self::at(),
            'paymentFlagStatus' => '00', 'additionalInfo' => ['channelCode' => '402'],
        ], $ask(self::number($va)));
        // However the number is split and padded.
        foreach ([
            ['85049940', '00000001', '8504994000000001'], ['850499', '4000000001', '8504994000000001'],
            ['  850499', '  4000000001', '  8504994000000001'],
        ] as $number) {
            self::assertSame(
                '00',
                $ask(
                    array_combine(['partnerServiceId', 'customerNo', 'virtualAccountNo'], $number),
                )['paymentFlagStatus'],
            );
        }
    }

    public function testAnAccountIsDeleted(): void
    {
        $va = $this->createVa();
        $delete = self::number($va) + ['trxId' => 'abcdefgh1234', 'additionalInfo' => ['reason' => 'Order Canceled']];
        $code = ['responseCode' => '2003100', 'responseMessage' => 'Success'];
        self::assertSame($code + ['virtualAccountData' => self::number($va) + [
            'additionalInfo' => [
                'billNo' => 'abcdefgh1234', 'trxStatusCode' => '3', 'trxStatusDesc' => 'Order Canceled',
            ],
        ]], $this->snap('/v1.0/transfer-va/delete-va', $delete, 'DELETE'));
        self::assertSame('4043104', $this->snap('/v1.0/transfer-va/delete-va', $delete, 'DELETE')['responseCode']);
        self::assertSame(
            '4043101',
            $this->snap('/v1.0/transfer-va/delete-va', ['trxId' => 'another'] + $delete, 'DELETE')['responseCode'],
        );
        // The merchant knows: it is not told. Its trxId is free again.
        self::assertSame([], $this->received);
        $this->answers(200, '2002500');
        $this->become($this->reference(['number' => ltrim($this->createVa()['virtualAccountNo'])]), '00');
        $delete = ['customerNo' => '4000000002', 'virtualAccountNo' => '8504994000000002'] + $delete;
        self::assertSame(
            ['4043114', 'Paid Bill'], array_values($this->snap('/v1.0/transfer-va/delete-va', $delete, 'DELETE')),
        );
    }

    public function testAQrIsMadeAndInquired(): void
    {
        $qr = $this->generateQr();
        self::assertSame(
            ['2004700', 'Request has been processed successfully', '9999971150000001', 'QR-1001'],
            array_slice(array_values($qr), 0, 4),
        );
        self::assertSame(Qr::checksum(substr($qr['qrContent'], 0, -4)), substr($qr['qrContent'], -4));
        self::assertStringContainsString('54071000.00', $qr['qrContent']);
        self::assertSame('http://127.0.0.1:8765/__assets/qr/99999-9999971150000001.png', $qr['qrUrl']);
        self::assertSame(['value' => '1000.00', 'currency' => 'IDR'], $qr['additionalInfo']['amount']);
        self::assertStringContainsString('/' . self::sign('QR-1001') . '?', $qr['additionalInfo']['qrImageUrl']);
        $question = [
            'originalReferenceNo' => $qr['referenceNo'], 'originalPartnerReferenceNo' => 'QR-1001',
            'serviceCode' => '47', 'merchantId' => '99999', 'additionalInfo' => ['channelCode' => '711'],
        ];
        self::assertSame(
            ['01', 'Initiated'], array_slice(array_values($this->snap('/v1.0/qr/qr-mpm-query', $question)), 5, 2),
        );
        $this->answers(200, '2005200');
        $this->become($qr['referenceNo'], '00');
        self::assertSame([
            'responseCode' => '2005100', 'responseMessage' => 'Request has been processed successfully',
            'originalReferenceNo' => $qr['referenceNo'],
            'originalPartnerReferenceNo' => 'QR-1001', 'serviceCode' => '47', 'latestTransactionStatus' => '00',
            'transactionStatusDesc' => 'Success',
            'paidTime' => self::now()->format('Y-m-d H:i:s'), 'amount' => ['value' => '1000.00', 'currency' => 'IDR'],
            'additionalInfo' => ['paymentReff' => '158745490000000001', 'merchantId' => '99999'],
        ], $this->snap('/v1.0/qr/qr-mpm-query', $question));
        foreach ([
            ['originalReferenceNo' => '9999971150000002'], ['originalPartnerReferenceNo' => 'QR-1002'],
            ['additionalInfo' => ['channelCode' => '715']],
        ] as $other) {
            self::assertSame('4045101', $this->snap('/v1.0/qr/qr-mpm-query', $other + $question)['responseCode']);
        }
    }

    public function testCodesOfOtherChannelsHaveNoDecimals(): void
    {
        self::assertStringContainsString(
            '54041000' . '5802', $this->generateQr(['additionalInfo' => ['channelCode' => '715']])['qrContent'],
        );
        self::assertStringContainsString(
            '54071000.50',
            $this->generateQr([
                'partnerReferenceNo' => 'QR-2', 'amount' => ['value' => '1000.50'],
                'additionalInfo' => ['channelCode' => '836'],
            ])['qrContent'],
        );
    }

    public function testADirectDebitIsMadeAndInquired(): void
    {
        $debit = $this->createDebit();
        self::assertSame([
            'responseCode' => '2005400', 'responseMessage' => 'Request has been processed successfully',
            'referenceNo' => '9999981250000001', 'partnerReferenceNo' => 'DD-1001',
            'webRedirectUrl' => 'http://127.0.0.1:8765/pws/100003/0830000010100000/' . self::sign('DD-1001')
                . '?trx_id=9999981250000001&merchant_id=99999&bill_no=DD-1001',
            'additionalInfo' => ['merchantId' => '99999', 'amount' => ['value' => '60000.00', 'currency' => 'IDR']],
        ], $debit);
        $question = [
            'originalPartnerReferenceNo' => 'DD-1001', 'originalReferenceNo' => $debit['referenceNo'],
            'serviceCode' => '55', 'merchantId' => '99999', 'additionalInfo' => ['channelCode' => '812'],
        ];
        self::assertSame('01', $this->snap('/v1.0/debit/status', $question)['latestTransactionStatus']);
        $this->answers(200, '2005600');
        $this->become($debit['referenceNo'], '00');
        self::assertSame([
            'responseCode' => '2005500', 'responseMessage' => 'Request has been processed successfully',
            'originalPartnerReferenceNo' => 'DD-1001',
            'originalReferenceNo' => $debit['referenceNo'], 'serviceCode' => '54', 'latestTransactionStatus' => '00',
            'transactionStatusDesc' => 'Success',
            'paidTime' => self::now()->format('Y-m-d H:i:s'),
            'transAmount' => ['value' => '60000.00', 'currency' => 'IDR'],
            'additionalInfo' => ['merchantId' => '99999'],
        ], $this->snap('/v1.0/debit/status', ['serviceCode' => '54'] + $question));
        self::assertSame(
            ['4045501', 'Transaction Not Found'],
            array_values($this->snap('/v1.0/debit/status', ['originalReferenceNo' => '1'] + $question)),
        );
    }

    public function testADirectDebitIsCancelled(): void
    {
        $debit = $this->createDebit();
        $cancel = [
            'originalPartnerReferenceNo' => 'DD-1001', 'originalReferenceNo' => $debit['referenceNo'],
            'originalExternalId' => '1000000', 'merchantId' => '99999',
            'reason' => 'Out of stock', 'amount' => ['value' => '60000.00', 'currency' => 'IDR'],
            'additionalInfo' => ['channelCode' => '812'],
        ];
        self::assertSame(
            '4045713',
            $this->snap(
                '/v1.0/debit/cancel', ['amount' => ['value' => '1.00', 'currency' => 'IDR']] + $cancel,
            )['responseCode'],
        );
        self::assertSame(
            '4045701',
            $this->snap('/v1.0/debit/cancel', ['originalPartnerReferenceNo' => 'DD-1002'] + $cancel)['responseCode'],
        );
        self::assertSame([
            'responseCode' => '2005700', 'responseMessage' => 'Request has been processed successfully',
            'originalPartnerReferenceNo' => 'DD-1001',
            'originalReferenceNo' => $debit['referenceNo'], 'originalExternalId' => '1000000',
            'cancelTime' => self::at(), 'transactionDate' => self::at(), 'additionalInfo' => ['merchantId' => '99999'],
        ], $this->snap('/v1.0/debit/cancel', $cancel));
        self::assertSame('4045704', $this->snap('/v1.0/debit/cancel', $cancel)['responseCode']);
        self::assertSame([], $this->received);
    }

    public function testOnlyOpenDirectDebitsAreCancelled(): void
    {
        $this->control('PUT', '/merchants/99999', ['snapUrl' => null]);
        foreach (['00' => '4055701', '06' => '4045700', '07' => '4035700', '05' => '4045704'] as $status => $code) {
            $this->become($this->createDebit(['partnerReferenceNo' => "DD-$status"])['referenceNo'], (string) $status);
            // The standard wants no more than this.
            self::assertSame(
                $code,
                $this->snap('/v1.0/debit/cancel', ['originalPartnerReferenceNo' => "DD-$status"])['responseCode'],
            );
        }
    }

    public function testTheTokenOfACardIsNotKept(): void
    {
        $debit = $this->createDebit(['bankCardToken' => 'secret-token', 'additionalInfo' => ['channelCode' => '714']]);
        self::assertStringNotContainsString(
            'secret-token',
            $this->send('GET', "/_sandbox/snap-transactions?reference_no={$debit['referenceNo']}")->getContent(),
        );
    }

    public function testNumbersCountAsTheirText(): void
    {
        $this->createDebit(['merchantId' => 99999, 'additionalInfo' => ['channelCode' => 819, 'trx_source' => ['x']]]);
        $va = $this->createVa();
        self::assertSame(
            '2002600',
            $this->snap(
                '/v1.0/transfer-va/status',
                ['customerNo' => 4000000002] + self::number($va) + [
                    'additionalInfo' => ['channelCode' => 402, 'trxId' => 'abcdefgh1234'],
                ],
            )['responseCode'],
        );
    }

    public function testTimesMayHaveAnyOffset(): void
    {
        self::assertSame(
            self::at('+2 hours'),
            $this->createVa([
                'expiredDate' => self::now('+2 hours')->setTimezone(
                    new \DateTimeZone('-07:00'),
                )->format('Y-m-d\TH:i:sP'),
            ])['expiredDate'],
        );
        self::assertSame(
            self::at('+2 hours'),
            $this->createVa([
                'trxId' => 'B',
                'expiredDate' => self::now('+2 hours')->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z'),
            ])['expiredDate'],
        );
    }

    public function testAReferenceIsOpenOnce(): void
    {
        $this->generateQr();
        self::assertSame(
            ['4094701', 'Duplicate partnerReferenceNo'],
            array_values($this->snap('/v1.0/qr/qr-mpm-generate', self::qrBill())),
        );
        $this->control('PUT', '/quirks', ['snap_duplicate' => 'same']);
        self::assertSame('9999971150000001', $this->generateQr()['referenceNo']);
        self::assertSame(
            '4044718',
            $this->snap('/v1.0/qr/qr-mpm-generate', self::qrBill(['amount' => ['value' => '2000.00']]))['responseCode'],
        );
        $this->answers(200, '2005200');
        $this->become('9999971150000001', '00');
        self::assertSame('4094701', $this->snap('/v1.0/qr/qr-mpm-generate', self::qrBill())['responseCode']);
        // Another product's references are its own.
        $this->createDebit(['partnerReferenceNo' => 'QR-1001']);
    }

    public function testAnExpiredReferenceIsFree(): void
    {
        $this->answers(200, '2005200');
        $this->generateQr();
        $this->control('POST', '/time', ['advance' => 7 * 3600]);
        self::assertSame(
            '9999971150000002', $this->generateQr(['validityPeriod' => self::at('+8 hours')])['referenceNo'],
        );
    }

    public function testTimeExpiresAndTells(): void
    {
        $this->answers(200, '2002500');
        $this->createVa();
        $this->control('POST', '/time', ['advance' => 86399]);
        self::assertCount(0, $this->received);
        $this->control('POST', '/time', ['advance' => 2]);
        self::assertSame(
            '07',
            self::verified(
                $this->lastReceived(), '/v1.0/transfer-va/payment',
            )['additionalInfo']['latestTransactionStatus'],
        );
    }

    public function testResetForgets(): void
    {
        $this->generateQr();
        $this->control('POST', '/reset');
        self::assertSame([], $this->control('GET', '/snap-transactions')['transactions']);
        $this->generateQr();
    }
}
