<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Sql\Dialect;
use Faspay\Shop\Sql\Schema;

/** What happens when the plugin is activated, updated, deactivated and removed. */
final readonly class Lifecycle
{
    private const VERSION_OPTION = 'faspay_version';

    public static function activate(): void
    {
        self::createTables();
    }

    /** Makes the tables of a new version. It runs at every request, and looks at one option. */
    public static function upgrade(): void
    {
        if (get_option(self::VERSION_OPTION) !== Plugin::VERSION) {
            self::createTables();
        }
    }

    public static function deactivate(): void
    {
        Schedule::stop();
    }

    /**
     * Removes the settings. The bills are the shop's books, so they stay unless WC_REMOVE_ALL_DATA is true, as WooCommerce's
     * own orders do.
     */
    public static function uninstall(): void
    {
        global $wpdb;

        Schedule::stop();
        foreach ([Configuration::OPTION, self::VERSION_OPTION, ...array_map(static fn (string $id) => "woocommerce_{$id}_settings", array_keys(ChannelList::kept())), ChannelList::OPTION] as $option) {
            delete_option($option);
        }
        if (defined('WC_REMOVE_ALL_DATA') && constant('WC_REMOVE_ALL_DATA') === true) {
            $connection = new WpdbConnection($wpdb);
            foreach ([...Schema::drop(self::tablePrefix()), 'DROP TABLE IF EXISTS ' . RefundLedger::table()] as $statement) {
                $connection->execute($statement);
            }
        }
    }

    /** How the names of the plugin's tables begin. */
    public static function tablePrefix(): string
    {
        global $wpdb;

        return $wpdb->prefix . 'faspay_';
    }

    private static function createTables(): void
    {
        global $wpdb;

        $connection = new WpdbConnection($wpdb);
        foreach ([...Schema::create(Dialect::Mysql, self::tablePrefix()), RefundLedger::schema()] as $statement) {
            $connection->execute($statement);
        }
        update_option(self::VERSION_OPTION, Plugin::VERSION);
    }
}
