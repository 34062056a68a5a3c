<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

/** Faspay's page, on which the shopper chooses how to pay. */
final class XpressCheckoutTest extends ShopTestCase
{
    protected function settings(): array
    {
        return $this->gateway->settings() + ['FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'FASPAY_XPRESS' => 'yes', 'FASPAY_XPRESS_CHANNELS' => '402,819,500'];
    }

    public function testFromTheCartToThePaidOrder(): void
    {
        $bought = $this->shopper->buyThroughStoreApi('faspay_xpress', [[$this->product(), 1]]);
        self::assertSame(200, $bought['status'], (string) json_encode($bought['body']));
        $id = $bought['body']['order_id'];
        $bill = $this->bill($id);
        self::assertSame('xpress', $bill['method']);
        // A virtual account may be paid tomorrow.
        self::assertSame('on-hold', $this->order($id)['status']);
        $page = $bought['body']['payment_result']['redirect_url'];
        self::assertStringContainsString('/v4/payment/', $page);
        $this->gateway->choose($page, '402');
        $this->gateway->pay($bill['bill_no']);
        self::assertSame('processing', $this->order($id)['status']);
    }
}
