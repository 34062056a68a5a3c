<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\WordPress;

use Faspay\WooCommerce\Tests\Payment\Shopper;
use Faspay\WooCommerce\Tests\World\Database;
use Faspay\WooCommerce\Tests\World\Site;
use PHPUnit\Framework\TestCase;

/**
 * The built plugin in the WordPress that WOO_WORDPRESS names, such as Debian's. WooCommerce is in no registry: only where
 * WOO_WOOCOMMERCE names a copy, the settings page and the list of payment methods are tested, too.
 */
final class ActivationTest extends TestCase
{
    private const PLUGIN = 'faspay-for-woocommerce/faspay-for-woocommerce.php';

    private static string $directory;
    private static ?Database $database = null;
    private static ?Site $site = null;

    public static function setUpBeforeClass(): void
    {
        $wordpress = getenv('WOO_WORDPRESS') ?: '/usr/share/wordpress';
        $plugin = getenv('WOO_PLUGIN') ?: '';
        if (!is_file("$wordpress/wp-load.php") || !is_file("$plugin/uninstall.php")) {
            self::markTestSkipped('There is no WordPress, or the plugin was not built: run bin/test');
        }
        self::$directory = sys_get_temp_dir() . '/faspay-wordpress-' . bin2hex(random_bytes(6));
        mkdir(self::$directory, 0700);
        self::$database = new Database(self::$directory);
        self::$site = new Site(self::$database, self::$directory, $wordpress, getenv('WOO_WOOCOMMERCE') ?: null, $plugin);
        self::$site->install();
    }

    public static function tearDownAfterClass(): void
    {
        self::$site?->stop();
        self::$database?->stop();
        if (isset(self::$directory)) {
            exec('rm -rf ' . escapeshellarg(self::$directory));
        }
    }

    public function testWithoutWooCommerceItIsActiveSaysWhatIsMissingAndBreaksNothing(): void
    {
        self::assertSame([self::PLUGIN => 'ok'], $this->site()->activate(self::PLUGIN));
        $this->site()->start();
        $administrator = new Shopper($this->site()->url);
        $administrator->login();
        $page = $administrator->page('/wp-admin/plugins.php');
        self::assertStringContainsString('Faspay for WooCommerce', $page);
        self::assertStringContainsString('Faspay cannot take payments yet.', $page);
        self::assertStringContainsString('Install and activate WooCommerce.', $page);
        self::assertSame(200, $administrator->http->get('/?feed=rss2')->getStatusCode());
        self::assertStringNotContainsString('cannot take payments', (new Shopper($this->site()->url))->page('/?feed=rss2'));
        self::assertStringNotContainsString('plugins/faspay-for-woocommerce', $this->site()->complaints());
        self::assertSame('0.1.0', $this->site()->run('return get_option("faspay_version");'));
    }

    public function testWithWooCommerceTheSettingsPageAndTheGatewaysAreThere(): void
    {
        getenv('WOO_WOOCOMMERCE') ?: self::markTestSkipped('WOO_WOOCOMMERCE names no copy of WooCommerce, which is in no registry');
        self::assertSame(['woocommerce/woocommerce.php' => 'ok'], $this->site()->activate('woocommerce/woocommerce.php'));
        $listed = $this->site()->run('
            update_option("woocommerce_currency", "IDR");
            update_option("faspay_channels", [["method" => "debit", "channel" => "402", "name" => "Permata Virtual Account"]]);
            Faspay\WooCommerce\Plugin::instance()->forget();
            WC()->payment_gateways()->init();
            return isset(WC()->payment_gateways()->payment_gateways()["faspay_402"]);');
        self::assertTrue($listed);
        $administrator = new Shopper($this->site()->url);
        $administrator->login();
        self::assertStringContainsString('Merchant id', $administrator->page('/wp-admin/admin.php?page=wc-settings&tab=faspay'));
        self::assertStringContainsString('Permata Virtual Account', $administrator->page('/wp-admin/admin.php?page=wc-settings&tab=checkout&section=faspay_402'));
    }

    private function site(): Site
    {
        return self::$site ?? self::fail('there is no site');
    }
}
