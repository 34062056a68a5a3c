<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Doctor\Doctor;
use Faspay\Shop\Message;
use Faspay\Shop\Settings;
use Faspay\Shop\SystemClock;

/** WooCommerce, Settings, Faspay. */
final class SettingsPage extends \WC_Settings_Page
{
    private const CHECK = 'faspay_check';

    public function __construct()
    {
        $this->id = 'faspay';
        $this->label = 'Faspay';
        parent::__construct();
    }

    public static function url(): string
    {
        return admin_url('admin.php?page=wc-settings&tab=faspay');
    }

    /** @return void */
    public function output()
    {
        \WC_Admin_Settings::output_fields($this->get_settings_for_default_section());
        $this->addresses();
        printf(
            '<p><a class="button" href="%s">%s</a></p>',
            esc_url(wp_nonce_url(add_query_arg(self::CHECK, '1', self::url()), self::CHECK)),
            esc_html__('Check everything', 'faspay-for-woocommerce')
        );
        if (isset($_GET[self::CHECK]) && wp_verify_nonce(sanitize_key($_GET['_wpnonce'] ?? ''), self::CHECK) !== false && current_user_can('manage_woocommerce')) {
            $this->check();
        }
    }

    /** @return void */
    public function save()
    {
        \WC_Admin_Settings::save_fields($this->get_settings_for_default_section());
        Plugin::instance()->forget();
        try {
            $options = (new ChannelList(Plugin::instance()->shop()->channels))->refresh();
            /* translators: %d: a number */
            \WC_Admin_Settings::add_message(sprintf(__('Faspay: you have %d ways to pay. Switch on those you want under "Payments".', 'faspay-for-woocommerce'), count($options)));
        } catch (\Throwable $e) {
            /* translators: %s: why, in English */
            \WC_Admin_Settings::add_error(sprintf(__('Faspay: the list of ways to pay could not be fetched. %s', 'faspay-for-woocommerce'), Configuration::redaction()->text($e->getMessage())));
        }
    }

    /** @return list<array<string, mixed>> */
    protected function get_settings_for_default_section()
    {
        $fields = [[
            'title' => 'Faspay', 'type' => 'title', 'id' => 'faspay_title',
            'desc' => __('Passwords and private keys do not belong in the database. Write them into wp-config.php, such as define(\'FASPAY_PASSWORD\', \'…\');, or into the environment. Whatever stands there cannot be changed here.', 'faspay-for-woocommerce'),
        ]];
        foreach ($this->rows() as $name => [$title, $description, $more]) {
            $fixed = Configuration::fixed($name) !== null;
            $isSecret = in_array($name, Configuration::SECRETS, true);
            $fields[] = $more + [
                'title' => $title, 'type' => 'text', 'default' => '',
                'id' => $isSecret || $fixed ? 'faspay_fixed_' . Configuration::key($name) : Configuration::OPTION . '[' . Configuration::key($name) . ']',
                'placeholder' => match (true) {
                    $fixed => __('set in wp-config.php or the environment', 'faspay-for-woocommerce'),
                    /* translators: %s: name of a constant */
                    $isSecret => sprintf(__('not set: define %s in wp-config.php', 'faspay-for-woocommerce'), $name),
                    default => Settings::DEFAULTS[$name],
                },
                'custom_attributes' => $isSecret || $fixed ? ['disabled' => 'disabled'] : [],
                'is_option' => !$isSecret && !$fixed,
                'desc' => $description, 'desc_tip' => true,
            ];
        }
        $fields[] = ['title' => __('Detailed log', 'faspay-for-woocommerce'), 'type' => 'checkbox', 'id' => Configuration::OPTION . '[debug]', 'default' => 'no', 'desc' => __('Log every call to the gateway, without passwords and personal data (WooCommerce, Status, Logs, "faspay")', 'faspay-for-woocommerce')];
        $fields[] = ['type' => 'sectionend', 'id' => 'faspay_title'];

        return $fields;
    }

