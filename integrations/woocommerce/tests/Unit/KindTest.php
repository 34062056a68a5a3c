<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Unit;

use Faspay\Channel;
use Faspay\Shop\Channels;
use Faspay\Shop\Method;
use Faspay\WooCommerce\Kind;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/wordpress.php';

final class KindTest extends TestCase
{
    public function testEveryKindHasAnIconAndADescription(): void
    {
        foreach (Kind::cases() as $kind) {
            self::assertFileExists(dirname(__DIR__, 2) . "/assets/icons/$kind->value.svg");
            self::assertNotSame('', $kind->description());
            self::assertSame($kind->isPaidElsewhere(), $kind->steps() !== []);
        }
    }

    public function testVirtualAccountsAndCashDesksAreThoseWithANumber(): void
    {
        foreach (Channel::cases() as $channel) {
            $kind = Kind::of(Method::Debit, $channel->value);
            if (in_array($kind, [Kind::VirtualAccount, Kind::Store], true)) {
                self::assertTrue(Channels::hasNumber($channel->value), $channel->name);
            }
            self::assertSame(str_ends_with($channel->name, 'Va'), $kind === Kind::VirtualAccount && $channel !== Channel::MandiriBillPayment, $channel->name);
            self::assertSame(str_ends_with($channel->name, 'Qris'), $kind === Kind::Qris, $channel->name);
        }
        self::assertSame(Kind::VirtualAccount, Kind::of(Method::SnapVa, '999'));
        self::assertSame(Kind::Qris, Kind::of(Method::SnapQr, '999'));
        self::assertSame(Kind::Card, Kind::of(Method::Card, 'card'));
        self::assertSame(Kind::Page, Kind::of(Method::Xpress, Channels::XPRESS));
        self::assertSame(Kind::Bank, Kind::of(Method::Debit, '999'));
    }
}
