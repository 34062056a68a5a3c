<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\SnapBody;
use Faspay\Sandbox\SnapSignature;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SnapSignatureTest extends TestCase
{
    private const VECTORS = __DIR__ . '/../../tests/vectors';

    /** @return iterable<string, array{array<string, string>}> */
    public static function signatures(): iterable
    {
        $vectors = json_decode(file_get_contents(self::VECTORS . '/snap_signatures.json'), true);
        foreach ($vectors['signatures'] as $vector) {
            yield $vector['name'] => [$vector];
        }
    }

    #[DataProvider('signatures')]
    public function testSignaturesAreTheKnownOnes(array $vector): void
    {
        ['method' => $method, 'path' => $path, 'body' => $body, 'timestamp' => $timestamp] = $vector;
        self::assertSame(
            "$method:$path:{$vector['body_hash']}:$timestamp", SnapSignature::text($method, $path, $body, $timestamp),
        );
        $signature = SnapSignature::of(
            file_get_contents(self::VECTORS . '/keys/docs_merchant_private.pem'), $method, $path, $body, $timestamp,
        );
        if (isset($vector['signature'])) {
            self::assertSame($vector['signature'], $signature);
        } else {
            self::assertSame($vector['signature_sha256'], hash('sha256', $signature));
            self::assertStringStartsWith($vector['signature_head'], $signature);
            self::assertStringEndsWith($vector['signature_tail'], $signature);
        }
        $public = file_get_contents(self::VECTORS . '/keys/docs_merchant_public.pem');
        self::assertTrue(SnapSignature::verifies($public, $signature, $method, $path, $body, $timestamp));
        self::assertFalse(SnapSignature::verifies($public, $signature, $method, $path, "$body,", $timestamp));
        self::assertFalse(SnapSignature::verifies($public, $signature, 'PUT', $path, $body, $timestamp));
        self::assertFalse(SnapSignature::verifies($public, $signature, $method, "$path/", $body, $timestamp));
        self::assertFalse(
            SnapSignature::verifies($public, $signature, $method, $path, $body, substr($timestamp, 0, -1) . '1'),
        );
        self::assertFalse(
            SnapSignature::verifies(
                SnapSignature::key('test_gateway_public'), $signature, $method, $path, $body, $timestamp,
            ),
        );
    }

    public function testTheMisprintedSignatureIsWrong(): void
    {
        $vector = iterator_to_array(self::signatures())['K1'][0];
        $public = file_get_contents(self::VECTORS . '/keys/docs_merchant_public.pem');
        $misprint = $vector['signature'];
        self::assertSame(['B', 'B', 'a'], [$misprint[47], $misprint[674], $misprint[677]]);
        [$misprint[47], $misprint[674], $misprint[677]] = ['D', 'Y', 'c'];
        self::assertFalse(
            SnapSignature::verifies(
                $public, $misprint, $vector['method'], $vector['path'], $vector['body'], $vector['timestamp'],
            ),
        );
        foreach (['', '=', 'no base64!', base64_encode('short')] as $garbage) {
            self::assertFalse(
                SnapSignature::verifies(
                    $public, $garbage, $vector['method'], $vector['path'], $vector['body'], $vector['timestamp'],
                ),
            );
        }
    }

    public function testTheTextsOfBodiesAreTheKnownOnes(): void
    {
        $texts = json_decode(file_get_contents(self::VECTORS . '/snap_signatures.json'), true)['body_texts'];
        self::assertGreaterThan(10, count($texts));
        $by = array_column($texts, null, 'name');
        foreach ($texts as ['text' => $text, 'sha256' => $hash]) {
            self::assertSame($hash, hash('sha256', $text));
            self::assertSame($text, SnapBody::forms($text)[0]);
        }
        foreach (['M1', 'M4', 'M5', 'M7', 'M10', 'M13'] as $name) {
            self::assertSame($by[$name]['text'], SnapBody::minified($by[$name]['text']), $name);
        }
        self::assertSame($by['M1']['text'], SnapBody::minified($by['M2']['text']));
        self::assertNotContains($by['M3']['text'], SnapBody::forms($by['M1']['text']));
        self::assertSame($by['M7']['text'], SnapBody::withPlainSlashes($by['M6']['text']));
        self::assertSame([$by['M6']['text'], $by['M7']['text'], $by['M8']['text']], SnapBody::forms($by['M6']['text']));
        self::assertSame([$by['M8']['text'], $by['M7']['text']], SnapBody::forms($by['M8']['text']));
        self::assertSame([$by['M10']['text'], $by['M10r']['text']], SnapBody::forms($by['M10']['text']));
        self::assertSame([$by['M10r']['text'], $by['M10']['text']], SnapBody::forms($by['M10r']['text']));
        foreach (['M6', 'M7', 'M8'] as $name) {
            self::assertNotContains($by['M9']['text'], SnapBody::forms($by[$name]['text']));
            self::assertNotContains($by[$name]['text'], SnapBody::forms($by['M9']['text']));
        }
    }

    /** @return iterable<string, array{string, string}> */
    public static function plainTexts(): iterable
    {
        yield 'an escaped backslash before a slash' => ['{"a":"\\\\/"}', '{"a":"\\\\/"}'];
        yield 'an escaped backslash and an escaped slash' => ['{"a":"\\\\\\/"}', '{"a":"\\\\/"}'];
        yield 'an escaped quote' => [
            '{"a":"711\u0022,\u0022b\u0022:\u00221"}', '{"a":"711\u0022,\u0022b\u0022:\u00221"}',
        ];
        yield 'an escaped backslash before a u' => ['{"a":"\\\\u00e9"}', '{"a":"\\\\u00e9"}'];
        yield 'small and large digits' => ['{"a":"\u00E9\u00e9"}', '{"a":"éé"}'];
        yield 'the first letter beyond ASCII, and the last of it' => [
            '{"a":"\u0080\u007f"}', "{\"a\":\"\u{80}\\u007f\"}",
        ];
        yield 'half a pair' => ['{"a":"\ud83d","b":"\ude00\ud83d"}', '{"a":"\ud83d","b":"\ude00\ud83d"}'];
        yield 'a pair' => ['{"a":"\uD83D\uDE00"}', '{"a":"😀"}'];
        yield 'no text' => ["{\"a\":\"\xff\"}", "{\"a\":\"\xff\"}"];
    }

    #[DataProvider('plainTexts')]
    public function testOnlyLettersBeyondAsciiAreRead(string $body, string $plain): void
    {
        self::assertSame($plain, SnapBody::withPlainLetters(SnapBody::withPlainSlashes(SnapBody::minified($body))));
    }

    public function testLongTexts(): void
    {
        $body = '{ "a": "' . str_repeat('\\/ é\\u00e9', 200000) . '" }';
        self::assertSame('{"a":"' . str_repeat('/ éé', 200000) . '"}', SnapBody::forms($body)[3]);
    }
}
