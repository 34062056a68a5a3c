<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\GatewayException;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Method;
use Faspay\Shop\Reconciliation;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Testing\Fake\FakeGateway;
use PHPUnit\Framework\Attributes\TestWith;

final class OpenBillsTest extends GatewayCase
{
    public function testABillOfWhichNobodyKnowsAnEndExpires(): void
    {
        $waiting = $this->open();
        $unheard = $this->lost(Method::SnapQr, '711', 'ORDER-2');
        $unasked = $this->lost(Method::Debit, '819', 'ORDER-3');
        $static = $this->driver->bills()->find($this->lost(Method::SnapVa, '702', 'ORDER-4')->billNo);
        self::assertNotNull($static);

        $this->reconcileAt('+1 hour');
        foreach ([$waiting, $unheard, $unasked, $static] as $bill) {
            self::assertContains($this->stateOf($bill), ['waiting', 'prepared']);
        }
        $this->reconcileAt('+3 days');
        foreach ([$waiting, $unheard, $unasked, $static] as $bill) {
            self::assertSame('expired', $this->stateOf($bill));
        }
        self::assertSame(['PaymentExpired'], $this->driver->told('ORDER-3'));
    }

    #[TestWith(['4015100', 'waiting'])]
    #[TestWith(['4035100', 'waiting'])]
    #[TestWith(['5005100', 'waiting'])]
    #[TestWith(['4045114', 'waiting'])]
    #[TestWith(['4045101', 'expired'])]
    public function testWhatTheGatewayRefusesToTellIsNoExpiry(string $code, string $expected): void
    {
        $now = new \DateTimeImmutable('@1800000000');
        $bill = new Bill('SHOP0000000001', 'ORDER-1', Method::SnapQr, '711', $this->purchase()->total, BillState::Prepared, 'Sari', $now, $now->modify('+1 hour'));
        $old = $bill->with(['billNo' => 'SHOP0000000002', 'orderNo' => 'ORDER-2', 'gatewayNo' => '9999971100000001']);
        $gateway = new FakeGateway();
        try {
            foreach ([$bill, $old] as $one) {
                $this->driver->bills()->prepare($one);
                $this->driver->bills()->created($one->with(['state' => BillState::Waiting]));
                $gateway->will('snap.qrStatus', new GatewayException('refused', responseCode: $code));
            }
            $this->reconcileAt('@1800400000', $gateway);
        } finally {
            ini_set('faspay.testing', '0');
        }
        self::assertSame([$expected, $expected], [$this->stateOf($bill), $this->stateOf($old)]);
    }

    public function testEachRunBeginsWithWhatWaitedLongest(): void
    {
        $bills = array_map(fn (int $i): Bill => $this->open(orderNo: "ORDER-$i"), range(1, 4));
        $store = $this->driver->bills();
        $order = [];
        foreach ([1, 2] as $_) {
            foreach ($store->unsettled(Method::Debit) as $bill) {
                $order[] = $bill->billNo;
            }
        }
        self::assertEqualsCanonicalizing(array_column($bills, 'billNo'), array_slice($order, 0, 4));
        self::assertCount(8, $order);
        $new = $this->open(orderNo: 'ORDER-5');
        foreach ($store->unsettled(Method::Debit) as $bill) {
            self::assertSame($new->billNo, $bill->billNo);
            break;
        }
        self::assertSame([], iterator_to_array($store->unsettled(Method::Card)));
    }

    public function testRunsThatAreTooShortComeToEveryBillAllTheSame(): void
    {
        $bills = array_map(fn (int $i): Bill => $this->open(orderNo: "ORDER-$i"), range(1, 5));
        $asked = [];
        foreach ([1, 2, 3] as $_) {
            $time = 2;
            foreach ($this->driver->bills()->unsettled(Method::Debit) as $bill) {
                $asked[$bill->billNo] = true;
                if (--$time === 0) {
                    break;
                }
            }
        }
        self::assertEqualsCanonicalizing(array_column($bills, 'billNo'), array_keys($asked));
    }

    public function testOneProductWithoutCredentialsDoesNotStopTheOthers(): void
    {
        $this->lostWithNumber();
        $snap = $this->open(Method::SnapQr, '711', 'ORDER-2');
        $this->gateway->pay($snap->billNo);
        $settings = ['FASPAY_USER_ID' => ''] + $this->settings();
        $shop = new Shop(Settings::fromArray($settings), $this->driver->bills(), $this->driver);
        $report = $shop->reconciliation->run();
        self::assertSame([1, 1, 1], [$report->asked, $report->changed, $report->failed]);
        self::assertSame('paid', $this->stateOf($snap));
    }

    public function testTheReportCounts(): void
    {
        [$paid, $open] = [$this->open(), $this->open(orderNo: 'ORDER-2')];
        $this->gateway->pay($paid->billNo);
        $progress = [];
        $report = $this->driver->shop->reconciliation->run(60.0, 2, static function (Bill $bill, BillState|\Throwable|null $result) use (&$progress): void {
            $progress[$bill->billNo] = $result;
        });
        self::assertEquals([$paid->billNo => BillState::Paid, $open->billNo => null], $progress);
        self::assertSame([2, 1, 0], [$report->asked, $report->changed, $report->failed]);
        $this->gateway->breakDown(100);
        self::assertSame(1, $this->driver->shop->reconciliation->run()->failed);
        self::assertSame('waiting', $this->stateOf($open));
    }

    /** A bill that was recorded, by a shop that died before the gateway heard of it. */
    private function lost(Method $method, string $channel, string $orderNo): Bill
    {
        $now = new \DateTimeImmutable('@' . time());
        $bill = new Bill('SHOP00000000' . random_int(10, 99), $orderNo, $method, $channel, $this->purchase()->total, BillState::Prepared, 'Sari', $now, $now->modify('+1 hour'));

        return $this->driver->bills()->prepare($bill) ? $bill : $this->lost($method, $channel, $orderNo);
    }

    private function lostWithNumber(): void
    {
        $bill = $this->lost(Method::Debit, '819', 'ORDER-1');
        $this->driver->bills()->created($bill->with(['state' => BillState::Waiting, 'gatewayNo' => '9999981900000001']));
    }
}
