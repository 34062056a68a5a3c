<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Settings;
use Faspay\Sandbox\Status;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Psr7\Request as HttpRequest;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

final class PaymentTest extends SandboxTestCase
{
    private const ACCEPTED = '{"response":"Payment Notification","response_code":"00"}';

    /** Opens the payment page and presses a button of it. */
    private function press(array $bill, string $decision): \Symfony\Component\HttpFoundation\Response
    {
        $page = $this->send('GET', substr($bill['redirect_url'], strlen('http://127.0.0.1:8765')));
        self::assertSame(200, $page->getStatusCode());
        self::assertSame(1, preg_match('/name="token" value="([0-9a-f]{32})"/', $page->getContent(), $match));

        return $this->send('POST', '/pws/100003/decide', form: ['trx_id' => $bill['trx_id'], 'token' => $match[1], 'decision' => $decision]);
    }

    /** @return iterable<string, array{string, string}> */
    public static function decisions(): iterable
    {
        yield 'pay' => ['pay', '2'];
        yield 'fail' => ['fail', '3'];
        yield 'cancel' => ['cancel', '8'];
        yield 'expire' => ['expire', '7'];
    }

    #[DataProvider('decisions')]
    public function testAButtonDecidesNotifiesAndReturns(string $decision, string $status): void
    {
        $this->merchant->append(new HttpResponse(200, [], self::ACCEPTED));
        $bill = $this->create();
        $answer = $this->press($bill, $decision);

        self::assertSame(303, $answer->getStatusCode());
        parse_str(parse_url($answer->headers->get('Location'), PHP_URL_QUERY), $query);
        self::assertStringStartsWith(self::RETURN_URL . '?', $answer->headers->get('Location'));
        self::assertSame([$bill['trx_id'], 'INV-1001', '10000', $status, self::sign('INV-1001', $status)], [$query['trx_id'], $query['bill_no'], $query['bill_total'], $query['status'], $query['signature']]);
        self::assertCount(1, $this->received);
        $message = json_decode((string) $this->received[0]['request']->getBody(), true);
        self::assertSame([$bill['trx_id'], $status, '10000', '819', self::sign('INV-1001', $status)], [$message['trx_id'], $message['payment_status_code'], $message['bill_total'], $message['payment_channel_uid'], $message['signature']]);
        self::assertSame($status, $this->inquire($bill['trx_id'])['payment_status_code']);
    }

    public function testADecisionCountsOnce(): void
    {
        $this->merchant->append(new HttpResponse(200, [], self::ACCEPTED));
        $bill = $this->create();
        $this->press($bill, 'pay');
        self::assertSame(409, $this->send('POST', '/pws/100003/decide', form: ['trx_id' => $bill['trx_id'], 'token' => '', 'decision' => 'cancel'])->getStatusCode());
        self::assertSame('2', $this->inquire($bill['trx_id'])['payment_status_code']);
    }

    public function testThePageWantsTheRightSignature(): void
    {
        $bill = $this->create();
        $other = str_replace(self::sign('INV-1001'), self::sign('INV-1002'), $bill['redirect_url']);
        self::assertSame(403, $this->send('GET', substr($other, 21))->getStatusCode());
        $production = str_replace('/0830000010100000/', '/2830000010100000/', $bill['redirect_url']);
        self::assertSame(200, $this->send('GET', substr($production, 21))->getStatusCode());
    }

    public function testTriesThreeTimesUntilAccepted(): void
    {
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $this->merchant->append(
            new ConnectException('refused', new HttpRequest('POST', self::NOTIFY_URL)),
            new HttpResponse(200, [], '{"response_code":"01"}'),
            new HttpResponse(200, [], self::ACCEPTED),
        );
        $this->press($this->create(), 'pay');
        self::assertSame(['no answer', 'refused with 01', 'accepted'], array_column($this->control('GET', '/deliveries')['deliveries'], 'verdict'));
    }

