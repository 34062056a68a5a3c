<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\CardStatus;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\TestCards;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Response;

final class CardTest extends SandboxTestCase
{
    private const CALLBACK_URL = 'https://shop.example/card-callback';
    private const VISA = '4440000009900010';
    private const CARD = ['CARDNO' => self::VISA, 'CARDNAME' => 'faspay', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => '2099', 'CARDCVC' => '100'];
    private const DIRECT = self::CARD + ['RESPONSE_TYPE' => '3', 'SHOPPER_IP' => '10.0.0.1'];
    private const GUID = '/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/D';

    private static function cardSign(string ...$parts): string
    {
        return strtoupper(sha1('##TOKOFASPAY##ABCDE##' . implode('##', $parts) . '##'));
    }

    /** @return array<string, string> a payment that is accepted */
    private static function form(array $changes = []): array
    {
        $form = $changes + [
            'PAYMENT_METHOD' => '1', 'TRANSACTIONTYPE' => '1', 'MERCHANTID' => 'tokofaspay', 'MERCHANT_TRANID' => 'order-1', 'CURRENCYCODE' => 'IDR',
            'AMOUNT' => '10000.00', 'CUSTNAME' => 'John Doe', 'CUSTEMAIL' => 'john@example.com', 'DESCRIPTION' => 'Test order', 'RESPONSE_TYPE' => '2',
            'RETURN_URL' => self::RETURN_URL, 'LANG' => '', 'PYMT_IND' => '', 'PYMT_CRITERIA' => '', 'PYMT_TOKEN' => '',
        ];

        return $form + ['SIGNATURE' => self::cardSign(strtoupper($form['MERCHANT_TRANID']), $form['AMOUNT'], '0')];
    }

    /** @return array<string, string> */
    private static function parse(string $text): array
    {
        $fields = [];
        foreach (explode(';', $text) as $pair) {
            [$name, $fields[$name]] = explode('=', $pair, 2);
        }

        return $fields;
    }

    private function pay(array $changes = []): Response
    {
        return $this->send('POST', '/payment', form: self::form($changes));
    }

    /** @return array<string, string> */
    private function direct(array $changes = []): array
    {
        return self::parse($this->pay($changes + self::DIRECT)->getContent());
    }

    /** @return array<string, string> */
    private function api(array $fields): array
    {
        $fields += ['MERCHANTID' => 'tokofaspay', 'PAYMENT_METHOD' => '1', 'RESPONSE_TYPE' => '3', 'MERCHANT_TRANID' => 'order-1', 'AMOUNT' => '10000.00'];
        $fields += ['SIGNATURE' => self::cardSign(strtoupper($fields['MERCHANT_TRANID']), $fields['AMOUNT'], $fields['TRANSACTIONID'] ?? '0')];

        return self::parse($this->send('POST', '/payment/api', form: $fields)->getContent());
    }

    /** @return array<string, string> */
    private function token(string $type, string $token, string $tokenType = '0'): array
    {
        return $this->api(['TRANSACTIONTYPE' => $type, 'PYMT_TOKEN' => $token, 'TOKEN_TYPE' => $tokenType, 'SIGNATURE' => self::cardSign($token)]);
    }

    /** @return array<string, string> the hidden fields of a page */
    private static function hidden(Response $page): array
    {
        self::assertSame(200, $page->getStatusCode(), $page->getContent());
        preg_match_all('/<input type="hidden" name="([^"]*)" value="([^"]*)">/', $page->getContent(), $matches);

        return array_combine($matches[1], array_map(html_entity_decode(...), $matches[2]));
    }

    private function onCardPage(Response $page, array $fields = self::CARD, string $decision = 'pay'): Response
    {
        return $this->send('POST', '/payment/card', form: self::hidden($page) + ['decision' => $decision] + $fields);
    }

    private function listen(int $times = 10): void
    {
        $this->control('PUT', '/merchants/tokofaspay', ['cardNotifyUrl' => self::CALLBACK_URL]);
        $this->merchant->append(...array_fill(0, $times, new HttpResponse(200, [], 'thanks')));
    }

