<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

/** The gateway needs a telephone number, which WooCommerce asks for only if it is told to. */
final readonly class Phone
{
    public function hook(): void
    {
        // The block checkout and the classic one both read this option; it may not be stored.
        foreach (['option_woocommerce_checkout_phone_field', 'default_option_woocommerce_checkout_phone_field'] as $filter) {
            add_filter($filter, static fn (mixed $value): mixed => self::isNeeded() ? 'required' : $value);
        }
        add_filter('woocommerce_checkout_posted_data', static function (array $data): array {
            return isset($data['billing_phone']) ? ['billing_phone' => self::clean((string) $data['billing_phone'])] + $data : $data;
        });
        add_action('woocommerce_store_api_checkout_update_order_from_request', static function (\WC_Order $order): void {
            $order->set_billing_phone(self::clean($order->get_billing_phone('edit')));
        });
    }

    /** Without blanks and whatever else people write between the digits, so that every other plugin gets the same number. */
    public static function clean(string $phone): string
    {
        $clean = (string) preg_replace('/[\s.\-()\/\x{00A0}\x{2010}-\x{2015}]+/u', '', $phone);

        return preg_match('/^\+?\d+$/', $clean) === 1 ? $clean : $phone;
    }

    /** Whether any way to pay with Faspay is offered. */
    private static function isNeeded(): bool
    {
        foreach (array_keys(ChannelList::kept()) as $id) {
            $settings = get_option("woocommerce_{$id}_settings", []);
            if (is_array($settings) && ($settings['enabled'] ?? 'no') === 'yes') {
                return true;
            }
        }

        return false;
    }
}
