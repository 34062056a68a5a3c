<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Psr\Http\Message\RequestInterface;

/** The same under SNAP, where headers are signed, too. */
final class SnapResendTest extends SnapTestCase
{
    private const PATH = '/v1.0/qr/qr-mpm-notify';

    /** A QR code that the shop was told of: call 1. */
    private function paid(): string
    {
        $referenceNo = $this->generateQr()['referenceNo'];
        $this->answers(200, '2005200');
        $this->become($referenceNo, '00');

        return $referenceNo;
    }

    private function resend(array $edits, int $id = 1): array
    {
        for ($time = 0; $time < ($edits['times'] ?? 1); $time++) {
            $this->answers(200, '2005200');
        }
        $answer = $this->control('POST', "/snap-calls/$id/resend", $edits);
        self::assertArrayHasKey('calls', $answer, json_encode($answer));

        return $answer['calls'];
    }

    private function first(): RequestInterface
    {
        return $this->received[0]['request'];
    }

    private static function isRight(RequestInterface $request): bool
    {
        $text = 'POST:' . self::PATH . ':' . hash('sha256', (string) $request->getBody()) . ':' . $request->getHeaderLine('X-TIMESTAMP');

        return openssl_verify($text, (string) base64_decode($request->getHeaderLine('X-SIGNATURE'), true), file_get_contents(self::KEYS . '/test_gateway_public.pem'), OPENSSL_ALGO_SHA256) === 1;
    }

    public function testAgain(): void
    {
        $this->paid();
        [$call] = $this->resend([]);
        self::assertSame(['accepted', 2, ['by_hand' => true]], [$call['verdict'], $call['id'], $call['note']]);
        self::assertSame((string) $this->first()->getBody(), (string) $this->lastReceived()->getBody());
        self::assertTrue(self::isRight($this->lastReceived()));
        self::assertNotSame($this->first()->getHeaderLine('X-EXTERNAL-ID'), $this->lastReceived()->getHeaderLine('X-EXTERNAL-ID'));
    }

    public function testWithAnotherAmountAndState(): void
    {
        $this->paid();
        $this->resend(['fields' => ['amount.value' => '1.00', 'latestTransactionStatus' => '06', 'additionalInfo.paymentDate' => null], 'times' => 2]);
        self::assertCount(3, $this->received);
        self::assertTrue(self::isRight($this->lastReceived()));
        $message = json_decode((string) $this->lastReceived()->getBody(), true);
        self::assertSame(['1.00', 'IDR', '06', false], [$message['amount']['value'], $message['amount']['currency'], $message['latestTransactionStatus'], isset($message['additionalInfo']['paymentDate'])]);
        self::assertSame('00', $this->control('GET', '/snap-transactions')['transactions'][0]['status']);
    }

    public function testWronglySignedOrNotAtAll(): void
    {
        $this->paid();
        [$wrong] = $this->resend(['sign' => 'wrong']);
        self::assertFalse(self::isRight($this->lastReceived()));
        self::assertNotSame('', $this->lastReceived()->getHeaderLine('X-SIGNATURE'));
        $this->resend([], $wrong['id']);
        self::assertFalse(self::isRight($this->lastReceived()));
        [$none] = $this->resend(['sign' => 'none']);
        self::assertFalse($this->lastReceived()->hasHeader('X-SIGNATURE'));
        self::assertSame('none', $none['note']['sign']);
    }

    public function testByteForByteOrWithTheSignatureThatItHad(): void
    {
        $this->paid();
        $this->resend(['sign' => 'kept']);
        foreach (['X-SIGNATURE', 'X-TIMESTAMP', 'X-EXTERNAL-ID'] as $name) {
            self::assertSame($this->first()->getHeaderLine($name), $this->lastReceived()->getHeaderLine($name));
        }
        self::assertSame((string) $this->first()->getBody(), (string) $this->lastReceived()->getBody());
        $this->resend(['sign' => 'kept', 'fields' => ['amount.value' => '1.00'], 'external_id' => '12345']);
        self::assertFalse(self::isRight($this->lastReceived()));
        self::assertSame('12345', $this->lastReceived()->getHeaderLine('X-EXTERNAL-ID'));
    }

    public function testAnInquiryAndAnAccountsPayment(): void
    {
        $this->answers(200, '2002400', ['virtualAccountData' => ['totalAmount' => ['value' => '10000.00', 'currency' => 'IDR'], 'virtualAccountName' => 'Sari']]);
        $this->answers(200, '2002500');
        $this->control('POST', '/snap-static-va', ['number' => '8504999027481262']);
        $this->answers(200, '2002400');
        [$call] = $this->control('POST', '/snap-calls/1/resend', ['fields' => ['customerNo' => '1']])['calls'];
        self::assertStringEndsWith('/v1.0/transfer-va/inquiry', $call['url']);
        self::assertContains('virtualAccountData.customerNo does not repeat what was sent', $call['problems']);
        $this->answers(200, '2002500');
        [$call] = $this->control('POST', '/snap-calls/2/resend', ['fields' => ['paidAmount.value' => '1.00']])['calls'];
        self::assertStringEndsWith('/v1.0/transfer-va/payment', $call['url']);
        self::assertSame('1.00', json_decode($call['body'], true)['paidAmount']['value']);
    }

    public function testTheOlderProtocolsNotification(): void
    {
        $this->quirk('snap_legacy_notification', 'xml');
        $this->merchant->append(...array_fill(0, 3, new \GuzzleHttp\Psr7\Response(200, [], '<?xml version="1.0"?><faspay><response_code>00</response_code></faspay>')));
        $referenceNo = $this->generateQr()['referenceNo'];
        $this->become($referenceNo, '00');
        [$call] = $this->control('POST', '/snap-calls/1/resend')['calls'];
        self::assertSame((string) $this->first()->getBody(), (string) $this->lastReceived()->getBody());
        self::assertSame('accepted', $call['verdict']);
        $this->control('POST', '/snap-calls/1/resend', ['fields' => ['payment_status_code' => '3']]);
        self::assertStringContainsString('<signature>' . self::sign('QR-1001', '3') . '</signature>', (string) $this->lastReceived()->getBody());
    }

    public function testOnThePage(): void
    {
        $this->paid();
        $page = $this->send('GET', '/deliveries/snap_call-1')->getContent();
        self::assertStringContainsString('name="field[amount.value]" value="1000.00"', $page);
        self::assertStringNotContainsString('name="format"', $page);
        $this->answers(200, '2005200');
        $sent = $this->send('POST', '/deliveries/snap_call-1', form: ['sign' => 'right', 'times' => '1', 'delay_ms' => '0', 'field' => ['amount.value' => '2.00']]);
        self::assertSame('/deliveries/snap_call-2', $sent->headers->get('Location'));
        self::assertSame('2.00', json_decode((string) $this->lastReceived()->getBody(), true)['amount']['value']);
        self::assertTrue(self::isRight($this->lastReceived()));
    }

    public function testAForgedCallIsNoted(): void
    {
        $referenceNo = $this->paid();
        $this->answers(200, '2005200');
        $calls = $this->control('POST', "/snap-transactions/$referenceNo/notify", ['forge' => 'key'])['calls'];
        self::assertSame(['by_hand' => true, 'forge' => 'key'], end($calls)['note']);
        self::assertStringContainsString('forged: key', $this->send('GET', '/')->getContent());
        $this->answers(200, '2005200');
        $this->control('POST', '/snap-calls/2/resend');
        self::assertSame($this->received[1]['request']->getHeaderLine('X-SIGNATURE'), $this->lastReceived()->getHeaderLine('X-SIGNATURE'));
    }
}
