<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Unit;

use Faspay\WooCommerce\Phone;
use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;

final class PhoneTest extends TestCase
{
    #[TestWith(['0812-3456 7890', '081234567890'])]
    #[TestWith(['+62 (812) 3456.7890', '+6281234567890'])]
    #[TestWith(["0812\u{2011}3456\u{00A0}789", '08123456789'])]
    #[TestWith(['021/555', '021555'])]
    #[TestWith(['please call', 'please call'])]
    #[TestWith(['0812 ext. 5', '0812 ext. 5'])]
    #[TestWith(['', ''])]
    public function testKeepsTheDigitsOfANumberAndLeavesOtherTextsAlone(string $typed, string $clean): void
    {
        self::assertSame($clean, Phone::clean($typed));
    }
}
