<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Automattic\WooCommerce\Blocks\Payments\PaymentMethodRegistry;
use Automattic\WooCommerce\Utilities\FeaturesUtil;
use Faspay\Shop\Clients;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Shop;
use Faspay\Shop\Sql\SqlBillStore;
use Faspay\WooCommerce\Gateway\BlockMethod;
use Faspay\WooCommerce\Gateway\CardGateway;
use Faspay\WooCommerce\Gateway\ChannelGateway;
use Faspay\WooCommerce\Gateway\FaspayGateway;

/** Puts the plugin together and registers it with WordPress. */
final class Plugin
{
    public const VERSION = '0.1.0';

    private static ?self $instance = null;

    public readonly Configuration $configuration;
    private ?Shop $shop = null;

    /** @var list<FaspayGateway>|null */
    private ?array $gateways = null;

    private function __construct(private readonly string $file)
    {
        $this->configuration = new Configuration();
    }

    /** @param string $file the plugin's main file */
    public static function start(string $file): void
    {
        $plugin = self::$instance = new self($file);
        register_activation_hook($file, Lifecycle::activate(...));
        register_deactivation_hook($file, Lifecycle::deactivate(...));
        add_action('before_woocommerce_init', static function () use ($file): void {
            foreach (['custom_order_tables', 'cart_checkout_blocks'] as $feature) {
                FeaturesUtil::declare_compatibility($feature, $file, true);
            }
        });
        add_action('init', static fn () => load_plugin_textdomain('faspay-for-woocommerce', false, dirname(plugin_basename($file)) . '/languages'));
        add_action('admin_notices', Requirements::notice(...));
        // WooCommerce may be loaded after this plugin.
        add_action('plugins_loaded', static function () use ($plugin): void {
            if (Requirements::missing() === []) {
                $plugin->hook();
            }
        });
    }

    public static function instance(): self
    {
        return self::$instance ?? throw new \LogicException('The plugin has not been started.');
    }

    /** @throws \Faspay\Shop\ConfigurationException a setting is impossible */
    public function shop(): Shop
    {
        global $wpdb;

        if ($this->shop === null) {
            $settings = $this->configuration->settings();
            $logger = $this->logger();
            $observer = static function (\Faspay\Transport\Event $event) use ($logger): void {
                $logger->debug("{$event->operation}: {$event->outcome->value}", array_filter(get_object_vars($event), is_scalar(...)));
            };
            $bills = new SqlBillStore(new WpdbConnection($wpdb), Lifecycle::tablePrefix());
            $this->shop = new Shop($settings, $bills, new OrderUpdates($logger), $logger, clients: new Clients($settings, $observer));
        }

        return $this->shop;
    }

    public function logger(): Logger
    {
        return new Logger(Configuration::redaction(), Configuration::enabled('debug'));
    }

    /** Forgets the settings and what was made with them, after they were changed. */
    public function forget(): void
    {
        $this->configuration->forget();
        $this->shop = null;
        $this->gateways = null;
    }

    /** The address of a file of the plugin. */
    public function url(string $path): string
    {
        return plugins_url($path, $this->file);
    }

    /** @return list<FaspayGateway> one for each way to pay that the merchant has */
    public function gateways(): array
    {
        if ($this->gateways === null) {
            $this->gateways = [];
            foreach (ChannelList::kept() as $option) {
                $this->gateways[] = $option->method === Method::Card ? new CardGateway($option) : new ChannelGateway($option);
            }
        }

        return $this->gateways;
    }

    private function hook(): void
    {
        add_action('init', Lifecycle::upgrade(...), 5);
        add_filter('woocommerce_payment_gateways', fn (array $gateways): array => [...$gateways, ...$this->gateways()]);
        add_filter('woocommerce_get_settings_pages', static fn (array $pages): array => [...$pages, new SettingsPage()]);
        add_action('woocommerce_blocks_payment_method_type_registration', function (PaymentMethodRegistry $registry): void {
            foreach ($this->gateways() as $gateway) {
                $registry->register(new BlockMethod($gateway));
            }
        });
        add_filter('plugin_action_links_' . plugin_basename($this->file), static fn (array $links): array => [
            sprintf('<a href="%s">%s</a>', esc_url(SettingsPage::url()), esc_html__('Settings', 'faspay-for-woocommerce')),
            ...$links,
        ]);
        (new Endpoint($this))->hook();
        (new Phone())->hook();
        (new Instructions($this))->hook();
        (new OrderPanel($this))->hook();
        (new Schedule($this))->hook();
        (new Privacy($this))->hook();
    }
}
