<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Faspay\Signature;
use PHPUnit\Framework\Attributes\TestWith;

/** What a shopper does from the cart to the paid order, under Debit. */
class CheckoutTest extends ShopTestCase
{
    public function testAVirtualAccountFromTheCartToThePaidOrder(): void
    {
        $bought = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 2]]);
        self::assertSame(200, $bought['status'], (string) json_encode($bought['body']));
        $id = $bought['body']['order_id'];
        $bill = $this->bill($id);
        self::assertMatchesRegularExpression('/^SHOP\d{10}$/', $bill['bill_no']);
        self::assertSame('on-hold', $this->order($id)['status']);

        $thanks = $bought['body']['payment_result']['redirect_url'];
        foreach ([$thanks => $this->shopper->page($thanks), 'e-mail' => $this->mail('sari@example.com', 'on-hold', $id)] as $where => $text) {
            self::assertStringContainsString($bill['pay_to'], $text, $where);
            self::assertStringContainsString('Rp 20.000', $text, $where);
            self::assertStringContainsString('WIB', $text, $where);
        }
        self::assertStringNotContainsString($bill['pay_to'], $this->mail('admin@example.com', 'New order', $id));
        self::assertTrue($this->state($id)['waiting']);

        $this->gateway->pay($bill['bill_no']);
        $order = $this->order($id);
        self::assertSame(['processing', true, $bill['gateway_no']], [$order['status'], $order['paid'], $order['transaction']]);
        self::assertFalse($this->state($id)['waiting']);
        self::assertStringNotContainsString('How to pay', $this->shopper->page($thanks));
    }

    #[TestWith(['faspay_402', true])]
    #[TestWith(['faspay_706', true])]
    #[TestWith(['faspay_711', true])]
    #[TestWith(['faspay_819', false])]
    public function testTheClassicCheckout(string $method, bool $isPaidElsewhere): void
    {
        $answer = $this->shopper->buyThroughTheClassicCheckout($method, $this->product());
        self::assertSame('success', $answer['result'] ?? null, (string) json_encode($answer));
        $id = (int) $answer['order_id'];
        self::assertSame($isPaidElsewhere ? 'on-hold' : 'pending', $this->order($id)['status']);
        self::assertStringStartsWith($isPaidElsewhere ? $this->site->url : $this->gateway->url, $answer['redirect']);
        if ($isPaidElsewhere) {
            $page = $this->shopper->page($answer['redirect']);
            self::assertStringContainsString('How to pay', $page);
            self::assertStringContainsString($method === 'faspay_711' ? 'data-faspay-qr="0002' : $this->bill($id)['pay_to'], $page);
        }
        $this->gateway->pay($this->bill($id)['bill_no']);
        self::assertSame('processing', $this->order($id)['status']);
    }

    public function testTheShopperComesBackFromAPaymentPage(): void
    {
        $answer = $this->shopper->buyThroughTheClassicCheckout('faspay_819', $this->product());
        $id = (int) $answer['order_id'];
        $bill = $this->bill($id);
        $signature = Signature::debit($this->gateway->userId, $this->gateway->settings()['FASPAY_PASSWORD'], $bill['bill_no'], '2');
        $return = ['trx_id' => $bill['gateway_no'], 'merchant_id' => $this->gateway->merchantId, 'bill_no' => $bill['bill_no'], 'bill_reff' => (string) $id, 'bill_total' => '10000', 'status' => '2', 'signature' => $signature];
        $arrival = $this->shopper->arriveAt('/?wc-api=faspay_return&' . http_build_query($return));
        self::assertStringContainsString("order-received/$id", $arrival);
        // What the browser's address claims is no payment.
        self::assertSame('pending', $this->order($id)['status']);
        self::assertStringContainsString('Go on to the payment page', $this->shopper->page($arrival));
        // An address that does not verify leads nobody to another one's order, and the shopper to his own.
        $forged = '/?wc-api=faspay_return&' . http_build_query(['signature' => strrev($signature)] + $return);
        self::assertStringNotContainsString('order-received', (new Shopper($this->site->url))->arriveAt($forged));
        $own = new Shopper($this->site->url);
        $id = (int) $own->buyThroughTheClassicCheckout('faspay_819', $this->product())['order_id'];
        self::assertStringContainsString("order-received/$id", $own->arriveAt($forged));
    }

    public function testWithoutATelephoneNumberNothingIsSent(): void
    {
        foreach (['', ' - '] as $phone) {
            $bought = (new Shopper($this->site->url))->buyThroughStoreApi('faspay_402', [[$this->product(), 1]], ['phone' => $phone] + Shopper::ADDRESS);
            self::assertSame(400, $bought['status']);
        }
        $answer = $this->shopper->buyThroughTheClassicCheckout('faspay_402', $this->product(), ['phone' => ''] + Shopper::ADDRESS);
        self::assertSame('failure', $answer['result']);
        self::assertStringContainsStringIgnoringCase('phone', $answer['messages']);
        self::assertSame(0, $this->bills());
    }

    public function testWhatTheShopperTypedIsCleanedAndOtherTextsAreRefused(): void
    {
        $bought = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]], ['first_name' => '<b>Sari</b> & "Co"', 'phone' => '0812 (345) 6789'] + Shopper::ADDRESS);
        self::assertSame(200, $bought['status'], (string) json_encode($bought['body']));
        self::assertSame('08123456789', $bought['body']['billing_address']['phone']);
    }

    public function testShippingFeesAndDiscountsAreItemsAndTheRoundingIsVisible(): void
    {
        $this->site->run('update_option("woocommerce_price_num_decimals", "2"); return true;');
        try {
            $bought = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product('Gelas'), 1], [$this->product(), 3]], coupons: ['HEMAT']);
            $this->site->run('$p = wc_get_product($id); $p->set_regular_price("3333.35"); $p->save(); return true;', ['id' => $this->product()]);
            $odd = (new Shopper($this->site->url))->buyThroughStoreApi('faspay_402', [[$this->product(), 3]])['body']['order_id'];
            $rounded = $this->bill($odd);
            $this->gateway->pay($rounded['bill_no']);
            $order = $this->order($odd);
        } finally {
            $this->site->run('update_option("woocommerce_price_num_decimals", "0"); $p = wc_get_product($id); $p->set_regular_price("10000"); $p->save(); return true;', ['id' => $this->product()]);
        }
        self::assertSame(200, $bought['status'], (string) json_encode($bought['body']));
        // 25.000 + 30.000 - 3 % + 15.000
        self::assertSame('6835000', (string) $this->bill($bought['body']['order_id'])['total']);
        $items = array_column($this->items($bought['body']['order_id']), null, 'product');
        self::assertSame(['Gelas', 'JNE', 'Kopi Gayo 250 g'], array_values(array_intersect(['Gelas', 'JNE', 'Kopi Gayo 250 g'], array_keys($items))), (string) json_encode($items));
        self::assertSame('discount', $items['Discount']['type'] ?? $items['Discount']['id'] ?? null, (string) json_encode($items));

        // 3 x 3333.35 = 10000.05
        self::assertSame('1000000', (string) $rounded['total']);
        self::assertSame('processing', $order['status']);
        self::assertNote('rounded to whole rupiah; the difference is -Rp 0,05', $order['notes']);
    }

    public function testPressingTheButtonTwiceOpensOneBill(): void
    {
        $id = (int) $this->shopper->buyThroughTheClassicCheckout('faspay_819', $this->product())['order_id'];
        $again = $this->site->run('return Faspay\WooCommerce\Plugin::instance()->gateways()[array_search("faspay_819", array_column(Faspay\WooCommerce\Plugin::instance()->gateways(), "id"))]->process_payment($id);', ['id' => $id]);
        self::assertSame($this->bill($id)['redirect_url'], $again['redirect']);
        self::assertSame(1, $this->bills());
    }

    public function testACartThatWasChangedAfterTheBillWasOpenedIsHeld(): void
    {
        $id = (int) $this->shopper->buyThroughTheClassicCheckout('faspay_819', $this->product())['order_id'];
        $this->site->run('$o = wc_get_order($id); $o->add_product(wc_get_product($product)); $o->calculate_totals(); return $o->save();', ['id' => $id, 'product' => $this->product('Gelas')]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        $order = $this->order($id);
        self::assertSame(['on-hold', false], [$order['status'], $order['paid']]);
        self::assertNote('was paid with Rp 10.000, but the order is now for Rp 35.000', $order['notes']);
    }

    public function testExpiryFailureAndReversalReachTheOrder(): void
    {
        $expired = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]])['body']['order_id'];
        $this->gateway->expire($this->bill($expired)['bill_no']);
        $this->site->run('do_action(Faspay\WooCommerce\Schedule::RECONCILE); return true;');
        self::assertSame('cancelled', $this->order($expired)['status']);

        $failed = (int) $this->shopper->buyThroughTheClassicCheckout('faspay_819', $this->product())['order_id'];
        $this->gateway->fail($this->bill($failed)['bill_no']);
        self::assertSame('failed', $this->order($failed)['status']);

        $reversed = (int) (new Shopper($this->site->url))->buyThroughTheClassicCheckout('faspay_819', $this->product())['order_id'];
        $this->gateway->pay($this->bill($reversed)['bill_no']);
        self::assertSame('processing', $this->order($reversed)['status']);
        $this->gateway->reverse($this->bill($reversed)['bill_no']);
        self::assertSame('refunded', $this->order($reversed)['status']);
    }

    public function testAPaymentThatCannotBeStartedSaysSoAndLeavesNoSecretInTheLog(): void
    {
        $this->gateway->breakDown(3);
        $answer = $this->shopper->buyThroughTheClassicCheckout('faspay_402', $this->product());
        self::assertSame('failure', $answer['result']);
        self::assertStringContainsString('Nothing was charged', $answer['messages']);
        $log = '';
        foreach (glob("{$this->site->directory}/wp-content/uploads/wc-logs/faspay-*.log") ?: [] as $file) {
            $log .= file_get_contents($file);
        }
        self::assertStringContainsString('A payment could not be started', $log);
        foreach (['p@ssw0rd', 'abcde', 'sari@example.com', '81234567890'] as $secret) {
            self::assertStringNotContainsString($secret, $log);
        }
    }

    /** @return array{waiting: bool} */
    private function state(int $id): array
    {
        return json_decode($this->shopper->page("/?wc-api=faspay_state&order=$id&key={$this->order($id)['key']}"), true);
    }

    /** @return string the e-mail to somebody about an order */
    private function mail(string $to, string $subject, int $id): string
    {
        $texts = [];
        foreach ($this->site->mails() as $mail) {
            if ($mail['to'] === $to && str_contains($mail['message'], "#$id")) {
                $texts[] = $mail['message'];
            }
        }
        self::assertNotEmpty($texts, "no e-mail to $to ($subject)");

        return $texts[0];
    }

    /** How many bills there are. */
    private function bills(): int
    {
        return $this->site->run('global $wpdb; return (int) $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->prefix}faspay_bills");');
    }

    /** @return list<array<string, string>> what the gateway was told of the cart */
    private function items(int $order): array
    {
        $trx = $this->bill($order)['gateway_no'];

        return json_decode((string) file_get_contents("{$this->gateway->url}/_sandbox/transactions?trx_id=$trx"), true)['transactions'][0]['bill']['item'];
    }
}