    /** @return array<string, string> */
    private function heard(int $index): array
    {
        parse_str((string) $this->received[$index]['request']->getBody(), $fields);

        return $fields;
    }

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
        self::assertStringContainsString('CARDCVC is invalid', $again->getContent());
        self::assertStringNotContainsString(self::VISA, $again->getContent());
        self::assertSame(409, $this->onCardPage($page)->getStatusCode());

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
        foreach ([self::VISA, '4440000009900011', '=739', '"739"', 'tellnobody', '2097'] as $text) {
            self::assertStringNotContainsString($text, $kept);
        }
        self::assertStringContainsString('CARDNO=%2A%2A%2A', $this->control('GET', '/requests?path=/payment')['requests'][0]['body']);
    }

    public function testInquirySignsEither(): void
    {
        $id = $this->direct()['TRANSACTIONID'];
        foreach ([['0', []], [$id, ['TRANSACTIONID' => $id]], ['0', ['TRANSACTIONID' => $id]], ['0', ['TRANSACTIONID' => '0']]] as [$last, $more]) {
            self::assertSame('S', $this->api($more + ['TRANSACTIONTYPE' => '4', 'SIGNATURE' => self::cardSign('ORDER-1', '10000.00', $last)])['TXN_STATUS']);
        }
        self::assertSame('5567', $this->api(['TRANSACTIONTYPE' => '4', 'SIGNATURE' => self::cardSign('ORDER-1', '10000.00', $id)])['ERR_CODE']);
    }

    public function testAnUnknownPaymentEchoesTheSignature(): void
    {
        $request = ['TRANSACTIONTYPE' => '10', 'MERCHANT_TRANID' => 'order-9', 'TRANSACTIONID' => '66A93765-1DC2-46FD-B542-267AF1B75AE4'];
        $signature = self::cardSign('ORDER-9', '10000.00', $request['TRANSACTIONID']);
        $answer = $this->api($request);
        self::assertSame(['5533', 'E', '0', '10', 'IDR', '10000.00', $signature], [$answer['ERR_CODE'], $answer['TXN_STATUS'], $answer['TRANSACTIONID'], $answer['TRANSACTIONTYPE'], $answer['CURRENCYCODE'], $answer['AMOUNT'], $answer['SIGNATURE']]);
        self::assertSame('Unable to locate transaction with the TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID specified!', $answer['ERR_DESC']);
        self::assertSame([
            'MERCHANTID', 'MERCHANT_TRANID', 'ERR_CODE', 'ERR_DESC', 'TXN_STATUS', 'CUSTNAME', 'DESCRIPTION', 'CURRENCYCODE', 'AMOUNT', 'SIGNATURE', 'TRANSACTIONID',
            'TRANSACTIONTYPE', 'IS_BLACKLISTED', 'FRAUDRISKLEVEL', 'FRAUDRISKSCORE', 'POINT_USED', 'POINT_AMOUNT', 'PAYMENT_AMOUNT', 'POINT_BALANCE', 'EXCEED_HIGH_RISK',
            'is_on_us', 'WHITELIST_CARD', 'BANK_RES_CODE', 'BANK_RES_MSG', 'INSTALLMENT_TERM', 'INSTALLMENT_MONTHLY', 'INSTALLMENT_LAST', 'popupProceed',
        ], array_keys($answer));
        $this->control('PUT', '/quirks', ['card_echo_signature' => false]);
        self::assertSame(self::cardSign('ORDER-9', '10000.00', 'E'), $this->api($request)['SIGNATURE']);
    }

    public function testTheApiWantsTheRightFields(): void
    {
        $id = $this->direct(['TRANSACTIONTYPE' => '3'])['TRANSACTIONID'];
        $other = $this->direct(['MERCHANT_TRANID' => 'order-2'])['TRANSACTIONID'];
        $capture = ['TRANSACTIONTYPE' => '2', 'TRANSACTIONID' => $id];
        foreach ([
            '5501' => ['MERCHANTID' => ''], '5504' => ['TRANSACTIONTYPE' => ''], '5511' => ['MERCHANT_TRANID' => ''], '5514' => ['AMOUNT' => ''], '5566' => ['SIGNATURE' => ''],
            '5502' => ['TRANSACTIONID' => ''], '5577' => ['PAYMENT_METHOD' => ''], '5632' => ['RESPONSE_TYPE' => '1'], '5524' => ['MERCHANTID' => 'nobody'],
            '5567' => ['SIGNATURE' => self::cardSign('ORDER-1', '10000.00', '0')], '5516' => ['TRANSACTIONTYPE' => '1'], '5623' => ['TRANSACTIONTYPE' => '9'],
            '5549' => ['AMOUNT' => '10000.01'], '5568' => ['TRANSACTIONID' => $other], '5588' => ['TRANSACTIONID' => '66A93765-1DC2-46FD-B542-267AF1B75AE4'],
            '5533' => ['MERCHANT_TRANID' => 'order-9', 'TRANSACTIONID' => '66A93765-1DC2-46FD-B542-267AF1B75AE4'],
        ] as $code => $changes) {
            self::assertSame((string) $code, $this->api($changes + $capture)['ERR_CODE'], json_encode($changes));
        }
        self::assertSame('5549', $this->api(['TRANSACTIONTYPE' => '4', 'AMOUNT' => '1.00'])['ERR_CODE']);
        self::assertSame('A', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
    }

    public function testCaptureThenRefundInParts(): void
    {
        $this->listen();
        $id = $this->direct(['TRANSACTIONTYPE' => '3'])['TRANSACTIONID'];
        $refund = fn (string $amount): array => $this->api(['TRANSACTIONTYPE' => '11', 'TRANSACTIONID' => $id, 'REFUND_AMOUNT' => $amount]);
        self::assertSame('5560', $refund('1.00')['ERR_CODE']);
        $capture = $this->api(['TRANSACTIONTYPE' => '2', 'TRANSACTIONID' => $id]);
        self::assertSame(['C', '0', '2', $id, self::cardSign('ORDER-1', '10000.00', 'C')], [$capture['TXN_STATUS'], $capture['ERR_CODE'], $capture['TRANSACTIONTYPE'], $capture['TRANSACTIONID'], $capture['SIGNATURE']]);
        self::assertArrayHasKey('CAPTURE_DATE', $capture);
        $again = $this->api(['TRANSACTIONTYPE' => '2', 'TRANSACTIONID' => $id]);
        self::assertSame(['E', '5553', '0'], [$again['TXN_STATUS'], $again['ERR_CODE'], $again['TRANSACTIONID']]);

        foreach (['0.00', '10000.01', 'abc', '-1.00'] as $wrong) {
            self::assertSame('5569', $refund($wrong)['ERR_CODE']);
        }
        $first = $refund('2500.00');
        self::assertSame(['C', '2500.00', '2500.00'], [$first['TXN_STATUS'], $first['REFUND_AMOUNT'], $first['TOTAL_REFUND_AMOUNT']]);
        self::assertArrayHasKey('REFUND_DATE', $first);
        self::assertSame('5626', $this->api(['TRANSACTIONTYPE' => '10', 'TRANSACTIONID' => $id])['ERR_CODE']);
        self::assertSame('5569', $refund('7500.01')['ERR_CODE']);
        self::assertSame(['7500.00', '10000.00'], [($last = $refund('7500.00'))['REFUND_AMOUNT'], $last['TOTAL_REFUND_AMOUNT']]);
        self::assertSame('5625', $refund('1.00')['ERR_CODE']);
        self::assertSame(['C', '10000.00'], [($inquiry = $this->api(['TRANSACTIONTYPE' => '4']))['TXN_STATUS'], $inquiry['TOTAL_REFUND_AMOUNT']]);

        self::assertSame(['A', 'C', 'C', 'C'], array_map(fn (int $i): string => $this->heard($i)['TXN_STATUS'], array_keys($this->received)));
        self::assertSame(['7500.00', '10000.00'], [$this->heard(3)['REFUND_AMOUNT'], $this->heard(3)['TOTAL_REFUND_AMOUNT']]);
    }

    public function testACaptureMayFail(): void
    {
        $id = $this->direct(['TRANSACTIONTYPE' => '3', 'CARDNO' => '4440000009900614'])['TRANSACTIONID'];
        self::assertSame('CF', $this->api(['TRANSACTIONTYPE' => '2', 'TRANSACTIONID' => $id])['TXN_STATUS']);
        self::assertSame('5553', $this->api(['TRANSACTIONTYPE' => '2', 'TRANSACTIONID' => $id])['ERR_CODE']);
    }

    public function testVoid(): void
    {
        $this->listen();
        foreach (['1' => ['N', 'S', 'RC', 'F', 'B'], '3' => ['A', 'C', 'CF']] as $type => $statuses) {
            foreach ($statuses as $status) {
                $order = ['MERCHANT_TRANID' => "order-$status"];
                $id = $this->direct($order + ['TRANSACTIONTYPE' => (string) $type, 'CARDNO' => '4440000009900317'])['TRANSACTIONID'];
                foreach (['N' => [], 'C' => ['A', 'C'], 'CF' => ['A', 'CF']][$status] ?? [$status] as $step) {
                    $this->merchant->append(new HttpResponse(200));
                    $this->control('POST', "/card-transactions/$id/status", ['status' => $step]);
                }
                $answer = $this->api($order + ['TRANSACTIONTYPE' => '10', 'TRANSACTIONID' => $id]);
                $voided = in_array($status, ['N', 'S', 'RC', 'A', 'C'], true);
                self::assertSame($voided ? ['V', '0', $id] : ['E', '5562', '0'], [$answer['TXN_STATUS'], $answer['ERR_CODE'], $answer['TRANSACTIONID']], $status);
                self::assertSame($voided ? 'V' : $status, $this->api($order + ['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
            }
        }
        $id = $this->direct()['TRANSACTIONID'];
        $this->control('POST', '/time', ['advance' => 86400]);
        self::assertSame('5621', $this->api(['TRANSACTIONTYPE' => '10', 'TRANSACTIONID' => $id])['ERR_CODE']);
        self::assertSame('S', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
    }

    public function testDynamicTokens(): void
    {
        $this->listen();
        $tokenize = ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'registration', 'paymentoption' => '0', 'PYMT_TOKEN' => ''];
        $first = self::hidden($this->onCardPage($this->pay($tokenize)))['PYMT_TOKEN'];
        self::assertMatchesRegularExpression(self::GUID, $first);
        self::assertSame($first, $this->heard(0)['PYMT_TOKEN']);
        $detail = $this->token('5', $first);
        self::assertSame(['0', '444000XXXXXX0010', 'V', 'faspay', $first, self::cardSign($first)], [$detail['ERR_CODE'], $detail['CARD_NO_PARTIAL'], $detail['CARDTYPE'], $detail['CARDNAME'], $detail['PYMT_TOKEN'], $detail['SIGNATURE']]);

        $payment = ['PYMT_CRITERIA' => 'payment'] + $tokenize;
        $page = $this->pay(['MERCHANT_TRANID' => 'order-2', 'PYMT_TOKEN' => $first] + $payment);
        self::assertStringContainsString('444000XXXXXX0010', $page->getContent());
        self::assertStringNotContainsString('CARDNO', $page->getContent());
        $fields = self::hidden($this->onCardPage($page, []));
        self::assertSame(['S', '444000XXXXXX0010'], [$fields['TXN_STATUS'], $fields['CARD_NO_PARTIAL']]);
        self::assertNotSame($first, $second = $fields['PYMT_TOKEN']);

        self::assertSame('6200', self::hidden($this->pay(['MERCHANT_TRANID' => 'order-3', 'PYMT_TOKEN' => $first] + $payment))['ERR_CODE']);
        self::assertSame('6200', $this->token('5', $first)['ERR_CODE']);
        $third = $this->direct(['MERCHANT_TRANID' => 'order-4', 'PYMT_TOKEN' => $second, 'CARDNO' => '', 'CARDTYPE' => '', 'CARDNAME' => '', 'EXPIRYMONTH' => '', 'EXPIRYYEAR' => ''] + $payment)['PYMT_TOKEN'];
        self::assertSame([$third, $third, '0'], [$this->token('7', $first)['PYMT_TOKEN'], $this->token('7', $third)['PYMT_TOKEN'], $this->token('7', $second)['ERR_CODE']]);

        // A card that fails uses nothing up.
        $declined = $this->direct(['MERCHANT_TRANID' => 'order-5', 'PYMT_TOKEN' => $third, 'paymentoption' => '1', 'savecard' => '1', 'CARDNO' => '4440000009900119'] + $payment);
        self::assertSame(['F', false], [$declined['TXN_STATUS'], isset($declined['PYMT_TOKEN'])]);
        self::assertSame('0', $this->token('6', $third)['ERR_CODE']);
        self::assertSame(['6200', '6200', '6200'], [$this->token('5', $third)['ERR_CODE'], $this->token('6', $third)['ERR_CODE'], $this->token('7', $first)['ERR_CODE']]);
    }

    public function testStaticTokens(): void
    {
        $this->control('PUT', '/merchants/tokofaspay', ['tokenType' => 'static']);
        $tokenize = ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'registration', 'paymentoption' => '0', 'savecard' => '1'];
        $token = $this->direct($tokenize)['PYMT_TOKEN'];
        $payment = ['PYMT_CRITERIA' => 'payment', 'PYMT_TOKEN' => $token] + $tokenize;
        self::assertSame($token, $this->direct(['MERCHANT_TRANID' => 'order-2', 'CARDNO' => ''] + $payment)['PYMT_TOKEN']);
        $new = $this->onCardPage($this->pay(['MERCHANT_TRANID' => 'order-3', 'paymentoption' => '1'] + $payment), ['CARDNO' => '5123450000000008', 'CARDTYPE' => 'M'] + self::CARD);
        self::assertSame($token, self::hidden($new)['PYMT_TOKEN']);
        self::assertSame('512345XXXXXX0008', $this->token('5', $token, '1')['CARD_NO_PARTIAL']);
        $page = $this->pay(['MERCHANT_TRANID' => 'order-4'] + $payment);
        self::assertStringContainsString('512345XXXXXX0008', $page->getContent());
        self::assertSame('444000XXXXXX0010', self::hidden($this->onCardPage($page, ['CARD' => '1', 'CARDCVC' => '100']))['CARD_NO_PARTIAL']);
        self::assertSame(['6200', '6200', '6201'], [$this->token('5', $token)['ERR_CODE'], $this->token('7', $token, '1')['ERR_CODE'], $this->token('5', '', '1')['ERR_CODE']]);
        self::assertSame('5567', $this->api(['TRANSACTIONTYPE' => '6', 'PYMT_TOKEN' => $token, 'TOKEN_TYPE' => '1'])['ERR_CODE']);
        self::assertSame('0', $this->token('6', $token, '1')['ERR_CODE']);
        self::assertSame('6200', $this->direct(['MERCHANT_TRANID' => 'order-5'] + $payment)['ERR_CODE']);
    }

    public function testATokenIsOnlyMadeBySuccessAndConsent(): void
    {
        $tokenize = ['PYMT_IND' => 'tokenization', 'PYMT_CRITERIA' => 'registration'];
        self::assertArrayNotHasKey('PYMT_TOKEN', $this->direct($tokenize));
        $pending = $this->direct($tokenize + ['MERCHANT_TRANID' => 'order-2', 'savecard' => '1', 'CARDNO' => '4440000009900317']);
        self::assertArrayNotHasKey('PYMT_TOKEN', $pending);
        $this->control('POST', "/card-transactions/{$pending['TRANSACTIONID']}/status", ['status' => 'S']);
        self::assertMatchesRegularExpression(self::GUID, $this->api(['TRANSACTIONTYPE' => '4', 'MERCHANT_TRANID' => 'order-2'])['PYMT_TOKEN']);
    }

    public function testPortal(): void
    {
        $this->listen();
        $id = $this->direct(['TRANSACTIONTYPE' => '3', 'DESCRIPTION' => 'x'])['TRANSACTIONID'];
        $press = fn (string $action, string $amount = '', ?string $of = null): int => $this->send('POST', '/cards', form: ['TRANSACTIONID' => $of ?? $id, 'action' => $action, 'REFUND_AMOUNT' => $amount])->getStatusCode();
        self::assertSame([409, 303, 303, 409, 409, 303, 409, 409], [$press('refund', '1.00'), $press('capture'), $press('refund', '100.50'), $press('refund', '10000.00'), $press('void'), $press('chargeback'), $press('chargeback'), $press('nothing')]);
        self::assertSame(['A', 'C', 'C', 'CB'], array_map(fn (int $i): string => $this->heard($i)['TXN_STATUS'], array_keys($this->received)));
        $page = $this->send('GET', '/cards')->getContent();
        self::assertStringContainsString('444000XXXXXX0010', $page);
        self::assertStringContainsString('100.50', $page);
        self::assertStringContainsString('href="/cards"', $this->send('GET', '/')->getContent());
        self::assertSame(303, $press('void', of: $this->direct(['MERCHANT_TRANID' => 'order-2'])['TRANSACTIONID']));
        self::assertSame(404, $press('void', of: 'none'));
    }

    public function testCallbackAddressesAndNames(): void
    {
        $this->listen();
        $this->control('PUT', '/quirks', ['card_callback_names' => 'aliases', 'retry_delay_ms' => 0]);
        $answer = $this->direct(['handshake_url' => 'https://shop.example/handshake']);
        self::assertSame('https://shop.example/handshake', (string) $this->received[0]['request']->getUri());
        $fields = $this->heard(0);
        self::assertSame(['1', 'John Doe', 'tokofaspay', $answer['TRANSACTIONID'], '1', 'S'], [$fields['PAYMENT_METOD'], $fields['CUST_NAME'], $fields['MERCHANT_ID'], $fields['TRANSACTION_ID'], $fields['TRANSACTION_TYPE'], $fields['TNX_STATUS']]);
        self::assertSame([], array_intersect_key($fields, ['PAYMENT_METHOD' => 1, 'CUSTNAME' => 1, 'MERCHANTID' => 1, 'TRANSACTIONID' => 1, 'TRANSACTIONTYPE' => 1, 'TXN_STATUS' => 1]));
        self::assertArrayHasKey('MERCHANT_TRANID', $fields);
        self::assertSame('5513', $this->direct(['MERCHANT_TRANID' => 'order-2', 'handshake_url' => 'file:///etc/passwd'])['ERR_CODE']);

        $this->merchant->reset();
        $this->merchant->append(new HttpResponse(500), new HttpResponse(200));
        $this->control('POST', "/card-transactions/{$answer['TRANSACTIONID']}/notify");
        self::assertSame(['accepted', 'HTTP 500', 'accepted'], array_column($this->control('GET', '/deliveries')['deliveries'], 'verdict'));
    }

    public function testControl(): void
    {
        $this->listen();
        $id = $this->direct(['CARDNO' => '4440000009900515'])['TRANSACTIONID'];
        [$trx] = $this->control('GET', '/card-transactions')['transactions'];
        self::assertSame([$id, 'order-1', 'RC', '10000.00', '0.00', 'reconfirm'], [$trx['trx_id'], $trx['tran_id'], $trx['status'], $trx['amount'], $trx['refunded'], $trx['outcome']]);
        self::assertSame('S', $this->control('POST', "/card-transactions/$id/status", ['status' => 'S'])['status']);
        self::assertSame('S', $this->heard(1)['TXN_STATUS']);
        self::assertSame(409, $this->send('POST', "/_sandbox/card-transactions/$id/status", '{"status":"N"}')->getStatusCode());
        self::assertSame(404, $this->send('POST', "/_sandbox/card-transactions/$id/status", '{"status":"Z"}')->getStatusCode());
        self::assertSame(404, $this->send('POST', '/_sandbox/card-transactions/none/notify')->getStatusCode());
        self::assertSame(['id' => 'tokofaspay', 'cardNotifyUrl' => null, 'name' => 'Toko Faspay', 'tokenType' => 'dynamic'], $this->control('PUT', '/merchants/tokofaspay', ['cardNotifyUrl' => null]));
        foreach (['99999' => '{"cardNotifyUrl":"x"}', 'tokofaspay' => '{"tokenType":"x"}', 'sophia_store' => '{"notifyUrl":"x"}'] as $merchant => $change) {
            self::assertSame(400, $this->send('PUT', "/_sandbox/merchants/$merchant", $change)->getStatusCode());
        }
        $this->control('POST', '/reset');
        self::assertSame([], $this->control('GET', '/card-transactions')['transactions']);
    }

    public function testNothingLeadsOutOfAnEnd(): void
    {
        foreach ([CardStatus::Declined, CardStatus::Error, CardStatus::Blocked, CardStatus::Voided, CardStatus::Chargeback] as $status) {
            self::assertSame([], $status->next());
        }
    }

    public function testBadHabits(): void
    {
        $id = $this->direct(['TRANSACTIONTYPE' => '3'])['TRANSACTIONID'];
        $form = ['TRANSACTIONTYPE' => '2', 'MERCHANTID' => 'tokofaspay', 'PAYMENT_METHOD' => '1', 'RESPONSE_TYPE' => '3', 'MERCHANT_TRANID' => 'order-1', 'AMOUNT' => '10000.00', 'TRANSACTIONID' => $id, 'SIGNATURE' => self::cardSign('ORDER-1', '10000.00', $id)];
        $send = fn (): Response => $this->send('POST', '/payment/api', form: $form);
        $this->control('PUT', '/quirks', ['html_error' => 1]);
        self::assertSame(500, $send()->getStatusCode());
        self::assertSame('A', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
        $this->control('PUT', '/quirks', ['drop_answer' => 1]);
        self::assertSame([502, ''], [($lost = $send())->getStatusCode(), $lost->getContent()]);
        self::assertSame('C', $this->api(['TRANSACTIONTYPE' => '4'])['TXN_STATUS']);
        $this->control('PUT', '/quirks', ['cut_answer' => 1, 'delay_ms' => 30]);
        $start = hrtime(true);
        $cut = $send();
        self::assertGreaterThan(30e6, hrtime(true) - $start);
        self::assertLessThan((int) $cut->headers->get('Content-Length'), strlen($cut->getContent()));
        self::assertCount(5, $this->control('GET', '/requests?path=/payment/api')['requests']);
    }

    public function testAnAnswerIsOneLine(): void
    {
        $answer = $this->pay(['DESCRIPTION' => "two\r\nlines = one"] + self::DIRECT)->getContent();
        self::assertStringNotContainsString("\n", $answer);
        self::assertSame('two lines = one', self::parse($answer)['DESCRIPTION']);
    }

    public function testMerchantsFromTheEnvironment(): void
    {
        $defaults = Settings::fromEnvironment()->cardMerchants;
        self::assertSame(['tokofaspay', 'sophia_store'], array_keys($defaults));
        self::assertSame(['abcde', 'Toko Faspay', null], [$defaults['tokofaspay']['password'], $defaults['tokofaspay']['name'], $defaults['tokofaspay']['cardNotifyUrl']]);
        putenv('FASPAY_SANDBOX_CARD_MERCHANTS={"shop":{"password":"secret"}}');
        putenv('FASPAY_SANDBOX_CARD_NOTIFY_URL=' . self::CALLBACK_URL);
        try {
            self::assertEquals(['shop' => ['password' => 'secret', 'name' => 'Sample Store', 'cardNotifyUrl' => self::CALLBACK_URL, 'tokenType' => 'dynamic']], Settings::fromEnvironment()->cardMerchants);
        } finally {
            putenv('FASPAY_SANDBOX_CARD_MERCHANTS');
            putenv('FASPAY_SANDBOX_CARD_NOTIFY_URL');
        }
    }
}
