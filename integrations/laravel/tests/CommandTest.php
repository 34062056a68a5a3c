<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Models\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Shop\Method;
use Illuminate\Support\Facades\Artisan;

final class CommandTest extends GatewayTestCase
{
    public function testReconciliationFindsWhatNoNotificationTold(): void
    {
        $debit = $this->open();
        $snap = $this->open(Method::SnapQr, '711', 'ORDER-2');
        $open = $this->open(Method::SnapVa, '702', 'ORDER-3');
        $this->gateway->pay($debit->billNo);
        $this->gateway->pay($snap->billNo);
        $this->travel(10)->minutes();

        $status = Artisan::call('faspay:reconcile');
        $output = Artisan::output();
        self::assertSame(0, $status, $output);
        self::assertStringContainsString("$debit->billNo: paid", $output);
        self::assertStringContainsString("$snap->billNo: paid", $output);
        self::assertStringContainsString('3 asked, 2 changed, 0 failed', $output);
        self::assertSame(BillState::Waiting, Bill::query()->findOrFail($open->billNo)->state);
        self::assertSame([PaymentPaid::class, PaymentPaid::class], array_map(get_class(...), $this->told));
    }

    public function testReconciliationSaysThatTheGatewayCannotBeAsked(): void
    {
        $this->open();
        $this->travel(10)->minutes();
        $this->gateway->breakDown(100);
        self::assertSame(1, Artisan::call('faspay:reconcile'));
        self::assertStringContainsString('1 failed', Artisan::output());
    }

    public function testWrongOptionsAreRefused(): void
    {
        foreach (['--deadline' => '0', '--concurrency' => '65'] as $option => $value) {
            self::assertSame(2, Artisan::call('faspay:reconcile', [$option => $value]));
        }
    }

    public function testChannelsOfBothProtocolsAreListed(): void
    {
        self::assertSame(0, Artisan::call('faspay:channels'));
        $output = Artisan::output();
        self::assertMatchesRegularExpression('/\| 819 +\| DANA +\| debit/', $output);
        self::assertMatchesRegularExpression('/\| 711 +\|.*\| snap_qr/', $output);
        $this->gateway->breakDown(100);
        self::assertSame(1, Artisan::call('faspay:channels'));
    }
}
