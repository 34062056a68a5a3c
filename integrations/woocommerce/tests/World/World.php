<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\World;

use Faspay\Sandbox\Testing\Gateway;
use Faspay\Shop\Sql\Schema;
use GuzzleHttp\Client;

/**
 * The shop of the tests of whole payments, made when the first test asks for it: the WordPress and the WooCommerce that
 * WOO_WORDPRESS and WOO_WOOCOMMERCE name, the built plugin of WOO_PLUGIN, a database, three products. WOO_HPOS says whether
 * orders have tables of their own.
 */
final class World
{
    private static self|\Throwable|null $one = null;

    public readonly Site $site;
    public readonly Database $database;
    private readonly string $directory;

    /** @var array<string, string|bool>|null what decided about the channels that are offered now */
    private ?array $offer = null;

    private function __construct()
    {
        $given = static fn (string $name): string => getenv($name) ?: throw new \RuntimeException("$name is not set: run bin/woo");
        $this->directory = sys_get_temp_dir() . '/faspay-woo-' . bin2hex(random_bytes(6));
        mkdir($this->directory, 0700);
        register_shutdown_function($this->end(...));
        $this->database = new Database($this->directory);
        $this->site = new Site($this->database, $this->directory, $given('WOO_WORDPRESS'), $given('WOO_WOOCOMMERCE'), $given('WOO_PLUGIN'));
        $this->site->install();
        $answers = $this->site->activate('woocommerce/woocommerce.php', 'faspay-for-woocommerce/faspay-for-woocommerce.php');
        array_unique(array_values($answers)) === ['ok'] || throw new \RuntimeException('The plugins are not active: ' . json_encode($answers));
        $this->site->start();
        $this->site->run((string) file_get_contents(__DIR__ . '/inside/open_shop.txt'), ['hpos' => getenv('WOO_HPOS') ?: 'yes']);
    }

    public static function one(): self
    {
        if (self::$one === null) {
            try {
                self::$one = new self();
            } catch (\Throwable $e) {
                self::$one = $e;
            }
        }

        return self::$one instanceof self ? self::$one : throw new \RuntimeException('There is no shop: ' . self::$one->getMessage(), previous: self::$one);
    }

    /**
     * Lets the shop have these settings and no books, and tells the gateway where it is.
     *
     * @param array<string, string> $settings by the names of Faspay\Shop\Settings
     */
    public function begin(array $settings, ?Gateway $gateway = null): void
    {
        $this->site->configure($settings);
        foreach ([...array_keys(Schema::TABLES), 'refunds'] as $table) {
            $this->database->connection('wordpress')?->exec("DELETE FROM shop_faspay_$table");
        }
        // Which channels there are depends on a few of the settings only.
        $offer = array_intersect_key($settings, array_flip(['FASPAY_SNAP_CHANNELS', 'FASPAY_SNAP_STATIC_CHANNELS'])) + ['debit' => isset($settings['FASPAY_PASSWORD'])];
        if ($offer !== $this->offer) {
            $this->offer = $offer;
            $this->site->run('
                $list = (new Faspay\WooCommerce\ChannelList(Faspay\WooCommerce\Plugin::instance()->shop()->channels))->refresh();
                foreach ($list as $option) { update_option("woocommerce_faspay_{$option->channel}_settings", ["enabled" => "yes"]); }
                return count($list);');
        }
        if ($gateway !== null) {
            (new Client())->put("$gateway->url/_sandbox/merchants/$gateway->merchantId", ['json' => ['returnUrl' => "{$this->site->url}/?wc-api=faspay_return"]]);
        }
    }

    private function end(): void
    {
        if (isset($this->site)) {
            $this->site->stop();
        }
        if (isset($this->database)) {
            $this->database->stop();
        }
        getenv('WOO_KEEP') || exec('rm -rf ' . escapeshellarg($this->directory));
    }
}
