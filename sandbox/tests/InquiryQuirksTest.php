<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** What a shop's confirmation must cope with: an inquiry that tells of another amount, or is refused. */
final class InquiryQuirksTest extends CardTestCase
{
    public function testADebitPaymentOfAnotherAmount(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $this->control('PUT', '/quirks', ['inquiry_amount' => '9000']);
        $trxId = $this->create()['trx_id'];
        self::assertSame('', $this->inquire($trxId)['payment_total']);
        $this->control('POST', "/transactions/$trxId/status", ['status' => '2']);
        self::assertSame('9000', $this->inquire($trxId)['payment_total']);
        $this->control('PUT', '/quirks', ['inquiry_amount' => '']);
        self::assertSame('10000', $this->inquire($trxId)['payment_total']);
    }

    public function testADebitInquiryIsRefusedSoManyTimes(): void
    {
        $trxId = $this->create()['trx_id'];
        $this->control('PUT', '/quirks', ['inquiry_refusals' => 2, 'inquiry_refuse_with' => '54']);
        // What is wrong with the request itself comes first, and uses nothing up.
        self::assertSame('55', $this->post('/cvr/100004/10', ['trx_id' => $trxId, 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'signature' => self::sign('x')])['response_error']['response_code']);
        self::assertSame(['54', '54'], [$this->inquire($trxId)['response_error']['response_code'], $this->inquire($trxId)['response_error']['response_code']]);
        self::assertSame('00', $this->inquire($trxId)['response_code']);
        self::assertSame(0, $this->control('GET', '/quirks')['inquiry_refusals']);
        self::assertStringContainsString('54 refused, as the quirk inquiry_refuse_with says', $this->send('GET', '/')->getContent());
    }

    public function testACardPaymentOfAnotherAmountAndRefused(): void
    {
        $this->direct();
        $this->control('PUT', '/quirks', ['inquiry_amount' => '9000']);
        $answer = $this->api(['TRANSACTIONTYPE' => '4']);
        self::assertSame(['9000.00', 'S', self::cardSign('ORDER-1', '9000.00', 'S')], [$answer['AMOUNT'], $answer['TXN_STATUS'], $answer['SIGNATURE']]);
        $this->control('PUT', '/quirks', ['inquiry_refusals' => 1, 'inquiry_refuse_with' => '5533', 'inquiry_amount' => '']);
        self::assertSame('5533', $this->api(['TRANSACTIONTYPE' => '4'])['ERR_CODE']);
        self::assertSame(['0', '10000.00'], [($answer = $this->api(['TRANSACTIONTYPE' => '4']))['ERR_CODE'], $answer['AMOUNT']]);
    }

    public function testACodeOfAnotherProductConcernsThatAlone(): void
    {
        $trxId = $this->create()['trx_id'];
        $this->control('PUT', '/quirks', ['inquiry_refusals' => 1, 'inquiry_refuse_with' => '50400']);
        self::assertSame('00', $this->inquire($trxId)['response_code']);
        self::assertSame(1, $this->control('GET', '/quirks')['inquiry_refusals']);
    }

    /** @return iterable<array{string, mixed}> */
    public static function wrong(): iterable
    {
        yield ['inquiry_amount', 9000];
        yield ['inquiry_amount', '9000.00'];
        yield ['inquiry_amount', '1234567890123'];
        yield ['inquiry_refuse_with', ''];
        yield ['inquiry_refuse_with', '5'];
        yield ['inquiry_refuse_with', '9999'];
        yield ['inquiry_refuse_with', '12345'];
        yield ['inquiry_refusals', -1];
    }

    #[DataProvider('wrong')]
    public function testWhatCannotBeMeantIsRefused(string $name, mixed $value): void
    {
        self::assertSame(400, $this->send('PUT', '/_sandbox/quirks', json_encode([$name => $value]))->getStatusCode());
    }
}
