<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Faspay\Shop\Sql\Schema;

/** What the merchant sees and does, and what the plugin does by itself. */
final class AdminTest extends ShopTestCase
{
    public function testTheSettingsPageShowsAddressesAndNoSecretAndChecksEverything(): void
    {
        $this->shopper->login();
        $page = $this->shopper->page('/wp-admin/admin.php?page=wc-settings&tab=faspay');
        self::assertStringContainsString('wc-api', $page);
        self::assertStringContainsString('set in wp-config.php or the environment', $page);
        $secret = $this->gateway->settings()['FASPAY_PASSWORD'];
        self::assertStringNotContainsString($secret, $page);
        preg_match('/href="([^"]*faspay_check=1[^"]*)"/', $page, $link);
        $checked = strip_tags($this->shopper->page(html_entity_decode($link[1] ?? self::fail('there is no button'))));
        foreach (['Extension', 'Debit credentials', 'Tables', 'a forged sample is refused (400), a signed one is understood'] as $finding) {
            self::assertStringContainsString($finding, $checked);
        }
        self::assertStringNotContainsString('failed', substr($checked, (int) strpos($checked, 'Extension'), 1500));
    }

    public function testWhatIsSavedOnTheSettingsPageCounts(): void
    {
        $this->shopper->login();
        $page = $this->shopper->page('/wp-admin/admin.php?page=wc-settings&tab=faspay');
        preg_match('/id="_wpnonce" name="_wpnonce" value="(\w+)"/', $page, $nonce);
        $saved = (string) $this->shopper->http->post('/wp-admin/admin.php?page=wc-settings&tab=faspay', ['form_params' => [
            'save' => 'Save changes', '_wpnonce' => $nonce[1], 'faspay_settings' => ['bill_prefix' => 'KOPI', 'password' => 'typed', 'environment' => 'sandbox', 'debug' => '1'],
        ]])->getBody();
        self::assertMatchesRegularExpression('/Faspay: you have \d\d ways to pay/', $saved);
        $stored = $this->site->run('return get_option("faspay_settings");');
        self::assertSame('KOPI', $stored['bill_prefix']);
        self::assertArrayNotHasKey('password', $stored);
        try {
            $id = (int) $this->shopper->buyThroughTheClassicCheckout('faspay_819', $this->product())['order_id'];
            self::assertStringStartsWith('KOPI', $this->bill($id)['bill_no']);
        } finally {
            $this->site->run('delete_option("faspay_settings"); return true;');
        }
    }

    public function testEveryChannelIsAPaymentMethodAndOffOnAnotherCurrency(): void
    {
        $listed = '$ids = array_filter(array_map(fn ($g) => $g->id, WC()->payment_gateways()->get_available_payment_gateways()), fn ($id) => str_starts_with($id, "faspay_")); return count($ids);';
        self::assertGreaterThan(40, $this->site->run($listed));
        $this->site->run('update_option("woocommerce_currency", "USD"); return true;');
        try {
            self::assertSame(0, $this->site->run($listed));
            $this->shopper->login();
            self::assertStringContainsString('this shop sells in USD', $this->shopper->page('/wp-admin/index.php'));
        } finally {
            $this->site->run('update_option("woocommerce_currency", "IDR"); return true;');
        }
        self::assertStringNotContainsString('Faspay cannot take payments yet', $this->shopper->page('/wp-admin/index.php'));
    }

    public function testTheGatewayIsAskedByTheActionScheduler(): void
    {
        self::assertSame([true, true], $this->site->run('return [as_has_scheduled_action("faspay_reconcile"), as_has_scheduled_action("faspay_daily")];'));
        $id = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]])['body']['order_id'];
        // The shop is away when the gateway tells.
        (new \GuzzleHttp\Client())->put("{$this->gateway->url}/_sandbox/merchants/{$this->gateway->merchantId}", ['json' => ['notifyUrl' => null]]);
        $this->gateway->pay($this->bill($id)['bill_no']);
        self::assertSame('on-hold', $this->order($id)['status']);
        $this->site->run('
            $action = ActionScheduler::store()->find_action("faspay_reconcile", ["group" => "faspay", "status" => ActionScheduler_Store::STATUS_PENDING]);
            ActionScheduler::runner()->process_action($action, "test");
            return true;');
        self::assertSame('processing', $this->order($id)['status']);
        self::assertTrue($this->site->run('return as_has_scheduled_action("faspay_reconcile");'));
    }

    public function testAPersonsPaymentsAreExportedAndErased(): void
    {
        $id = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]], ['email' => 'budi@example.com'] + Shopper::ADDRESS)['body']['order_id'];
        $exported = $this->site->run('return (apply_filters("wp_privacy_personal_data_exporters", [])["faspay"]["callback"])("budi@example.com", 1);');
        self::assertStringContainsString($this->bill($id)['bill_no'], (string) json_encode($exported));
        self::assertStringContainsString('Sari Dewi', (string) json_encode($exported));
        self::assertTrue($exported['done']);

        $erase = 'return (apply_filters("wp_privacy_personal_data_erasers", [])["faspay"]["callback"])("budi@example.com", 1);';
        self::assertTrue($this->site->run($erase)['items_retained']);
        self::assertSame('Sari Dewi', $this->bill($id)['customer_name']);
        $this->site->run('update_option("woocommerce_erasure_request_removes_order_data", "yes"); return true;');
        self::assertTrue($this->site->run($erase)['items_removed']);
        $this->site->run('update_option("woocommerce_erasure_request_removes_order_data", "no"); return true;');
        self::assertSame('', $this->bill($id)['customer_name']);
    }

    public function testIndonesianShoppersReadIndonesian(): void
    {
        $this->site->speak('id_ID');
        try {
            $bought = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]]);
            $page = $this->shopper->page($bought['body']['payment_result']['redirect_url']);
        } finally {
            $this->site->speak(null);
        }
        self::assertStringContainsString('Cara membayar', $page);
        self::assertStringContainsString('Nomor Virtual Account', $page);
    }

    public function testTheUninstallerRemovesSettingsAndKeepsTheBooksUnlessAllShallGo(): void
    {
        $tables = 'global $wpdb; return count($wpdb->get_col("SHOW TABLES LIKE \'{$wpdb->prefix}faspay_%\'"));';
        self::assertSame(count(Schema::TABLES) + 1, $this->site->run($tables));
        $kept = $this->site->run('$kept = get_option("faspay_channels"); Faspay\WooCommerce\Lifecycle::uninstall(); return [$kept, get_option("faspay_channels"), get_option("woocommerce_faspay_402_settings"), as_has_scheduled_action("faspay_reconcile")];');
        self::assertSame([false, false, false], array_slice($kept, 1));
        self::assertSame(count(Schema::TABLES) + 1, $this->site->run($tables));
        $this->site->run('define("WC_REMOVE_ALL_DATA", true); Faspay\WooCommerce\Lifecycle::uninstall(); return true;');
        // The next request makes what the plugin needs.
        self::assertSame(count(Schema::TABLES) + 1, $this->site->run($tables));
        $this->site->run('
            update_option("faspay_channels", $kept);
            foreach ($kept as $row) { update_option("woocommerce_faspay_{$row["channel"]}_settings", ["enabled" => "yes"]); }
            return true;', ['kept' => $kept[0]]);
    }
}