    public function testGivesUpAfterThree(): void
    {
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $this->merchant->append(new HttpResponse(500, [], self::ACCEPTED), new HttpResponse(200, [], 'OK'), new HttpResponse(302, [], self::ACCEPTED), new HttpResponse(200, [], self::ACCEPTED));
        $this->press($this->create(), 'pay');
        self::assertSame(['HTTP 500', 'unreadable answer', 'HTTP 302'], array_column($this->control('GET', '/deliveries')['deliveries'], 'verdict'));
    }

    public function testXml(): void
    {
        $this->control('PUT', '/merchants/99999', ['format' => 'xml']);
        $this->merchant->append(new HttpResponse(200, [], '<faspay><response_code>00</response_code></faspay>'));
        $this->press($this->create(['merchant' => 'Toko <&> "Sari"']), 'pay');
        $request = $this->received[0]['request'];
        self::assertSame('text/xml', $request->getHeaderLine('Content-Type'));
        $message = simplexml_load_string((string) $request->getBody());
        self::assertSame('faspay', $message->getName());
        self::assertSame('Toko <&> "Sari"', (string) $message->merchant);
        self::assertSame(self::sign('INV-1001', '2'), (string) $message->signature);
        self::assertSame('accepted', $this->control('GET', '/deliveries')['deliveries'][0]['verdict']);
    }

    public function testAmpersandsCanBeRaw(): void
    {
        $this->control('PUT', '/merchants/99999', ['format' => 'xml']);
        $this->control('PUT', '/quirks', ['raw_ampersand' => true]);
        $this->merchant->append(new HttpResponse(200, [], '<faspay><response_code>00</response_code></faspay>'));
        $this->press($this->create(['merchant' => 'Toko <A & B>']), 'pay');
        $body = (string) $this->received[0]['request']->getBody();
        self::assertStringContainsString('<merchant>Toko &lt;A & B&gt;</merchant>', $body);
        self::assertFalse(@simplexml_load_string($body));
    }

    public function testAnAnswerWithADocumentTypeIsNotAccepted(): void
    {
        $this->control('PUT', '/merchants/99999', ['format' => 'xml']);
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $evil = '<!DOCTYPE f [<!ENTITY e "00">]><faspay><response_code>&e;</response_code></faspay>';
        $this->merchant->append(...array_fill(0, 3, new HttpResponse(200, [], $evil)));
        $this->press($this->create(), 'pay');
        self::assertSame(['unreadable answer'], array_unique(array_column($this->control('GET', '/deliveries')['deliveries'], 'verdict')));
    }

    public function testStatesFollowEachOther(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $reachable = [];
        foreach ([0, 1, 2, 3, 4, 7, 8] as $from) {
            foreach (Status::cases() as $to) {
                $bill = $this->create(['bill_no' => "B$from-{$to->value}"]);
                foreach (['0' => [], '1' => [1], '2' => [2], '3' => [3], '4' => [2, 4], '7' => [7], '8' => [8]][$from] as $step) {
                    $this->control('POST', "/transactions/{$bill['trx_id']}/status", ['status' => (string) $step]);
                }
                $answer = $this->send('POST', "/_sandbox/transactions/{$bill['trx_id']}/status", json_encode(['status' => (string) $to->value]));
                if ($answer->getStatusCode() === 200) {
                    $reachable[$from][] = $to->value;
                }
            }
        }
        // From 0 to 2 and 3 by way of 1, which nobody is told about.
        self::assertSame([0 => [1, 2, 3, 7, 8], 1 => [2, 3], 2 => [4]], $reachable);
    }

    public function testTimeExpiresAndTells(): void
    {
        $this->merchant->append(new HttpResponse(200, [], self::ACCEPTED));
        $bill = $this->create();
        $this->control('POST', '/time', ['advance' => 3600]);
        self::assertCount(0, $this->received);
        $this->control('POST', '/time', ['advance' => 86400]);
        self::assertCount(1, $this->received);
        self::assertSame('7', json_decode((string) $this->received[0]['request']->getBody(), true)['payment_status_code']);
        self::assertSame('7', $this->inquire($bill['trx_id'])['payment_status_code']);
    }

