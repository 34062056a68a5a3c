<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\CardStatus;
use Faspay\Sandbox\Settings;
use GuzzleHttp\Psr7\Response as HttpResponse;
use Symfony\Component\HttpFoundation\Response;

/** What becomes of card payments: the merchant's server, its portal and the tester. */
final class CardApiTest extends CardTestCase
{
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
        self::assertStringContainsString('paid back: Rp 100,50', $page);
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
