<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Bill;

/** What WordPress tells a person about the data that the plugin keeps, and how it forgets them. */
final readonly class Privacy
{
    private const ORDERS = 20;

    public function __construct(private Plugin $plugin)
    {
    }

    public function hook(): void
    {
        add_filter('wp_privacy_personal_data_exporters', fn (array $exporters): array => $exporters + ['faspay' => [
            'exporter_friendly_name' => __('Payments with Faspay', 'faspay-for-woocommerce'), 'callback' => $this->export(...),
        ]]);
        add_filter('wp_privacy_personal_data_erasers', fn (array $erasers): array => $erasers + ['faspay' => [
            'eraser_friendly_name' => __('Payments with Faspay', 'faspay-for-woocommerce'), 'callback' => $this->erase(...),
        ]]);
        add_action('admin_init', static function (): void {
            wp_add_privacy_policy_content('Faspay', '<p>' . esc_html__(
                'To take a payment we send the payment service Faspay the order’s number, amount and articles, and your name, e-mail address, telephone number and address. We keep the number of the payment and the name of the payer with the order.',
                'faspay-for-woocommerce'
            ) . '</p>');
        });
    }

    /**
     * @return array{data: list<array<string, mixed>>, done: bool}
     */
    private function export(string $email, int $page = 1): array
    {
        $orders = $this->orders($email, $page);
        $data = [];
        foreach ($orders as $order) {
            foreach ($this->plugin->shop()->bills->ofOrder((string) $order->get_id()) as $bill) {
                $data[] = [
                    'group_id' => 'faspay', 'group_label' => __('Payments with Faspay', 'faspay-for-woocommerce'), 'item_id' => "faspay-$bill->billNo",
                    'data' => array_map(static fn (string $name, string $value) => ['name' => $name, 'value' => $value], array_keys(self::facts($bill)), self::facts($bill)),
                ];
            }
        }

        return ['data' => $data, 'done' => count($orders) < self::ORDERS];
    }

    /** @return array<string, string> */
    private static function facts(Bill $bill): array
    {
        return [
            __('Bill', 'faspay-for-woocommerce') => $bill->billNo,
            __('Order', 'faspay-for-woocommerce') => $bill->orderNo,
            __('Name', 'faspay-for-woocommerce') => $bill->customerName,
            __('Amount', 'faspay-for-woocommerce') => $bill->total->format(),
            __('State', 'faspay-for-woocommerce') => $bill->state->value,
            __('Number at Faspay', 'faspay-for-woocommerce') => $bill->gatewayNo ?? '',
            __('Number to pay to', 'faspay-for-woocommerce') => $bill->payTo ?? '',
        ];
    }

    /**
     * Forgets the payer's name. The payments themselves are the shop's books.
     *
     * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
     */
    private function erase(string $email, int $page = 1): array
    {
        global $wpdb;

        // WooCommerce takes the address out of orders it erases: what it retains, this retains.
        $erases = wc_string_to_bool((string) get_option('woocommerce_erasure_request_removes_order_data', 'no'));
        $orders = $this->orders($email, $page);
        $removed = 0;
        foreach ($orders as $order) {
            $removed += $erases ? (new WpdbConnection($wpdb))->execute(
                'UPDATE ' . Lifecycle::tablePrefix() . "bills SET customer_name = '' WHERE order_no = ?",
                [(string) $order->get_id()]
            ) : 0;
        }

        return ['items_removed' => $removed > 0, 'items_retained' => !$erases && $orders !== [], 'messages' => [], 'done' => count($orders) < self::ORDERS];
    }

    /** @return list<\WC_Order> */
    private function orders(string $email, int $page): array
    {
        $orders = wc_get_orders(['billing_email' => $email, 'limit' => self::ORDERS, 'page' => $page, 'orderby' => 'ID', 'order' => 'ASC', 'type' => 'shop_order']);

        return array_values(array_filter(is_array($orders) ? $orders : [], static fn (mixed $order): bool => $order instanceof \WC_Order));
    }
}
