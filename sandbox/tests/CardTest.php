<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\TestCards;
use PHPUnit\Framework\Attributes\DataProvider;

/** Payments by card, as the shopper makes them. */
final class CardTest extends CardTestCase
{
    public function testPublishedSignatures(): void
    {
        self::assertSame('7EA82428BB17D204C74E53C7CC0FD5F28903D068', \Faspay\Sandbox\CardSignature::response(['id' => 'commonwealth', 'password' => 'abcde'], '2019061200757', '100000.00', 'E'));
        $echoed = 'a2389173c0e667ab5a8e7491d5712c9a40683178';
        self::assertTrue(\Faspay\Sandbox\CardSignature::isRequest($echoed, ['id' => 'commonwealth', 'password' => 'abcde'], '2019061200757', '100000.00', '66A93765-1DC2-46FD-B542-267AF1B75AE4'));
        self::assertSame('A7ECB9ABDDA8D4F42D9521B49AC243B0D485581F', \Faspay\Sandbox\CardSignature::token(['id' => 'sophia_store', 'password' => 'abcde'], '09B9C3D7-7365-4233-8C11-1C3A176F9D2B'));
    }

    /** @return iterable<string, array{string, array<string, string>}> code, changes to a direct payment */
    public static function refusals(): iterable
    {
        foreach ([
            '5501' => 'MERCHANTID', '5504' => 'TRANSACTIONTYPE', '5511' => 'MERCHANT_TRANID', '5514' => 'AMOUNT', '5575' => 'CURRENCYCODE', '5577' => 'PAYMENT_METHOD',
            '5615' => 'CUSTNAME', '5541' => 'CUSTEMAIL', '5566' => 'SIGNATURE', '5542' => 'SHOPPER_IP', '5505' => 'CARDNO', '5506' => 'CARDTYPE', '5507' => 'CARDNAME',
            '5508' => 'EXPIRYMONTH', '5509' => 'EXPIRYYEAR', '5582' => 'CARDCVC',
        ] as $code => $name) {
            yield "no $name" => [(string) $code, [$name => '']];
        }
        foreach (['5540' => ['MERCHANT_TRANID', 100], '5579' => ['CUSTNAME', 120], '5536' => ['CUSTEMAIL', 100], '5537' => ['DESCRIPTION', 100], '5535' => ['BILLING_ADDRESS', 255], '5534' => ['SHIPPING_ADDRESS', 255], '5596' => ['PHONE_NO', 20], '5538' => ['CARDNAME', 100]] as $code => [$name, $length]) {
            yield "long $name" => [(string) $code, [$name => str_repeat('1', $length + 1)]];
        }
        yield 'unknown merchant' => ['5524', ['MERCHANTID' => 'nobody']];
        yield 'signature' => ['5567', ['SIGNATURE' => str_repeat('0', 40)]];
        yield 'amount' => ['5514', ['AMOUNT' => '10.000,00']];
        yield 'nothing to pay' => ['5514', ['AMOUNT' => '0.00']];
        yield 'type of another request' => ['5517', ['TRANSACTIONTYPE' => '4']];
        yield 'no type at all' => ['5516', ['TRANSACTIONTYPE' => '01']];
        yield 'method' => ['5577', ['PAYMENT_METHOD' => '3']];
        yield 'foreign currency' => ['5576', ['CURRENCYCODE' => 'USD']];
        yield 'no currency' => ['5620', ['CURRENCYCODE' => 'XXX']];
        yield 'address' => ['5550', ['SHOPPER_IP' => 'localhost']];
        yield 'number' => ['5518', ['CARDNO' => '4440000009900011']];
        yield 'short number' => ['5523', ['CARDNO' => '44400000']];
        yield 'type of another card' => ['5521', ['CARDTYPE' => 'M']];
        yield 'month' => ['5584', ['EXPIRYMONTH' => '13']];
        yield 'year' => ['5585', ['EXPIRYYEAR' => '39']];
        yield 'expired' => ['5519', ['EXPIRYYEAR' => '2020']];
        yield 'security code' => ['5583', ['CARDCVC' => '1000']];
        yield 'counts' => ['5600', ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'payment;yes']];
        yield 'delimiter' => ['5601', ['PYMT_IND' => 'tokenization,a', 'PYMT_CRITERIA' => 'payment']];
        yield 'indicator' => ['5603', ['PYMT_IND' => 'token', 'PYMT_CRITERIA' => 'payment']];
        yield 'criterion' => ['5598', ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'register']];
        yield 'third party' => ['5602', ['PYMT_IND' => '3rd_party_ind', 'PYMT_CRITERIA' => 'maybe']];
        yield 'third party\'s bank' => ['5604', ['PYMT_IND' => '3rd_party_ind', 'PYMT_CRITERIA' => 'yes']];
        yield 'no token' => ['6201', ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'payment']];
        yield 'unknown token' => ['6200', ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'payment', 'PYMT_TOKEN' => 'X']];
    }

    #[DataProvider('refusals')]
    public function testARefusedPaymentIsNotStored(string $code, array $changes): void
    {
        $this->listen();
        $answer = $this->direct($changes);
        $merchant = $changes['MERCHANTID'] ?? 'tokofaspay';
        $form = self::form($changes + self::DIRECT);
        self::assertSame([$code, 'E', '0'], [$answer['ERR_CODE'], $answer['TXN_STATUS'], $answer['TRANSACTIONID']]);
        self::assertSame($merchant === 'tokofaspay' ? self::cardSign(strtoupper($form['MERCHANT_TRANID']), $form['AMOUNT'], 'E') : '', $answer['SIGNATURE']);
        self::assertSame([], $this->control('GET', '/card-transactions')['transactions']);
        self::assertSame([], $this->received);
        self::assertSame('5533', $this->api(['TRANSACTIONTYPE' => '4'])['ERR_CODE']);
    }

    public function testACardIsGoodUntilItsMonthHasEndedEverywhere(): void
    {
        $february = ['EXPIRYMONTH' => '02', 'EXPIRYYEAR' => '2028'];
        // 2028-03-01 11:59:59 and 12:00:00 UTC.
        $this->control('POST', '/time', ['now' => '2028-03-01 18:59:59']);
        self::assertSame(['S', '5519'], [$this->direct($february)['TXN_STATUS'], $this->direct(['MERCHANT_TRANID' => 'order-2', 'EXPIRYMONTH' => '01'] + $february)['ERR_CODE']]);
        $this->control('POST', '/time', ['advance' => 1]);
        self::assertSame('5519', $this->direct(['MERCHANT_TRANID' => 'order-2'] + $february)['ERR_CODE']);
    }

    public function testRefusalsInOrder(): void
    {
        $this->direct();
        self::assertSame('5530', $this->direct(['TRANSACTIONTYPE' => '99'])['ERR_CODE']);
        self::assertSame('5567', $this->direct(['SIGNATURE' => 'x'])['ERR_CODE']);
        self::assertSame('5524', $this->direct(['SIGNATURE' => 'x', 'MERCHANTID' => 'nobody'])['ERR_CODE']);
        self::assertSame('5537', $this->direct(['MERCHANTID' => 'nobody', 'DESCRIPTION' => str_repeat('x', 101)])['ERR_CODE']);
        self::assertSame('5566', $this->direct(['SIGNATURE' => '', 'DESCRIPTION' => str_repeat('x', 101)])['ERR_CODE']);
        self::assertSame('S', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
    }

    public function testARefusalReachesTheReturnUrlOrAPage(): void
    {
        $answer = $this->pay(['CUSTNAME' => '', 'RESPONSE_TYPE' => '1']);
        self::assertSame(303, $answer->getStatusCode());
        parse_str(parse_url($answer->headers->get('Location'), PHP_URL_QUERY), $query);
        self::assertSame(['5615', '0', '103'], [$query['ERR_CODE'], $query['TRANSACTIONID'], $query['USR_CODE']]);
        self::assertSame('5615', self::hidden($this->pay(['CUSTNAME' => '']))['ERR_CODE']);
        self::assertStringContainsString('5622', $this->pay(['RETURN_URL' => 'javascript:alert(1)'])->getContent());
        self::assertSame('5505', $this->direct(['CARDNO' => ''])['ERR_CODE']);
    }

    public function testEitherSpellingOfASignatureCounts(): void
    {
        self::assertSame('S', $this->direct(['SIGNATURE' => strtolower(self::cardSign('ORDER-1', '10000.00', '0'))])['TXN_STATUS']);
        self::assertSame('S', $this->direct(['MERCHANT_TRANID' => 'order-2', 'SIGNATURE' => self::cardSign('order-2', '10000.00', '0')])['TXN_STATUS']);
        $answer = $this->direct(['MERCHANT_TRANID' => 'order-3', 'AMOUNT' => '10000']);
        self::assertSame(['S', '10000.00', self::cardSign('ORDER-3', '10000.00', 'S')], [$answer['TXN_STATUS'], $answer['AMOUNT'], $answer['SIGNATURE']]);
    }

    /** @return iterable<string, array{string, string, string, string, string, string}> number, type, status, ERR_CODE, BANK_RES_CODE, USR_CODE */
    public static function cards(): iterable
    {
        yield 'sales' => [self::VISA, '1', 'S', '0', '00', '101'];
        yield 'authorization' => [self::VISA, '3', 'A', '0', '00', '101'];
        yield 'MasterCard' => ['5123450000000008', '1', 'S', '0', '00', '101'];
        yield 'decline' => ['4440000009900119', '1', 'F', '0', '05', '102'];
        yield 'MasterCard decline' => ['5123450000000115', '3', 'F', '0', '05', '102'];
        yield 'challenge without a browser' => ['4440000009900218', '1', 'F', '0', '05', '102'];
        yield 'pending' => ['4440000009900317', '1', 'N', '0', '', ''];
        yield 'blocked' => ['4440000009900416', '1', 'B', '5527', '', '103'];
        yield 'reconfirm' => ['4440000009900515', '1', 'RC', '0', '', ''];
        yield 'capture fails' => ['4440000009900614', '3', 'A', '0', '00', '101'];
        yield 'any other' => ['4111111111111111', '1', 'F', '0', '14', '102'];
    }

    #[DataProvider('cards')]
    public function testTheCardDecides(string $number, string $type, string $status, string $errorCode, string $bankCode, string $userCode): void
    {
        $this->listen();
        $answer = $this->direct(['CARDNO' => $number, 'CARDTYPE' => $number[0] === '5' ? 'M' : 'V', 'TRANSACTIONTYPE' => $type, 'MPARAM1' => 'a=b', 'handshake_param' => 'h']);
        self::assertSame([$status, $errorCode, $bankCode, $userCode], [$answer['TXN_STATUS'], $answer['ERR_CODE'], $answer['BANK_RES_CODE'], $answer['USR_CODE']]);
        self::assertMatchesRegularExpression(self::GUID, $answer['TRANSACTIONID']);
        self::assertSame([substr($number, 0, 6) . 'XXXXXX' . substr($number, -4), 'a=b'], [$answer['CARD_NO_PARTIAL'], $answer['MPARAM1']]);
        self::assertSame(self::cardSign('ORDER-1', '10000.00', $status), $answer['SIGNATURE']);
        self::assertMatchesRegularExpression('/^\d\d-\d\d-\d{4} \d\d:\d\d:\d\d$/D', $answer['TRANDATE']);
        if ($status === 'N') {
            self::assertSame([], $this->received);
        } else {
            self::assertCount(1, $this->received);
            self::assertSame(self::CALLBACK_URL, (string) $this->received[0]['request']->getUri());
            self::assertSame('application/x-www-form-urlencoded', $this->received[0]['request']->getHeaderLine('Content-Type'));
            self::assertEquals($answer + ['handshake_param' => 'h'], $this->heard(0));
        }
        $inquiry = $this->api(['TRANSACTIONTYPE' => '4']);
        self::assertSame([$status, $errorCode, $answer['TRANSACTIONID'], '4', '0'], [$inquiry['TXN_STATUS'], $inquiry['ERR_CODE'], $inquiry['TRANSACTIONID'], $inquiry['TRANSACTIONTYPE'], $inquiry['TOTAL_REFUND_AMOUNT']]);
    }

    public function testAllTestCardsHaveDifferentTraces(): void
    {
        $numbers = array_map(strval(...), array_keys(TestCards::NUMBERS));
        self::assertCount(count($numbers), array_unique(array_map(TestCards::partial(...), $numbers)));
    }

    public function testWindow(): void
    {
        $this->listen();
        $page = $this->pay(['CUSTNAME' => '<b>John</b>']);
        self::assertStringContainsString('Toko Faspay', $page->getContent());
        self::assertStringNotContainsString('<b>John', $page->getContent());
        self::assertSame('N', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
        self::assertSame([], $this->received);

        $again = $this->onCardPage($page, ['CARDCVC' => '1'] + self::CARD);
        self::assertStringContainsString('(5583)', $again->getContent());

        $return = $this->onCardPage($again);
        self::assertStringContainsString('action="' . self::RETURN_URL . '"', $return->getContent());
        self::assertStringContainsString('.submit()', $return->getContent());
        $fields = self::hidden($return);
        self::assertSame(['S', '101', '<b>John</b>', self::cardSign('ORDER-1', '10000.00', 'S')], [$fields['TXN_STATUS'], $fields['USR_CODE'], $fields['CUSTNAME'], $fields['SIGNATURE']]);
        self::assertEquals($fields, $this->heard(0));
        self::assertSame(409, $this->onCardPage($again)->getStatusCode());
    }

    public function testWindowByRedirectAndCancelled(): void
    {
        $answer = $this->onCardPage($this->pay(['RESPONSE_TYPE' => '1', 'RETURN_URL' => self::RETURN_URL . '?shop=1']), decision: 'cancel');
        self::assertSame(303, $answer->getStatusCode());
        self::assertStringStartsWith(self::RETURN_URL . '?shop=1&', $answer->headers->get('Location'));
        parse_str(parse_url($answer->headers->get('Location'), PHP_URL_QUERY), $query);
        self::assertSame(['E', '9998'], [$query['TXN_STATUS'], $query['ERR_CODE']]);
        self::assertMatchesRegularExpression(self::GUID, $query['TRANSACTIONID']);
        self::assertSame('9998', $this->api(['TRANSACTIONTYPE' => '4'])['ERR_CODE']);
    }

    /** @return iterable<string, array{string, string, string, string}> */
    public static function passwords(): iterable
    {
        yield 'right' => ['123456', '1', 'S', '05'];
        yield 'right, authorization' => ['123456', '3', 'A', '05'];
        yield 'wrong' => ['654321', '1', 'F', '07'];
        yield 'none' => ['', '1', 'F', '07'];
    }

    #[DataProvider('passwords')]
    public function testChallenge(string $password, string $type, string $status, string $eci): void
    {
        $this->listen();
        $page = $this->onCardPage($this->pay(['TRANSACTIONTYPE' => $type]), ['CARDNO' => '4440000009900218'] + self::CARD);
        self::assertStringContainsString('3-D Secure', $page->getContent());
        self::assertSame([], $this->received);
        self::assertSame('N', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
        $form = self::hidden($page) + ['OTP' => $password];
        $fields = self::hidden($this->send('POST', '/payment/challenge', form: $form));
        self::assertSame([$status, '0', $eci], [$fields['TXN_STATUS'], $fields['ERR_CODE'], $fields['ECI']]);
        self::assertSame($status, $this->heard(0)['TXN_STATUS']);
        self::assertSame(409, $this->send('POST', '/payment/challenge', form: $form)->getStatusCode());
    }

    public function testAChallengeCannotBeAvoided(): void
    {
        $page = $this->pay(['RESPONSE_TYPE' => '1', 'CARDNO' => '4440000009900218'] + self::DIRECT);
        self::assertStringContainsString('3-D Secure', $page->getContent());
        self::assertSame(409, $this->onCardPage($page)->getStatusCode());
        $page = $this->pay(['MERCHANT_TRANID' => 'order-2']);
        self::assertSame(409, $this->send('POST', '/payment/challenge', form: self::hidden($page) + ['OTP' => '123456'])->getStatusCode());
        self::assertSame('N', $this->api(['TRANSACTIONTYPE' => '4', 'MERCHANT_TRANID' => 'order-2'])['TXN_STATUS']);
    }

    public function testNoCardIsKept(): void
    {
        $secret = ['CARDCVC' => '739', 'EXPIRYYEAR' => '2097', 'TXN_PASSWORD' => 'tellnobody'];
        $this->direct($secret + ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'registration', 'savecard' => '1']);
        $this->pay($secret + ['MERCHANT_TRANID' => 'order-2', 'CARDNO' => '4440000009900011', 'cardno' => self::VISA, 'SHOPPER_IP' => '10.0.0.1'] + self::CARD);
        $this->onCardPage($this->pay(['MERCHANT_TRANID' => 'order-3']), $secret + self::CARD);
        $kept = file_get_contents($this->database) . @file_get_contents("$this->database-wal");
        foreach ([self::VISA, '4440000009900011', '=739', '"739"', 'tellnobody', '=2097', '"2097"'] as $text) {
            self::assertStringNotContainsString($text, $kept);
        }
        self::assertStringContainsString('CARDNO=%2A%2A%2A', $this->control('GET', '/requests?path=/payment')['requests'][0]['body']);
    }
}
