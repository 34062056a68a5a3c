<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Wire;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** What a shop was told is sent again: as it was, changed, wrongly signed, often, late, out of order. */
final class ResendTest extends CardTestCase
{
    private const ACCEPTED = '{"response_code":"00"}';

    private function accept(int $times): void
    {
        $this->merchant->append(...array_fill(0, $times, new HttpResponse(200, [], self::ACCEPTED)));
    }

    /** @return string the trx_id of a payment that the shop was told of: delivery 1 */
    private function paid(): string
    {
        $this->accept(1);
        $trxId = $this->create()['trx_id'];
        $this->control('POST', "/transactions/$trxId/status", ['status' => '2']);

        return $trxId;
    }

    /** @return list<array<string, mixed>> the new deliveries */
    private function resend(array $edits, int $id = 1): array
    {
        $answer = $this->control('POST', "/deliveries/$id/resend", $edits);
        self::assertArrayHasKey('deliveries', $answer, json_encode($answer));

        return $answer['deliveries'];
    }

    private function body(int $index): string
    {
        return (string) $this->received[$index]['request']->getBody();
    }

    public function testAsItWas(): void
    {
        $trxId = $this->paid();
        $this->accept(1);
        [$delivery] = $this->resend([]);
        self::assertSame($this->body(0), $this->body(1));
        self::assertSame(['accepted', 'debit', $trxId, 1, ['by_hand' => true]], [$delivery['verdict'], $delivery['product'], $delivery['trx_id'], $delivery['attempt'], $delivery['note']]);
        self::assertSame(['content-type' => 'application/json'], array_change_key_case($delivery['headers']));
    }

    public function testAsXmlWithAnotherAmount(): void
    {
        $this->paid();
        $this->merchant->append(new HttpResponse(200, [], '<?xml version="1.0"?><faspay><response_code>00</response_code></faspay>'));
        [$delivery] = $this->resend(['format' => 'xml', 'fields' => ['payment_total' => '1', 'payment_reff' => null]]);
        self::assertSame('text/xml', $this->received[1]['request']->getHeaderLine('Content-Type'));
        $was = json_decode($this->body(0), true);
        self::assertSame(array_replace(array_diff_key($was, ['payment_reff' => 1]), ['payment_total' => '1']), Wire::fields($this->body(1)));
        self::assertSame(['accepted', 'xml', ['by_hand' => true, 'fields' => ['payment_total', 'payment_reff'], 'format' => 'xml']], [$delivery['verdict'], $delivery['format'], $delivery['note']]);
        // The payment itself is as it was.
        self::assertSame('10000', $this->inquire($was['trx_id'])['payment_total']);
    }

    /** @return iterable<string, array{string, ?string}> */
    public static function signatures(): iterable
    {
        yield 'right' => ['right', self::sign('INV-1001', '7')];
        yield 'not at all' => ['none', null];
        yield 'as it was' => ['kept', self::sign('INV-1001', '2')];
    }

    #[DataProvider('signatures')]
    public function testItIsSignedAsAskedFor(string $sign, ?string $signature): void
    {
        $this->paid();
        $this->accept(1);
        $this->resend(['fields' => ['payment_status_code' => '7'], 'sign' => $sign]);
        $message = json_decode($this->body(1), true);
        self::assertSame(['7', $signature], [$message['payment_status_code'], $message['signature'] ?? null]);
    }

    public function testAWrongSignatureLooksLikeOne(): void
    {
        $this->paid();
        $this->accept(2);
        [$delivery] = $this->resend(['sign' => 'wrong']);
        $signature = json_decode($this->body(1), true)['signature'];
        self::assertMatchesRegularExpression('/^[0-9a-f]{40}$/D', $signature);
        self::assertNotSame(self::sign('INV-1001', '2'), $signature);
        // Once more is once more wrong.
        [$again] = $this->resend([], $delivery['id']);
        self::assertSame($this->body(1), $this->body(2));
        self::assertSame(['by_hand' => true, 'sign' => 'wrong'], $again['note']);
    }

    public function testSeveralTimesLateAndOutOfOrder(): void
    {
        $trxId = $this->paid();
        $this->accept(1);
        $this->control('POST', "/transactions/$trxId/status", ['status' => '4']);
        $this->accept(3);
        $startedAt = microtime(true);
        $deliveries = $this->resend(['times' => 3, 'delay_ms' => 40]);
        self::assertGreaterThanOrEqual(0.12, microtime(true) - $startedAt);
        self::assertSame([3, 4, 5], array_column($deliveries, 'id'));
        self::assertSame([1, 2, 3], array_column($deliveries, 'attempt'));
        // "Paid" comes after "reversed".
        self::assertSame(['2', '4', '2', '2', '2'], array_map(fn (int $i): string => json_decode($this->body($i), true)['payment_status_code'], range(0, 4)));
    }