    public function testTimeStandsAndGoes(): void
    {
        self::assertSame(self::now()->format('Y-m-d H:i:s'), $this->control('GET', '/health')['now']);
        self::assertSame('2028-02-29 23:59:59', $this->control('POST', '/time', ['now' => '2028-02-29 23:59:59'])['now']);
        self::assertSame('2028-03-01 00:00:09', $this->control('POST', '/time', ['advance' => 10])['now']);
        self::assertSame('2027-01-01 00:00:05', $this->control('POST', '/time', ['now' => '2027-01-01 00:00:00', 'advance' => 5])['now']);
        foreach (['tomorrow', '2027-02-30 00:00:00', 1735689600] as $time) {
            self::assertSame(400, $this->send('POST', '/_sandbox/time', json_encode(['now' => $time]))->getStatusCode());
        }
        self::assertSame('2027-01-01 00:00:05', $this->control('GET', '/health')['now']);
        // The machine's own.
        $now = new \DateTimeImmutable($this->control('POST', '/time', ['now' => null])['now'] . ' Asia/Jakarta');
        self::assertLessThan(600, abs($now->getTimestamp() - time()));
        $this->control('POST', '/reset');
        self::assertSame(self::now()->format('Y-m-d H:i:s'), $this->control('GET', '/health')['now']);
    }

    public function testTheClockOfTheEnvironment(): void
    {
        try {
            putenv('FASPAY_SANDBOX_NOW=2028-02-29 10:00:00');
            self::assertSame(1835406000, Settings::fromEnvironment()->now);
            putenv('FASPAY_SANDBOX_NOW=');
            self::assertNull(Settings::fromEnvironment()->now);
            putenv('FASPAY_SANDBOX_NOW=2028-02-30');
            $this->expectExceptionMessage('FASPAY_SANDBOX_NOW must be such as');
            Settings::fromEnvironment();
        } finally {
            putenv('FASPAY_SANDBOX_NOW');
        }
    }

    public function testStaticVaCallsTheMerchant(): void
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        $answer = $this->control('POST', '/static-va', ['url' => 'https://shop.example/va', 'va_number' => '8641162021000007', 'type' => 'payment', 'amount' => '10000']);
        self::assertSame('{"response_code":"00"}', $answer['answer']);
        $url = (string) $this->received[0]['request']->getUri();
        self::assertStringStartsWith('https://shop.example/va/8641162021000007/3ce01c248c46d1af6b23239386c0402b61f0b0e2?type=payment&trx_uid=', $url);
    }

    public function testPermataNetAndBindingForms(): void
    {
        $bill = $this->create(['payment_channel' => '402']);
        self::assertSame(200, $this->send('POST', '/permatanet/payment', form: ['va_number' => $bill['trx_id'], 'amount' => '10000.00'])->getStatusCode());
        self::assertSame(400, $this->send('POST', '/permatanet/payment', form: ['va_number' => $bill['trx_id'], 'amount' => '1000000'])->getStatusCode());
        $form = ['boi_uid' => '99999', 'email' => 'john@gmail.com', 'signature' => '32e945aae4e432958cb07f25f009be02ab1e4f04'];
        self::assertSame(200, $this->send('POST', '/pws/bridd/inputNumberPage', form: $form)->getStatusCode());
        self::assertSame(403, $this->send('POST', '/pws/bridd/inputNumberPage', form: ['email' => 'eve@gmail.com'] + $form)->getStatusCode());
    }

    public function testTheOverviewEscapes(): void
    {
        $this->create(['bill_no' => '<script>1</script>']);
        $page = $this->send('GET', '/')->getContent();
        self::assertStringContainsString('&lt;script&gt;1&lt;/script&gt;', $page);
        self::assertStringNotContainsString('<script>', $page);
    }

    public function testResetForgetsEverything(): void
    {
        $this->create();
        $this->control('POST', '/reset');
        self::assertSame([], $this->control('GET', '/transactions')['transactions']);
        self::assertSame('9999981900000001', $this->create()['trx_id']);
    }
}
