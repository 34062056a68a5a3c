<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Unit;

use Faspay\WooCommerce\Rupiah;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class RupiahTest extends TestCase
{
    /** @return list<array{string|int|float, int}> what WooCommerce has, and hundredths of a rupiah */
    public static function amounts(): array
    {
        return [
            ['10000', 1000000], ['10000.00', 1000000], ['10000.5', 1000050], ['60000.000000', 6000000], ['3333.333333', 333333],
            ['0.005', 1], ['0.0049999', 0], ['.5', 50], ['7.', 700], ['-3000', -300000], ['-0.005', -1], ['0', 0], [10000, 1000000],
            [10000.5, 1000050], [9999999999.99, 999999999999], [0.1 + 0.2, 30], ['9999999999999', 999999999999900],
        ];
    }

    #[DataProvider('amounts')]
    public function testReadsWhatWooCommerceHas(string|int|float $amount, int $minor): void
    {
        self::assertSame($minor, Rupiah::of($amount)->minor);
    }

    /** @return list<array{string|float}> */
    public static function others(): array
    {
        return [[''], ['.'], ['-'], ['10.000,00'], ['1e3'], ['Rp 10000'], [' 1'], ["1\n"], [NAN], [INF]];
    }

    #[DataProvider('others')]
    public function testRefusesWhatIsNoAmount(string|float $amount): void
    {
        $this->expectException(\UnexpectedValueException::class);
        Rupiah::of($amount);
    }
}
