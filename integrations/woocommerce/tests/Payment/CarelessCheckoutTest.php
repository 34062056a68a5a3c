<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

/** What merchants and shoppers do to an order between the checkout and the payment. */
final class CarelessCheckoutTest extends ShopTestCase
{
    public function testABillThatExpiresDoesNotCancelAnOrderThatHasMoney(): void
    {
        $id = $this->orderWithAVirtualAccount();
        $first = $this->bill($id)['bill_no'];
        // The shopper tries another channel, and pays the first number all the same, after the cart was changed.
        $second = $this->pay($id, 'faspay_706')['redirect'];
        self::assertStringContainsString('order-received', $second);
        $this->site->run('$o = wc_get_order($id); $o->add_product(wc_get_product($product)); $o->calculate_totals(); return $o->save();', ['id' => $id, 'product' => $this->product('Gelas')]);
        $this->gateway->pay($first);
        self::assertSame('on-hold', $this->order($id)['status']);

        $this->gateway->expire($this->site->run('
            foreach (Faspay\WooCommerce\Plugin::instance()->shop()->bills->ofOrder((string) $id) as $bill) { if ($bill->billNo !== $first) { return $bill->billNo; } }
        ', ['id' => $id, 'first' => $first]));
        $this->site->run('do_action(Faspay\WooCommerce\Schedule::RECONCILE); return true;');
        $order = $this->order($id);
        self::assertNote('expired without a payment', $order['notes']);
        self::assertSame('on-hold', $order['status']);
    }

    public function testAnOrderInAnotherCurrencyIsNotPaidInRupiah(): void
    {
        $id = $this->site->run('
            $order = wc_create_order();
            $order->add_product(wc_get_product($product));
            $order->set_billing_first_name("Sari");
            $order->set_billing_email("sari@example.com");
            $order->set_billing_phone("081234567890");
            $order->set_currency("USD");
            $order->calculate_totals();

            return $order->save();', ['product' => $this->product()]);
        self::assertSame('failure', $this->pay($id, 'faspay_402')['result']);
        self::assertSame([], $this->site->run('return Faspay\WooCommerce\Plugin::instance()->shop()->bills->ofOrder((string) $id);', ['id' => $id]));
    }

    public function testAPaymentOfAnOrderWhoseCurrencyWasChangedIsHeld(): void
    {
        $id = $this->orderWithAVirtualAccount();
        $this->site->run('$o = wc_get_order($id); $o->set_currency("USD"); return $o->save();', ['id' => $id]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        $order = $this->order($id);
        self::assertSame(['on-hold', false], [$order['status'], $order['paid']]);
        self::assertNote('Compare before you deliver', $order['notes']);
    }

    public function testAnOrderThatWasPaidInAnotherWayTellsOfTheSecondPayment(): void
    {
        $id = $this->orderWithAVirtualAccount();
        $this->site->run('$o = wc_get_order($id); $o->set_payment_method("bacs"); return $o->payment_complete("CASH-1");', ['id' => $id]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        $order = $this->order($id);
        self::assertSame(['processing', 'bacs', 'CASH-1'], [$order['status'], $order['method'], $order['transaction']]);
        self::assertNote('the order was marked as paid before', $order['notes']);
    }

    public function testAPaymentOfACancelledOrderSaysThatTheGoodsMayBeGone(): void
    {
        $id = $this->orderWithAVirtualAccount();
        $this->site->run('return wc_get_order($id)->update_status("cancelled");', ['id' => $id]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        $order = $this->order($id);
        self::assertSame('processing', $order['status']);
        self::assertNote('was paid after the order was cancelled', $order['notes']);
    }

    public function testAnotherPluginsListenerThatFailsIsToldAgain(): void
    {
        $id = $this->orderWithAVirtualAccount();
        (new \GuzzleHttp\Client())->put("{$this->gateway->url}/_sandbox/merchants/{$this->gateway->merchantId}", ['json' => ['notifyUrl' => null]]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        $ids = $this->site->run('
            $ids = [];
            add_action("faspay_event", function ($event) use (&$ids) {
                $ids[] = $event->id;
                if (count($ids) === 1) { throw new RuntimeException("the warehouse is closed"); }
            });
            foreach ([1, 2, 3] as $run) { do_action(Faspay\WooCommerce\Schedule::RECONCILE); }

            return $ids;');
        self::assertCount(2, $ids);
        self::assertSame($ids[0], $ids[1]);
        self::assertSame('processing', $this->order($id)['status']);
    }

    public function testAnOrderThatCannotBeCompletedIsNotFilledWithNotes(): void
    {
        $id = $this->orderWithAVirtualAccount();
        $this->site->run('return wc_get_order($id)->update_status("cancelled");', ['id' => $id]);
        (new \GuzzleHttp\Client())->put("{$this->gateway->url}/_sandbox/merchants/{$this->gateway->merchantId}", ['json' => ['notifyUrl' => null]]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        $this->site->run('
            $fail = static function (): never { throw new RuntimeException("the stock is being counted"); };
            add_action("woocommerce_pre_payment_complete", $fail);
            foreach ([1, 2, 3] as $run) { do_action(Faspay\WooCommerce\Schedule::RECONCILE); }
            remove_action("woocommerce_pre_payment_complete", $fail);
            do_action(Faspay\WooCommerce\Schedule::RECONCILE);

            return true;');
        $order = $this->order($id);
        self::assertSame('processing', $order['status']);
        self::assertCount(1, array_filter($order['notes'], static fn (string $note): bool => str_contains($note, 'after the order was cancelled')));
    }

    private function orderWithAVirtualAccount(): int
    {
        $bought = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]]);

        return $bought['body']['order_id'] ?? self::fail((string) json_encode($bought));
    }

    /** @return array{result: string, redirect?: string} */
    private function pay(int $id, string $gateway): array
    {
        return $this->site->run('
            foreach (Faspay\WooCommerce\Plugin::instance()->gateways() as $one) { if ($one->id === $gateway) { return $one->process_payment($id); } }
        ', ['id' => $id, 'gateway' => $gateway]);
    }
}