    /** @return array<string, array{string, string, array<string, mixed>}> title, description and further members of a field, by the name of the setting */
    private function rows(): array
    {
        return [
            'FASPAY_ENVIRONMENT' => [__('Environment', 'faspay-for-woocommerce'), __('Production takes real money.', 'faspay-for-woocommerce'), ['type' => 'select', 'default' => 'sandbox', 'options' => ['sandbox' => 'Sandbox', 'production' => 'Production']]],
            'FASPAY_MERCHANT_ID' => [__('Merchant id', 'faspay-for-woocommerce'), __('Five digits, from Faspay.', 'faspay-for-woocommerce'), []],
            'FASPAY_MERCHANT_NAME' => [__('Merchant name', 'faspay-for-woocommerce'), __('What shoppers see at their bank, at most 32 characters.', 'faspay-for-woocommerce'), []],
            'FASPAY_USER_ID' => [__('Debit: user id', 'faspay-for-woocommerce'), __('"bot" and the merchant id.', 'faspay-for-woocommerce'), []],
            'FASPAY_PASSWORD' => [__('Debit: password', 'faspay-for-woocommerce'), '', []],
            'FASPAY_XPRESS' => [__('Xpress', 'faspay-for-woocommerce'), __('Faspay’s page, on which the shopper chooses how to pay. It has the credentials of Debit.', 'faspay-for-woocommerce'), ['type' => 'select', 'default' => 'no', 'options' => ['no' => __('No', 'faspay-for-woocommerce'), 'yes' => __('Yes', 'faspay-for-woocommerce')]]],
            'FASPAY_XPRESS_CHANNELS' => [__('Xpress: channels', 'faspay-for-woocommerce'), __('Codes separated by commas, such as 402,819,500, where 500 means cards. Empty: those of your portal at Faspay.', 'faspay-for-woocommerce'), []],
            'FASPAY_SNAP_PRIVATE_KEY' => [__('SNAP: your private key', 'faspay-for-woocommerce'), __('The constant holds file:///path/to/private.pem, or the key itself.', 'faspay-for-woocommerce'), []],
            'FASPAY_SNAP_PUBLIC_KEY' => [__('SNAP: Faspay’s public key', 'faspay-for-woocommerce'), __('The key in PEM, or file:///path/to/faspay_public.pem.', 'faspay-for-woocommerce'), ['type' => 'textarea']],
            'FASPAY_SNAP_CHANNELS' => [__('SNAP: channels', 'faspay-for-woocommerce'), __('Codes separated by commas, such as 702,711,819: Faspay tells you yours. SNAP has no request for them.', 'faspay-for-woocommerce'), []],
            'FASPAY_SNAP_STATIC_CHANNELS' => [__('SNAP: channels with static accounts', 'faspay-for-woocommerce'), __('Banks for which this shop makes the account numbers itself. Most shops have none.', 'faspay-for-woocommerce'), []],
            'FASPAY_SNAP_COMPANY_CODE' => [__('SNAP: company code', 'faspay-for-woocommerce'), __('The digits with which the numbers of static accounts begin.', 'faspay-for-woocommerce'), []],
            'FASPAY_CARD_MERCHANT_ID' => [__('Cards: merchant id', 'faspay-for-woocommerce'), __('Cards have a merchant id of their own.', 'faspay-for-woocommerce'), []],
            'FASPAY_CARD_PASSWORD' => [__('Cards: password', 'faspay-for-woocommerce'), '', []],
            'FASPAY_BILL_PREFIX' => [__('Bill numbers begin with', 'faspay-for-woocommerce'), __('Four letters. Shops with the same merchant id need different ones.', 'faspay-for-woocommerce'), []],
            'FASPAY_BILL_MINUTES' => [__('Minutes to pay', 'faspay-for-woocommerce'), __('How long virtual accounts and codes can be paid.', 'faspay-for-woocommerce'), ['type' => 'number']],
            'FASPAY_CALLERS' => [__('Callers', 'faspay-for-woocommerce'), __('Addresses and blocks that may send notifications; empty: all. Signatures are checked anyway.', 'faspay-for-woocommerce'), []],
            'FASPAY_PROXIES' => [__('Proxies', 'faspay-for-woocommerce'), __('Addresses and blocks of your own proxies, whose X-Forwarded-For counts.', 'faspay-for-woocommerce'), []],
            'FASPAY_BASE_URL' => [__('Another address of the gateway', 'faspay-for-woocommerce'), __('For the local sandbox. Leave it empty.', 'faspay-for-woocommerce'), []],
        ];
    }

    /** What Faspay's support must register. */
    private function addresses(): void
    {
        $addresses = [
            __('Notifications (Debit)', 'faspay-for-woocommerce') => Endpoint::url(Endpoint::DEBIT),
            __('Return of the shopper (Debit)', 'faspay-for-woocommerce') => Endpoint::url(Endpoint::DEBIT_RETURN),
            __('Notifications (cards)', 'faspay-for-woocommerce') => Endpoint::url(Endpoint::CARD),
            __('SNAP: Faspay adds /v1.0/…', 'faspay-for-woocommerce') => untrailingslashit(home_url()),
        ];
        echo '<h2>', esc_html__('Tell Faspay’s support these addresses', 'faspay-for-woocommerce'), '</h2><table class="form-table">';
        foreach ($addresses as $name => $address) {
            printf('<tr><th scope="row">%s</th><td><code>%s</code></td></tr>', esc_html($name), esc_html($address));
        }
        echo '</table>';
    }

    /** Shows what the doctor finds. */
    private function check(): void
    {
        $shop = Plugin::instance()->shop();
        // The shop's own server answers, as it answers the gateway.
        $deliver = static function (Message $message): array {
            $address = str_contains($message->path, '/v1.0/') ? untrailingslashit(home_url()) . strstr($message->path, '/v1.0/') : Endpoint::url(Endpoint::DEBIT);
            $answer = wp_remote_post($address, ['body' => $message->body, 'headers' => array_map(strval(...), $message->headers), 'timeout' => 20]);

            return $answer instanceof \WP_Error
                ? throw new \RuntimeException('The shop does not reach itself: ' . $answer->get_error_message())
                : [(int) wp_remote_retrieve_response_code($answer), wp_remote_retrieve_body($answer)];
        };
        echo '<table class="widefat striped"><tbody>';
        foreach ((new Doctor($shop->settings, $shop->bills, new SystemClock(), $deliver))->examine() as $finding) {
            printf('<tr><td>%s</td><td>%s</td><td>%s</td></tr>', esc_html($finding->grade->value), esc_html($finding->subject), esc_html(Configuration::redaction()->text($finding->text)));
        }
        echo '</tbody></table>';
    }
}
