<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use PHPUnit\Framework\Attributes\TestWith;

/** The same channels under SNAP, which new merchants have. */
final class SnapCheckoutTest extends ShopTestCase
{
    protected function settings(): array
    {
        return array_diff_key($this->gateway->settings(), ['FASPAY_PASSWORD' => true]) + [
            'FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'FASPAY_SNAP_CHANNELS' => '702,711,819', 'FASPAY_SNAP_STATIC_CHANNELS' => '402', 'FASPAY_SNAP_COMPANY_CODE' => '850499',
        ];
    }

    public function testTheChannelsComeFromTheSettings(): void
    {
        self::assertSame(
            ['faspay_402', 'faspay_702', 'faspay_711', 'faspay_819', 'faspay_card'],
            $this->site->run('$ids = array_keys(array_filter(WC()->payment_gateways()->payment_gateways(), fn ($g) => str_starts_with($g->id, "faspay_"))); sort($ids); return $ids;'),
        );
    }

    #[TestWith(['faspay_702', 'snap_va', true])]
    #[TestWith(['faspay_711', 'snap_qr', true])]
    #[TestWith(['faspay_819', 'snap_debit', false])]
    public function testFromTheCartToThePaidOrder(string $gateway, string $method, bool $isPaidElsewhere): void
    {
        $bought = $this->shopper->buyThroughStoreApi($gateway, [[$this->product(), 1]]);
        self::assertSame(200, $bought['status'], (string) json_encode($bought['body']));
        $id = $bought['body']['order_id'];
        $bill = $this->bill($id);
        self::assertSame($method, $bill['method']);
        self::assertSame($isPaidElsewhere ? 'on-hold' : 'pending', $this->order($id)['status']);
        if ($isPaidElsewhere) {
            self::assertStringContainsString($bill['pay_to'] ?? 'data-faspay-qr="' . htmlspecialchars((string) $bill['qr_content'], ENT_QUOTES), $this->shopper->page($bought['body']['payment_result']['redirect_url']));
        }
        $this->gateway->pay($bill['bill_no']);
        self::assertSame('processing', $this->order($id)['status']);
    }

    public function testAStaticAccountIsAskedAboutAndPaid(): void
    {
        $id = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]])['body']['order_id'];
        $bill = $this->bill($id);
        self::assertMatchesRegularExpression('/^850499\d{10}$/', $bill['pay_to']);
        $answer = file_get_contents("{$this->gateway->url}/_sandbox/snap-static-va", false, stream_context_create(['http' => [
            'method' => 'POST', 'header' => 'Content-Type: application/json', 'ignore_errors' => true,
            'content' => json_encode(['merchant_id' => $this->gateway->merchantId, 'number' => $bill['pay_to'], 'prefix_length' => 6, 'channel' => '402', 'type' => 'both']),
        ]]));
        self::assertSame('processing', $this->order($id)['status'], (string) $answer);
    }
}
