<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Models\Bill;
use Faspay\Laravel\Models\HasBills;
use Faspay\Shop\BillState;
use Faspay\Shop\BillStore;
use Faspay\Shop\Method;
use Faspay\Transport\Event as Attempt;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Schema;

final class BillTest extends GatewayTestCase
{
    protected function config(): array
    {
        return parent::config() + ['database.connections.sqlite' => [
            'driver' => 'sqlite', 'database' => "$this->directory/database/test.sqlite", 'prefix' => 'shop_', 'busy_timeout' => 10000,
        ]];
    }

    public function testTheTablesHaveThePrefixOfTheConnection(): void
    {
        self::assertTrue(Schema::hasTable('faspay_bills'));
        self::assertSame(0, DB::scalar('SELECT COUNT(*) FROM shop_faspay_bills'));
        self::assertSame(0, Artisan::call('migrate:rollback', ['--force' => true]));
        self::assertFalse(Schema::hasTable('faspay_bills'));
    }

    public function testAnOrderHasSeveralBillsAndOneThatSettledIt(): void
    {
        $order = new class (['id' => 42]) extends Model {
            use HasBills;

            protected $guarded = [];
        };
        $first = $this->open(orderNo: '42');
        $this->travel(1)->minutes();
        $second = $this->open(Method::SnapVa, '702', '42');
        $this->open(orderNo: '43');
        self::assertSame([$first->billNo, $second->billNo], $order->bills()->pluck('bill_no')->all());
        self::assertNull($order->paidBill());

        $this->gateway->pay($second->billNo);
        $this->receive($this->gateway->notificationFor($second->billNo))->assertOk();
        $paid = $order->paidBill();
        self::assertSame($second->billNo, $paid?->bill_no);
        self::assertSame([Method::SnapVa, BillState::Paid, 'Paid'], [$paid->method, $paid->state, $paid->stateName()]);
        self::assertEquals($this->app->make(BillStore::class)->find($second->billNo), $paid->bill());
        self::assertEquals($second->createdAt, $paid->created_at->toDateTimeImmutable());
    }

    public function testOnlyTheBillStoreWrites(): void
    {
        $bill = $this->open();
        $row = Bill::query()->findOrFail($bill->billNo);
        foreach ([static fn () => $row->forceFill(['state' => BillState::Paid])->save(), static fn () => $row->delete()] as $write) {
            try {
                $write();
                self::fail('The model must not write.');
            } catch (\LogicException $e) {
                self::assertStringContainsString('BillStore', $e->getMessage());
            }
        }
        self::assertSame(BillState::Waiting, Bill::query()->findOrFail($bill->billNo)->state);
    }

    public function testABillAndAnOrderOfTheApplicationAreWrittenTogetherOrNotAtAll(): void
    {
        $bill = $this->open();
        try {
            DB::transaction(function () use ($bill): void {
                $this->app->make(BillStore::class)->book(new \Faspay\Shop\Booking($bill, BillState::Paid, new \DateTimeImmutable('2026-11-29')));
                self::assertSame($bill->billNo, $this->app->make(BillStore::class)->paidBill('ORDER-1'));
                throw new \RuntimeException('The application failed.');
            });
        } catch (\RuntimeException) {
        }
        self::assertNull($this->app->make(BillStore::class)->paidBill('ORDER-1'));
    }

    public function testABillIsNotOpenedInsideATransactionThatMayBeRolledBack(): void
    {
        // As in an application that runs no tests.
        $this->app->instance('env', 'local');
        $attempts = 0;
        Event::listen(Attempt::class, static function () use (&$attempts): void {
            $attempts++;
        });
        try {
            DB::transaction(fn () => $this->open());
            self::fail('The record of the bill would be lost with the transaction.');
        } catch (\LogicException $e) {
            self::assertStringContainsString('inside a transaction', $e->getMessage());
        }
        self::assertSame(0, Bill::query()->count());
        self::assertSame(0, $attempts);
        self::assertSame(BillState::Waiting, $this->open()->state);
        self::assertSame(1, $attempts);
    }

    public function testTheViewShowsHowToPay(): void
    {
        $account = $this->open(Method::SnapVa, '702');
        $html = (string) $this->view('faspay::bill', ['bill' => $account]);
        self::assertStringContainsString('Rp 10.000', $html);
        self::assertStringContainsString((string) $account->payTo, $html);

        $this->app->setLocale('id');
        $code = $this->open(Method::SnapQr, '711');
        $html = (string) $this->view('faspay::bill', ['bill' => Bill::query()->findOrFail($code->billNo)]);
        self::assertStringContainsString('Pindai kode ini', $html);
        self::assertStringContainsString(e((string) ($code->qrImageUrl ?? $code->qrContent)), $html);

        $link = $this->open();
        self::assertStringContainsString('href="' . e((string) $link->redirectUrl) . '"', (string) $this->view('faspay::bill', ['bill' => $link]));
    }
}
