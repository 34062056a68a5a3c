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
        file_get_contents("{$this->gateway->url}/v4/payment/order", false, stream_context_create(['http' => [
            'method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded', 'follow_location' => 0,
            'content' => http_build_query(['checkout' => basename($page), 'pglist_rad' => '402', 'txtTerm' => '1']),
        ]]));
        $this->gateway->pay($bill['bill_no']);
        self::assertSame('processing', $this->order($id)['status']);
    }
}
