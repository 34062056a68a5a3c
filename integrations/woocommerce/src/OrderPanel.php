<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\BillState;
use Faspay\Shop\Method;

/** The box "Faspay" on the page of an order: its bills, what can be paid back, and the button that voids a card payment. */
final readonly class OrderPanel
{
    private const ACTION = 'faspay_void';

    public function __construct(private Plugin $plugin)
    {
    }

    public function hook(): void
    {
        add_action('add_meta_boxes', function (): void {
            add_meta_box('faspay', 'Faspay', $this->show(...), [wc_get_page_screen_id('shop-order'), 'shop_order'], 'normal');
        });
        add_filter('woocommerce_order_actions', fn (array $actions, ?\WC_Order $order = null): array => $order !== null && $this->isVoidable($order)
            ? $actions + [self::ACTION => __('Void the card payment (Faspay, same day only)', 'faspay-for-woocommerce')]
            : $actions, 10, 2);
        add_action('woocommerce_order_action_' . self::ACTION, $this->void(...));
    }

    private function show(\WP_Post|\WC_Order $screen): void
    {
        $order = $screen instanceof \WC_Order ? $screen : wc_get_order($screen->ID);
        $bills = $order instanceof \WC_Order ? $this->bills($order) : [];
        if ($bills === []) {
            echo '<p>', esc_html__('No payment of this order was started with Faspay.', 'faspay-for-woocommerce'), '</p>';

            return;
        }
        $columns = [
            __('Bill', 'faspay-for-woocommerce'), __('Pay with', 'faspay-for-woocommerce'), __('Amount', 'faspay-for-woocommerce'), __('State', 'faspay-for-woocommerce'),
            __('Number at Faspay', 'faspay-for-woocommerce'), __('Number to pay to', 'faspay-for-woocommerce'), __('Pay before', 'faspay-for-woocommerce'),
        ];
        echo '<table class="widefat striped"><thead><tr><th>', implode('</th><th>', array_map(esc_html(...), $columns)), '</th></tr></thead><tbody>';
        $byHand = false;
        foreach ($bills as $bill) {
            $byHand = $byHand || ($bill->method !== Method::Card && in_array($bill->state, [BillState::Paid, BillState::PaidAgain], true));
            $cells = [
                $bill->billNo, ChannelList::name($bill->channel), $bill->total->format(),
                self::state($bill->state), $bill->gatewayNo ?? '–', $bill->payTo ?? '–',
                wp_date('Y-m-d H:i', $bill->expiresAt->getTimestamp(), new \DateTimeZone('Asia/Jakarta')) . ' WIB',
            ];
            echo '<tr><td>', implode('</td><td>', array_map(esc_html(...), $cells)), '</td></tr>';
        }
        echo '</tbody></table>';
        if ($byHand) {
            echo '<p>', esc_html__(
                'Faspay cannot pay this kind of payment back by itself. Send the money to the shopper yourself, by bank transfer or as Faspay’s support says, and record it here with "Refund manually".',
                'faspay-for-woocommerce'
            ), '</p>';
        }
    }

    private static function state(BillState $state): string
    {
        return match ($state) {
            BillState::Prepared => __('recorded, not sent', 'faspay-for-woocommerce'),
            BillState::Waiting => __('waiting for the shopper', 'faspay-for-woocommerce'),
            BillState::Unknown => __('the gateway’s answer was lost', 'faspay-for-woocommerce'),
            BillState::Authorized => __('reserved on the card', 'faspay-for-woocommerce'),
            BillState::Paid => __('paid', 'faspay-for-woocommerce'),
            BillState::PaidAgain => __('paid, too: give it back', 'faspay-for-woocommerce'),
            BillState::Failed => __('failed', 'faspay-for-woocommerce'),
            BillState::Expired => __('expired', 'faspay-for-woocommerce'),
            BillState::Cancelled => __('cancelled', 'faspay-for-woocommerce'),
            BillState::Reversed => __('the money went back', 'faspay-for-woocommerce'),
            BillState::Review => __('another amount was paid', 'faspay-for-woocommerce'),
        };
    }

    private function isVoidable(\WC_Order $order): bool
    {
        return $order->get_payment_method('edit') === ChannelList::gatewayId('card') && $order->is_paid() && (float) $order->get_total_refunded() === 0.0;
    }

    private function void(\WC_Order $order): void
    {
        if (!current_user_can('edit_shop_orders') || !$this->isVoidable($order)) {
            return;
        }
        $result = CardRefunds::forPlugin($this->plugin)->void($order);
        if ($result instanceof \WP_Error) {
            /* translators: %s: why */
            $order->add_order_note(sprintf(__('Faspay: the payment was not voided. %s', 'faspay-for-woocommerce'), $result->get_error_message()));

            return;
        }
        // The gateway has paid it back: WooCommerce only records it.
        $order->update_status('refunded', __('Faspay: the card payment was voided.', 'faspay-for-woocommerce'));
    }

    /** @return list<\Faspay\Shop\Bill> */
    private function bills(\WC_Order $order): array
    {
        try {
            return $this->plugin->shop()->bills->ofOrder((string) $order->get_id());
        } catch (\Throwable $e) {
            $this->plugin->logger()->error('The bills of an order cannot be shown.', ['order' => $order->get_id(), 'exception' => $e]);

            return [];
        }
    }
}
