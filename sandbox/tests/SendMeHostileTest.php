<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** Whatever comes is answered as SendMe answers, is logged, and changes nothing that it should not. */
final class SendMeHostileTest extends SendMeTestCase
{
    /** @return iterable<string, array{string}> */
    public static function texts(): iterable
    {
        yield 'NUL' => ["\0"];
        yield 'no UTF-8' => ["\xff\xfe"];
        yield 'SQL' => ["' OR 1=1 --"];
        yield 'markup' => ['<script>alert(1)</script>'];
        yield 'a template' => ['{{ 7 * 7 }}'];
        yield 'long' => [str_repeat('9', 20000)];
        yield 'a line break' => ["a\r\nb: c"];
        yield 'another direction' => ["\u{202e}"];
    }

    #[DataProvider('texts')]
    public function testEveryHeaderMayBeAnything(string $text): void
    {
        $good = self::headers('POST', '/account/api/transfer', $this->token());
        foreach (array_keys($good) as $name) {
            foreach ([$text, self::encrypt($text), self::encrypt("POST:$text:" . self::now()->format('Y-m-d H:i:s') . ":$text:$text")] as $value) {
                foreach (['tokens', 'transfer', 'balance_inquiry/' . self::ACCOUNT] as $path) {
                    self::assertRefused('Unauthorized', self::read($this->exchange('POST', "/account/api/$path", [$name => $value] + $good, '{}')));
                }
            }
        }
        $this->assertNothingHappened();
    }

    #[DataProvider('texts')]
    public function testEveryMemberMayBeAnything(string $text): void
    {
        $beneficiary = $this->beneficiary();
        foreach (array_keys(self::message($beneficiary)) as $number => $name) {
            foreach ([json_encode([$name => $text], JSON_INVALID_UTF8_IGNORE), json_encode([$name => [$text]], JSON_INVALID_UTF8_IGNORE), "{\"$name\":\"$text\"}"] as $i => $change) {
                $message = (json_decode($change, true) ?? [$name => '']) + self::message($beneficiary, ['trx_no' => "N-$number-$i"]);
                $answer = $this->transfer($message);
                self::assertContains($answer['status'], ['1', '9'], $name);
            }
        }
        $page = $this->send('GET', '/payouts')->getContent();
        self::assertStringNotContainsString('<script>alert', $page);
        self::assertStringNotContainsString('>49<', $page);
        foreach ($this->control('GET', '/payouts')['payouts'] as $payout) {
            self::assertSame(2000000, $payout['amount']);
        }
        self::assertSame(200, $this->send('GET', '/')->getStatusCode());
    }

    #[DataProvider('texts')]
    public function testEveryPathMayHaveAnything(string $text): void
    {
        foreach (['inquiry_status', 'inquiry_name', 'balance_inquiry', 'mutasi'] as $name) {
            foreach ([rawurlencode($text), self::ACCOUNT . '/' . rawurlencode($text), self::ACCOUNT . '/2025-01-01/' . rawurlencode($text)] as $parameters) {
                $headers = self::headers('GET', "/account/api/$name", $this->token());
                $response = $this->exchange('GET', "/account/api/$name/$parameters", $headers);
                // No route has a line break in it.
                $response->getStatusCode() === 404 ? self::assertStringContainsString("\n", $text) : self::assertSame('9', self::read($response)['status']);
            }
        }
        self::assertSame(200, $this->send('GET', '/')->getStatusCode());
        $this->assertNothingHappened();
    }

    public function testTheControlTakesNothingItDoesNotKnow(): void
    {
        $id = $this->sent()['trx_id'];
        foreach (['{"status":"lost"}', '{"status":["failed"]}', '{"state":"failed"}', '{}', '[]', '{"status":"failed","bank_response_code":7}'] as $body) {
            self::assertSame(400, $this->send('POST', "/_sandbox/payouts/$id/status", $body)->getStatusCode(), $body);
        }
        self::assertSame(409, $this->send('POST', "/_sandbox/payouts/$id/status", '{"status":"pending"}')->getStatusCode());
        self::assertSame('pending', $this->control('GET', "/payouts?trx_id=$id")['payouts'][0]['status']);
        self::assertArrayHasKey('error', $this->control('GET', '/payouts?order=1'));
        self::assertArrayHasKey('error', $this->control('GET', '/balance?merchant_id=nobody'));
        foreach (['sendme_tokens' => 'all', 'sendme_refuse_with' => 'No', 'sendme_register_with' => 4, 'sendme_clock_skew' => -1, 'sendme_result' => 'pending'] as $name => $value) {
            self::assertSame($name, $this->control('PUT', '/quirks', [$name => $value])['field'] ?? null, $name);
        }
    }

    private function assertNothingHappened(): void
    {
        self::assertSame([], $this->control('GET', '/payouts')['payouts']);
        self::assertSame([], $this->control('GET', '/beneficiaries')['beneficiaries']);
        self::assertNotEmpty($this->control('GET', '/events')['events']);
    }
}
