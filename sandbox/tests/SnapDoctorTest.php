<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** Wrong signatures under SNAP, each made by hand with one of the usual mistakes. */
final class SnapDoctorTest extends SnapTestCase
{
    private const PATH = '/v1.0/transfer-va/create-va';
    private const BODY = '{"trxId": "a/b", "totalAmount": {"value": 10000, "currency": "IDR"}}';

    /** @return iterable<string, array{callable(string): string, string}> the text that was signed, from the timestamp; a part of the explanation */
    public static function texts(): iterable
    {
        $text = static fn (string $path, string $body, string $method = 'POST'): callable => static fn (string $time): string => "$method:$path:" . hash('sha256', $body) . ":$time";
        yield 'another operation' => [$text('/v1.0/transfer-va/status', self::BODY), 'the path of another operation was signed: /v1.0/transfer-va/status'];
        yield 'no /v1.0' => [$text('/transfer-va/create-va', self::BODY), 'without "/v1.0"'];
        yield 'a slash more' => [$text(self::PATH . '/', self::BODY), 'with a slash at its end'];
        yield 'another method' => [$text(self::PATH, self::BODY, 'GET'), 'the method was signed as GET, and the request was POST'];
        yield 'encoded again' => [$text(self::PATH, json_encode(['trxId' => 'a/b', 'totalAmount' => ['value' => 10000, 'currency' => 'IDR'], 'x' => 1])), 'something else was signed'];
        yield 'in lines' => [$text(self::PATH, json_encode(json_decode(self::BODY), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES)), 'the body was hashed in lines'];
        yield 'sorted' => [$text(self::PATH, '{"totalAmount":{"value":10000,"currency":"IDR"},"trxId":"a/b"}'), 'with its members sorted'];
        yield 'escaped slashes' => [$text(self::PATH, '{"trxId":"a\/b","totalAmount":{"value":10000,"currency":"IDR"}}'), 'the body was encoded again before it was hashed'];
        yield 'empty body' => [$text(self::PATH, ''), 'an empty body was hashed'];
        yield 'hash in upper case' => [static fn (string $time): string => 'POST:' . self::PATH . ':' . strtoupper(hash('sha256', self::BODY)) . ":$time", 'in upper case'];
        yield 'hash in base64' => [static fn (string $time): string => 'POST:' . self::PATH . ':' . base64_encode(hash('sha256', self::BODY, true)) . ":$time", 'in base64'];
        yield 'the body itself' => [static fn (string $time): string => 'POST:' . self::PATH . ':' . self::BODY . ":$time", 'the body itself was signed, not its hash'];
        yield 'no timestamp' => [static fn (): string => 'POST:' . self::PATH . ':' . hash('sha256', self::BODY), 'the timestamp was left out'];
        yield 'a later timestamp' => [static fn (): string => 'POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ':' . self::at('+3 seconds'), 'signed 3 s later than X-TIMESTAMP'];
        yield 'no offset' => [static fn (string $time): string => 'POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ':' . substr($time, 0, 19), 'without its offset'];
        yield 'in UTC' => [
            static fn (string $time): string => 'POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ':' . (new \DateTimeImmutable($time))->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s\Z'), 'in UTC, with "Z"',
        ];
        yield 'symmetric formula' => [static fn (string $time): string => 'POST:' . self::PATH . '::' . hash('sha256', self::BODY) . ":$time", 'that is the symmetric formula'];
        yield 'hashed twice' => [static fn (string $time): string => hash('sha256', 'POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ":$time"), 'hashed once more'];
    }

    /** @param callable(string): string $text */
    #[DataProvider('texts')]
    public function testTexts(callable $text, string $explanation): void
    {
        openssl_sign($text(self::at()), $signature, self::key('test_merchant_private'), OPENSSL_ALGO_SHA256);
        $this->assertExplained($explanation, 'text', base64_encode($signature));
    }

    /** @return iterable<string, array{callable(string): string, string, string}> what makes the signature of the right text */
    public static function signatures(): iterable
    {
        $sign = static function (string $text, mixed $key, int $algorithm = OPENSSL_ALGO_SHA256): string {
            openssl_sign($text, $signature, $key, $algorithm);

            return $signature;
        };
        $own = static fn (): string => self::key('test_merchant_private');
        yield 'the other half' => [static fn (string $text): string => base64_encode($sign($text, self::key('test_gateway_private'))), 'key', 'signed with the gateway\'s half of the test keys'];
        yield 'an unknown key' => [static fn (string $text): string => base64_encode($sign($text, openssl_pkey_new(['private_key_bits' => 2048]))), 'key', 'whose public half this sandbox does not know'];
        yield 'sha1' => [static fn (string $text): string => base64_encode($sign($text, $own(), OPENSSL_ALGO_SHA1)), 'text', 'hashed with sha1: it must be SHA256withRSA'];
        yield 'sha512' => [static fn (string $text): string => base64_encode($sign($text, $own(), OPENSSL_ALGO_SHA512)), 'text', 'hashed with sha512'];
        yield 'hexadecimal' => [static fn (string $text): string => bin2hex($sign($text, $own())), 'encoding', 'is in hexadecimal'];
        yield 'base64 for URLs' => [static fn (string $text): string => strtr(base64_encode($sign($text, $own())), '+/', '-_'), 'encoding', 'base64 for URLs'];
        yield 'an HMAC' => [static fn (string $text): string => base64_encode(hash_hmac('sha512', $text, 'x', true)), 'algorithm', 'as long as an HMAC'];
        yield 'no base64' => [static fn (): string => '???', 'encoding', 'no base64'];
        yield 'a hash of the older protocol' => [static fn (): string => sha1('x'), 'algorithm', 'are no RSA signature'];
    }

    /** @param callable(string): string $signature */
    #[DataProvider('signatures')]
    public function testSignatures(callable $signature, string $mistake, string $explanation): void
    {
        $this->assertExplained($explanation, $mistake, $signature('POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ':' . self::at()));
    }

    public function testTheTestKeyOfAMerchantWithItsOwn(): void
    {
        $key = openssl_pkey_new(['private_key_bits' => 2048]);
        $this->control('PUT', '/merchants/99999', ['snapPublicKey' => openssl_pkey_get_details($key)['key']]);
        $text = 'POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ':' . self::at();
        openssl_sign($text, $signature, self::key('test_merchant_private'), OPENSSL_ALGO_SHA256);
        $this->assertExplained('the merchant\'s test key, although this merchant has a snapPublicKey of its own', 'key', base64_encode($signature));
    }

    public function testRightAndMissingOnesAndStrangers(): void
    {
        $this->createVa();
        self::assertNull($this->control('GET', '/requests')['requests'][0]['finding']);
        $this->request('POST', self::PATH, self::BODY, ['X-SIGNATURE' => null] + $this->headers('POST', self::PATH, self::BODY));
        $this->request('POST', self::PATH, self::BODY, ['X-PARTNER-ID' => '30000'] + $this->headers('POST', self::PATH, self::BODY));
        self::assertSame(['missing', 'unknown merchant'], array_column(array_column(array_slice($this->control('GET', '/requests')['requests'], 1), 'finding'), 'verdict'));
        $headers = $this->headers('POST', self::PATH, self::BODY);
        self::assertSame('right', $this->control('POST', '/explain', ['path' => self::PATH, 'headers' => $headers, 'body' => self::BODY])['verdict']);
    }

    private static function key(string $name): string
    {
        return file_get_contents(self::KEYS . "/$name.pem");
    }

    private function assertExplained(string $explanation, string $mistake, string $signature): void
    {
        $headers = ['X-SIGNATURE' => $signature] + $this->headers('POST', self::PATH, self::BODY);
        $answer = json_decode($this->request('POST', self::PATH, self::BODY, $headers)->getContent(), true);
        self::assertSame(['4012700', 'Unauthorized. [Signature]'], [$answer['responseCode'], $answer['responseMessage']]);
        [$request] = $this->control('GET', '/requests')['requests'];
        $finding = $request['finding'];
        self::assertStringContainsString($explanation, $finding['explanation']);
        self::assertSaidInIndonesian($finding['explanation']);
        self::assertSame(['snap', '99999', 'X-SIGNATURE', 'wrong', $mistake], [$finding['product'], $finding['merchant'], $finding['field'], $finding['verdict'], $finding['mistake']]);
        self::assertSame('POST:' . self::PATH . ':' . hash('sha256', self::BODY) . ':' . self::at(), $finding['signed']['text']);
        self::assertSame($finding, $this->control('POST', '/explain', ['request' => $request['id']]));
    }
}
