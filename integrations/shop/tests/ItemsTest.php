<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Debit\Item;
use Faspay\Money;
use Faspay\Shop\Items;
use Faspay\Shop\Line;
use Faspay\Shop\LineKind;
use Faspay\Shop\Text;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class ItemsTest extends TestCase
{
    public function testACartWithShippingAFeeADiscountAndFractionsComesToTheTotal(): void
    {
        $items = Items::of([
            new Line('Kopi Gayo', Money::idr('30000.99'), quantity: 3, id: 'KG-250'),
            new Line('Teh', Money::idr(20000), quantity: 2),
            new Line('Ongkir', Money::idr('9000.49'), kind: LineKind::Shipping),
            new Line('Admin', Money::idr(2500), kind: LineKind::Fee),
            new Line('Voucher', Money::fromMinor(-500000), kind: LineKind::Discount),
        ], Money::idr(56502), 'Kopi', '819');
        self::assertSame([
            // Rp 30.001 cannot be divided by three.
            ['3 × Kopi Gayo', '30001.00', 1, 'KG-250'],
            ['Teh', '10000.00', 2, null],
            ['Ongkir', '9000.00', 1, 'shippingfee'],
            ['Admin', '2500.00', 1, 'adminfee'],
            ['Voucher', '-5000.00', 1, 'discount'],
            ['Rounding', '1.00', 1, 'additionalfee'],
        ], self::shown($items));
    }

    /** @return array<string, array{Money}> */
    public static function totals(): array
    {
        return ['more' => [Money::idr(10007)], 'less' => [Money::idr(9993)], 'the same' => [Money::idr(10000)], 'much less' => [Money::idr(1)]];
    }

    #[DataProvider('totals')]
    public function testTheSumIsAlwaysTheTotal(Money $total): void
    {
        $items = Items::of([new Line('a', Money::idr('3333.33'), 3), new Line('b', Money::idr('6666.67'), 7)], $total, 'd', '819');
        $sum = Money::idr(0);
        foreach ($items as $item) {
            $sum = $sum->plus($item->unitPrice->times($item->quantity));
            self::assertTrue($item->unitPrice->minor >= 0 || $item->id === 'discount');
            self::assertSame(0, $item->unitPrice->minor % 100);
        }
        self::assertEquals($total, $sum);
    }

    /** @return list<array{int, array{string, string, int, ?string}}> */
    public static function differences(): array
    {
        return [
            [3, ['Rounding', '3.00', 1, 'additionalfee']],
            [-3, ['Rounding', '-3.00', 1, 'discount']],
            [4, ['Other charges', '4.00', 1, 'adminfee']],
            [-2500, ['Other deductions', '-2500.00', 1, 'discount']],
        ];
    }

    /** @param array{string, string, int, ?string} $expected */
    #[DataProvider('differences')]
    public function testOnlyWhatRoundingCanExplainIsNamedRounding(int $difference, array $expected): void
    {
        $items = Items::of([new Line('a', Money::idr(5000)), new Line('b', Money::idr(5000))], Money::idr(10000 + $difference), 'd', '819');
        self::assertSame($expected, self::shown($items)[2]);
    }

    public function testWithoutLinesTheDescriptionIsTheItem(): void
    {
        self::assertSame([['Kopi', '10000.00', 1, null]], self::shown(Items::of([], Money::idr(10000), 'Kopi', '819')));
    }

    public function testNamesAreCutAndTheIdOfADiscountBelongsToDiscounts(): void
    {
        $items = Items::of([new Line(str_repeat('Kopi ', 20), Money::idr(1), id: 'discount'), new Line(" \n ", Money::idr(1))], Money::idr(2), 'd', '820');
        self::assertSame('Kopi Kopi Kopi Kopi Kopi Kopi Kopi Kopi Kopi Kopi…', $items[0]->name);
        self::assertSame(['1', '2'], array_column($items, 'id'));
        self::assertSame(['Item', 'product'], [$items[1]->name, $items[1]->type]);
    }

    public function testTextIsOneLineOfUtf8(): void
    {
        self::assertSame('a b', Text::line(" a\r\n\tb\u{0000} ", 10));
        self::assertSame('ééé', Text::line('ééé', 3));
        self::assertSame('éé…', Text::line('éééé', 3));
        self::assertSame('a?', Text::line("a\xff", 3));
        self::assertSame('', Text::line('', 3));
    }

    /**
     * @param list<Item> $items
     * @return list<array{string, string, int, ?string}>
     */
    private static function shown(array $items): array
    {
        return array_map(static fn (Item $item): array => [$item->name, (string) $item->unitPrice, $item->quantity, $item->id], $items);
    }
}
