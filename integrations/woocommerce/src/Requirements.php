<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Clients;
use Faspay\Shop\ConfigurationException;

/** What must be there before a payment can be taken, and what to do where it is missing. */
final readonly class Requirements
{
    public const WOOCOMMERCE = '7.9';

    /**
     * Whether the plugin's classes can be used at all: WooCommerce and the extension are there.
     *
     * @return list<string> what is missing, in the language of the page
     */
    public static function missing(): array
    {
        $missing = [];
        if (!defined('WC_VERSION')) {
            $missing[] = __('Install and activate WooCommerce.', 'faspay-for-woocommerce');
        } elseif (version_compare((string) WC_VERSION, self::WOOCOMMERCE, '<')) {
            /* translators: %s: a version number */
            $missing[] = sprintf(__('Update WooCommerce to version %s or later.', 'faspay-for-woocommerce'), self::WOOCOMMERCE);
        }
        if (!extension_loaded('mbstring')) {
            $missing[] = __('Install the PHP extension "mbstring".', 'faspay-for-woocommerce');
        }
        try {
            Clients::requireExtension();
        } catch (ConfigurationException) {
            $missing[] = __(
                'The PHP extension "faspay" is not loaded. Install it with "pie install faspay/ext-faspay" or "pecl install faspay", '
                . 'add "extension=faspay" to php.ini, and restart PHP. If you rent this server, ask its provider.',
                'faspay-for-woocommerce'
            );
        }

        return $missing;
    }

    /** @return list<string> what is missing: in addition to missing(), what concerns the shop's settings */
    public static function problems(): array
    {
        $problems = self::missing();
        if (defined('WC_VERSION') && get_woocommerce_currency() !== 'IDR') {
            $problems[] = sprintf(
                /* translators: %s: code of a currency */
                __('Faspay takes payments in rupiah (IDR) only, but this shop sells in %s. Change the currency under WooCommerce, Settings, General.', 'faspay-for-woocommerce'),
                get_woocommerce_currency()
            );
        }

        return $problems;
    }

    /** Shows administrators what is missing. */
    public static function notice(): void
    {
        $problems = current_user_can('activate_plugins') || current_user_can('manage_woocommerce') ? self::problems() : [];
        if ($problems === []) {
            return;
        }
        echo '<div class="notice notice-error"><p><strong>', esc_html__('Faspay cannot take payments yet.', 'faspay-for-woocommerce'), '</strong></p><ul>';
        foreach ($problems as $problem) {
            echo '<li>', esc_html($problem), '</li>';
        }
        echo '</ul></div>';
    }
}