    public function testAStateThatThePaymentDoesNotHave(): void
    {
        $this->accept(2);
        $trxId = $this->create()['trx_id'];
        $told = $this->control('POST', "/transactions/$trxId/notify", ['status' => '2', 'fields' => ['payment_total' => '9000']])['deliveries'];
        self::assertCount(1, $told);
        $message = json_decode($this->body(0), true);
        self::assertSame(['2', '9000', self::sign('INV-1001', '2'), self::now()->format('Y-m-d H:i:s')], [$message['payment_status_code'], $message['payment_total'], $message['signature'], $message['payment_date']]);
        self::assertSame('0', $this->inquire($trxId)['payment_status_code']);
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        self::assertSame('this merchant has no notifyUrl', $this->control('POST', "/transactions/$trxId/notify", ['status' => '2'])['error']);
    }

    public function testItGoesToTheAddressThatTheMerchantHasNow(): void
    {
        $this->paid();
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => 'https://shop.example/moved']);
        $this->accept(1);
        self::assertSame('https://shop.example/moved', $this->resend([])[0]['url']);
    }

    public function testAnXmlNotificationWithBareAmpersandsIsReadAllTheSame(): void
    {
        $this->control('PUT', '/merchants/99999', ['format' => 'xml']);
        $this->control('PUT', '/quirks', ['raw_ampersand' => true, 'retry_delay_ms' => 0]);
        $this->accept(3);
        $trxId = $this->create(['merchant' => 'Kopi & Teh'])['trx_id'];
        $this->control('POST', "/transactions/$trxId/status", ['status' => '2']);
        self::assertStringContainsString('Kopi & Teh', $this->body(0));
        $this->accept(2);
        $this->resend([]);
        $this->resend(['format' => 'json', 'fields' => ['payment_total' => '1']]);
        self::assertSame($this->body(0), $this->body(3));
        self::assertSame('Kopi & Teh', json_decode($this->body(4), true)['merchant']);
    }

    /** @return iterable<string, array{array<string, mixed>, string}> */
    public static function mistakes(): iterable
    {
        yield 'a list' => [['fields' => ['a']], 'fields must be an object of values by name; null leaves a field out'];
        yield 'another format' => [['format' => 'yaml'], 'format must be one of json, xml'];
        yield 'another signature' => [['sign' => 'maybe'], 'sign must be one of right, wrong, none, kept'];
        yield 'never' => [['times' => 0], 'times must be a whole number from 1 to 100'];
        yield 'too late' => [['delay_ms' => 60001], 'delay_ms must be a whole number from 0 to 60000'];
        yield 'another field' => [['field' => 1], 'there is no field field here; there are: fields, format, sign, times, delay_ms, external_id'];
    }

    #[DataProvider('mistakes')]
    public function testWhatCannotBeMeantIsRefused(array $edits, string $error): void
    {
        $this->paid();
        $response = $this->send('POST', '/_sandbox/deliveries/1/resend', json_encode($edits));
        self::assertSame([400, $error], [$response->getStatusCode(), json_decode($response->getContent(), true)['error']]);
        self::assertCount(1, $this->received);
    }

    public function testThereIsNothingToSend(): void
    {
        self::assertSame(404, $this->send('POST', '/_sandbox/deliveries/1/resend')->getStatusCode());
        self::assertSame(404, $this->send('POST', '/_sandbox/snap-calls/1/resend')->getStatusCode());
        self::assertSame(404, $this->send('GET', '/deliveries/delivery-1')->getStatusCode());
        self::assertSame(404, $this->send('POST', '/deliveries/delivery-1')->getStatusCode());
        self::assertSame(404, $this->send('GET', '/deliveries/trx-1')->getStatusCode());
        $this->accept(1);
        $this->control('POST', '/static-va', ['url' => 'http://127.0.0.1:1/va', 'va_number' => '8888']);
        self::assertSame('this was no notification: call /static-va again', $this->control('POST', '/deliveries/1/resend')['error']);
    }

    public function testACardCallback(): void
    {
        $this->listen();
        $paid = $this->direct();
        $this->control('POST', '/deliveries/1/resend', ['fields' => ['AMOUNT' => '1.00'], 'times' => 2]);
        $this->control('POST', '/deliveries/1/resend', ['sign' => 'none']);
        $this->control('POST', '/deliveries/1/resend', ['sign' => 'wrong']);
        self::assertSame([self::cardSign('ORDER-1', '1.00', 'S'), '1.00'], [$this->heard(2)['SIGNATURE'], $this->heard(2)['AMOUNT']]);
        self::assertSame($this->heard(1), $this->heard(2));
        self::assertArrayNotHasKey('SIGNATURE', $this->heard(3));
        self::assertNotSame($this->heard(0)['SIGNATURE'], $this->heard(4)['SIGNATURE']);
        self::assertSame(['SIGNATURE' => ''] + $this->heard(0), ['SIGNATURE' => ''] + $this->heard(4));
        self::assertSame('only debit payments are notified in JSON or XML', $this->control('POST', '/deliveries/1/resend', ['format' => 'json'])['error']);
        // A state that it does not have.
        $this->control('POST', "/card-transactions/{$paid['TRANSACTIONID']}/notify", ['status' => 'V']);
        self::assertSame(['V', self::cardSign('ORDER-1', '10000.00', 'V')], [$this->heard(5)['TXN_STATUS'], $this->heard(5)['SIGNATURE']]);
    }

    public function testACardCallbackWithOtherNames(): void
    {
        $this->control('PUT', '/quirks', ['card_callback_names' => 'aliases']);
        $this->listen();
        $this->direct();
        $this->control('POST', '/deliveries/1/resend', ['fields' => ['TNX_STATUS' => 'F']]);
        self::assertSame(self::cardSign('ORDER-1', '10000.00', 'F'), $this->heard(1)['SIGNATURE']);
    }

    public function testAChargeOfAMember(): void
    {
        $this->register('member-7');
        $this->control('POST', '/members/member-7/charge', ['status' => '2']);
        $delivery = $this->control('GET', '/deliveries')['deliveries'][1];
        self::assertSame(['recurring', 'member-7', '99999'], [$delivery['product'], $delivery['order_no'], $delivery['merchant_id']]);
        $this->resend(['fields' => ['payment_status_code' => 3]], 2);
        $message = json_decode($this->body(2), true);
        self::assertSame([3, sha1(md5('bot99999p@ssw0rd' . $delivery['trx_id'] . '3'))], [$message['payment_status_code'], $message['signature']]);
        $this->resend(['sign' => 'none'], 2);
        self::assertArrayNotHasKey('signature', json_decode($this->body(3), true));
        $this->resend(['sign' => 'wrong'], 2);
        self::assertNotSame(json_decode($this->body(1), true)['signature'], json_decode($this->body(4), true)['signature']);
        self::assertSame(400, $this->send('POST', '/_sandbox/deliveries/2/resend', '{"format":"xml"}')->getStatusCode());
        // That a card expires is told without a signature, however it is asked for.
        $this->control('POST', '/members/member-7/expire', ['expired_date' => '2027-05']);
        $this->resend(['sign' => 'wrong'], 6);
        self::assertSame($this->body(5), $this->body(6));
    }

    public function testOnThePage(): void
    {
        $trxId = $this->paid();
        $page = $this->send('GET', '/deliveries/delivery-1')->getContent();
        foreach (['name="field[payment_total]" value="10000"', '<option value="xml">XML</option>', "/story/$trxId", 'value="payment_total"> leave out'] as $text) {
            self::assertStringContainsString($text, $page);
        }
        $form = ['format' => 'xml', 'sign' => 'wrong', 'times' => '2', 'delay_ms' => '0', 'without' => ['payment_reff'], 'new_name' => 'extra', 'new_value' => '<x>']
            + ['field' => ['payment_total' => '9000'] + Wire::fields($this->body(0))];
        $this->accept(2);
        $sent = $this->send('POST', '/deliveries/delivery-1', form: $form);
        self::assertSame([303, '/deliveries/delivery-3'], [$sent->getStatusCode(), $sent->headers->get('Location')]);
        self::assertSame($this->body(1), $this->body(2));
        $message = Wire::fields($this->body(2));
        self::assertSame(['9000', '<x>', false], [$message['payment_total'], $message['extra'], isset($message['payment_reff'])]);
        $page = $this->send('GET', '/deliveries/delivery-3')->getContent();
        self::assertStringContainsString('by hand, changed: payment_total, payment_reff, extra, as XML, signature wrong', $page);
        self::assertStringContainsString('unreadable answer', $page);
        self::assertStringNotContainsString('<x>', $page);
        // The button alone.
        $this->accept(1);
        $this->send('POST', '/deliveries/delivery-1', form: ['again' => '1']);
        self::assertSame($this->body(0), $this->body(3));
        $wrong = $this->send('POST', '/deliveries/delivery-1', form: ['times' => '0'] + $form);
        self::assertSame(400, $wrong->getStatusCode());
        self::assertStringContainsString('times must be a whole number from 1 to 100', $wrong->getContent());
        self::assertCount(4, $this->received);
    }

    public function testAForeignPageMayNot(): void
    {
        $this->paid();
        foreach (['/deliveries/delivery-1', '/_sandbox/deliveries/1/resend'] as $path) {
            $request = \Symfony\Component\HttpFoundation\Request::create("http://127.0.0.1:8765$path", 'POST', server: ['HTTP_ORIGIN' => 'https://evil.example']);
            self::assertSame(403, $this->sandbox->handle($request)->getStatusCode());
        }
        self::assertCount(1, $this->received);
    }
}
