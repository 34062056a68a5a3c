<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\GatewayException;
use Faspay\Laravel\Facades\Faspay;
use Faspay\MalformedMessageException;
use Faspay\NotSentException;
use Faspay\OutcomeUnknownException;
use Faspay\Shop\AlreadyPaidException;
use Faspay\Shop\BillState;
use Faspay\ValidationException;
use Illuminate\Support\Arr;
use PHPUnit\Framework\Attributes\DataProvider;

final class LanguageTest extends TestCase
{
    #[DataProvider('files')]
    public function testBothLanguagesHaveTheSameTexts(string $file): void
    {
        $texts = static fn (string $language): array => Arr::dot(require dirname(__DIR__) . "/lang/$language/$file.php");
        self::assertSame(array_keys($texts('en')), array_keys($texts('id')));
        self::assertSame([], array_intersect_assoc($texts('en'), $texts('id')), 'These are not translated.');
    }

    /** @return list<array{string}> */
    public static function files(): array
    {
        return [['validation'], ['messages']];
    }

    public function testEveryStateHasAName(): void
    {
        $names = (require dirname(__DIR__) . '/lang/en/messages.php')['states'];
        self::assertSame(array_column(BillState::cases(), 'value'), array_keys($names));
    }

    /** @return list<array{\Throwable, string}> */
    public static function failures(): array
    {
        return [
            [new AlreadyPaidException(), 'Pesanan ini sudah lunas'],
            [new ValidationException(), 'Mohon periksa'],
            [new NotSentException('secret'), 'Layanan pembayaran sedang tidak dapat dihubungi'],
            [new GatewayException('secret'), 'Metode pembayaran ini sedang tidak tersedia'],
            [new OutcomeUnknownException('secret'), 'Kami belum mengetahui'],
            [new MalformedMessageException('secret'), 'Kami belum mengetahui'],
            [new \RuntimeException('secret'), 'Pembayaran tidak dapat dibuat'],
        ];
    }

    #[DataProvider('failures')]
    public function testTheShopperIsToldWhatToDo(\Throwable $e, string $text): void
    {
        self::assertStringStartsWith($text, Faspay::explain($e, 'id'));
        self::assertNotSame(Faspay::explain($e, 'id'), Faspay::explain($e));
        self::assertStringNotContainsString('secret', Faspay::explain($e) . Faspay::explain($e, 'id'));
    }
}
