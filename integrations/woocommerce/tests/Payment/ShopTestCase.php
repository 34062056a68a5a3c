<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Faspay\Sandbox\Testing\Gateway;
use Faspay\WooCommerce\Tests\World\Site;
use Faspay\WooCommerce\Tests\World\World;
use PHPUnit\Framework\TestCase;

/** A test in the running shop, which the gateway really calls. */
abstract class ShopTestCase extends TestCase
{
    protected Gateway $gateway;
    protected Site $site;
    protected Shopper $shopper;

    protected function setUp(): void
    {
        $this->site = World::one()->site;
        $this->gateway = Gateway::start("{$this->site->url}/?wc-api=faspay", $this->site->url);
        World::one()->begin($this->settings(), $this->gateway);
        $this->shopper = new Shopper($this->site->url);
    }

    /** @return array<string, string> */
    protected function settings(): array
    {
        return array_diff_key($this->gateway->settings(), ['FASPAY_SNAP_PRIVATE_KEY' => true, 'FASPAY_SNAP_PUBLIC_KEY' => true]) + ['FASPAY_MERCHANT_NAME' => 'Toko Kopi'];
    }

    protected function product(string $name = 'Kopi Gayo 250 g'): int
    {
        return $this->site->run('return wc_get_products(["name" => $name, "return" => "ids"])[0];', ['name' => $name]);
    }

    /**
     * @return array{status: string, method: string, total: string, paid: bool, transaction: string, refunded: string, notes: list<string>, key: string}
     */
    protected function order(int $id): array
    {
        return $this->site->run('
            $order = wc_get_order($id);

            return [
                "status" => $order->get_status(), "method" => $order->get_payment_method(), "total" => (string) $order->get_total(), "paid" => $order->get_date_paid() !== null,
                "transaction" => $order->get_transaction_id(), "refunded" => (string) $order->get_total_refunded(), "key" => $order->get_order_key(),
                "notes" => array_map(static fn ($note) => $note->content, wc_get_order_notes(["order_id" => $id])),
            ];', ['id' => $id]);
    }

    /** @return array<string, mixed> the newest bill of an order, as its row has it */
    protected function bill(int $order): array
    {
        $rows = World::one()->database->connection('wordpress')?->query("SELECT * FROM shop_faspay_bills WHERE order_no = '$order' ORDER BY created_at DESC, bill_no")?->fetchAll();

        return $rows[0] ?? self::fail("the order $order has no bill");
    }

    /** @param list<string> $notes */
    protected static function assertNote(string $expected, array $notes): void
    {
        self::assertStringContainsString($expected, implode("\n", $notes));
    }
}
