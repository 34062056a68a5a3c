<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Bill;
use Faspay\Shop\BillState;

/** Shows the shopper how to pay: on the page after the checkout, on the page of the order, and in the e-mail about it. */
final readonly class Instructions
{
    private const QR_PIXELS = 240;

    public function __construct(private Plugin $plugin)
    {
    }

    public function hook(): void
    {
        add_action('woocommerce_thankyou', $this->page(...), 5);
        add_action('woocommerce_view_order', $this->page(...), 5);
        add_action('woocommerce_email_before_order_table', $this->email(...), 15, 3);
    }

    /** Whether this order waits for a payment with Faspay. */
    public static function isAwaited(\WC_Order $order): bool
    {
        return str_starts_with($order->get_payment_method('edit'), 'faspay_') && $order->has_status(['pending', 'on-hold']);
    }

    private function page(int|string $orderId): void
    {
        $order = wc_get_order($orderId);
        $bill = $order instanceof \WC_Order ? $this->bill($order) : null;
        if (!$order instanceof \WC_Order || $bill === null) {
            return;
        }
        wp_enqueue_style('faspay', $this->plugin->url('assets/instructions.css'), [], Plugin::VERSION);
        wp_register_script('faspay-qrcode', $this->plugin->url('assets/vendor/qrcode.js'), [], Plugin::VERSION, true);
        wp_enqueue_script('faspay-await', $this->plugin->url('assets/await.js'), $bill->qrContent === null ? [] : ['faspay-qrcode'], Plugin::VERSION, true);
        $ask = add_query_arg(['order' => $order->get_id(), 'key' => $order->get_order_key()], Endpoint::url(Endpoint::STATE));
        printf('<section class="faspay-instructions" data-faspay-state="%s"><h2>%s</h2>', esc_url($ask), esc_html__('How to pay', 'faspay-for-woocommerce'));
        $this->facts($bill);
        $this->code($bill);
        $steps = $this->steps($bill, $order);
        if ($steps !== []) {
            echo '<ol>';
            foreach ($steps as $step) {
                echo '<li>', esc_html($step), '</li>';
            }
            echo '</ol>';
        }
        echo '</section>';
    }

    private function email(\WC_Order $order, bool $toAdmin, bool $plain = false): void
    {
        $bill = $toAdmin ? null : $this->bill($order);
        if ($bill === null) {
            return;
        }
        $steps = $this->steps($bill, $order);
        if ($plain) {
            echo esc_html__('How to pay', 'faspay-for-woocommerce'), "\n\n";
            foreach ($this->values($bill) as $name => $value) {
                echo esc_html("$name: $value"), "\n";
            }
            foreach ($steps as $i => $step) {
                echo $i + 1, '. ', esc_html($step), "\n";
            }
            echo esc_html($order->get_checkout_order_received_url()), "\n\n";

            return;
        }
        echo '<h2>', esc_html__('How to pay', 'faspay-for-woocommerce'), '</h2>';
        $this->facts($bill);
        if ($bill->qrImageUrl !== null) {
            // Mail programs show neither drawings nor data addresses.
            printf('<p><img src="%s" alt="%s" width="%d"></p>', esc_url($bill->qrImageUrl), esc_attr__('QR code', 'faspay-for-woocommerce'), self::QR_PIXELS);
        }
        echo $steps === [] ? '' : '<ol><li>' . implode('</li><li>', array_map(esc_html(...), $steps)) . '</li></ol>';
        printf('<p><a href="%s">%s</a></p>', esc_url($order->get_checkout_order_received_url()), esc_html__('Show this on the shop’s page', 'faspay-for-woocommerce'));
    }

    /** The bill that the shopper can pay now. */
    private function bill(\WC_Order $order): ?Bill
    {
        if (!self::isAwaited($order)) {
            return null;
        }
        try {
            foreach (array_reverse($this->plugin->shop()->bills->ofOrder((string) $order->get_id())) as $bill) {
                if ($bill->state === BillState::Waiting && ChannelList::gatewayId($bill->channel) === $order->get_payment_method('edit') && $bill->expiresAt > new \DateTimeImmutable()) {
                    return $bill;
                }
            }
        } catch (\Throwable $e) {
            $this->plugin->logger()->error('The instructions for a payment cannot be shown.', ['order' => $order->get_id(), 'exception' => $e]);
        }

        return null;
    }

    private function facts(Bill $bill): void
    {
        echo '<dl>';
        foreach ($this->values($bill) as $name => $value) {
            echo '<dt>', esc_html($name), '</dt><dd>', esc_html($value), '</dd>';
        }
        echo '</dl>';
        if ($bill->payTo === null && $bill->qrContent === null && $bill->redirectUrl !== null) {
            printf('<p><a class="button wp-element-button" href="%s">%s</a></p>', esc_url($bill->redirectUrl), esc_html__('Go on to the payment page', 'faspay-for-woocommerce'));
        }
    }

    /** @return array<string, string> what the shopper must know, by its name */
    private function values(Bill $bill): array
    {
        $values = [__('Pay with', 'faspay-for-woocommerce') => ChannelList::name($bill->channel)];
        if ($bill->payTo !== null) {
            $isVa = Kind::of($bill->method, $bill->channel) === Kind::VirtualAccount;
            $values[$isVa ? __('Virtual account number', 'faspay-for-woocommerce') : __('Payment code', 'faspay-for-woocommerce')] = $bill->payTo;
        }
        $values[__('Amount', 'faspay-for-woocommerce')] = $bill->total->format();
        // Banks and their shoppers reckon in Jakarta's time, wherever the server is.
        $values[__('Pay before', 'faspay-for-woocommerce')] = wp_date('j F Y, H:i', $bill->expiresAt->getTimestamp(), new \DateTimeZone('Asia/Jakarta')) . ' WIB';

        return $values;
    }

    /** The QR code: assets/await.js draws it from its content. Without scripts, or without the content, the gateway's picture stands. */
    private function code(Bill $bill): void
    {
        if ($bill->qrContent === null && $bill->qrImageUrl === null) {
            return;
        }
        printf('<p class="faspay-qr" data-faspay-qr="%s" data-faspay-alt="%s">', esc_attr((string) $bill->qrContent), esc_attr__('QR code', 'faspay-for-woocommerce'));
        if ($bill->qrImageUrl !== null) {
            printf('<img src="%s" alt="%s" width="%3$d" height="%3$d">', esc_url($bill->qrImageUrl), esc_attr__('QR code', 'faspay-for-woocommerce'), self::QR_PIXELS);
        }
        echo '</p>';
    }

    /** @return list<string> */
    private function steps(Bill $bill, \WC_Order $order): array
    {
        $steps = $bill->payTo !== null || $bill->qrContent !== null || $bill->qrImageUrl !== null ? Kind::of($bill->method, $bill->channel)->steps() : [];

        /**
         * Changes how the shopper is told to pay.
         *
         * @param list<string> $steps plain text, one step each
         * @param Bill $bill
         * @param \WC_Order $order
         */
        $changed = apply_filters('faspay_instructions', $steps, $bill, $order);

        return is_array($changed) ? array_values(array_filter($changed, is_string(...))) : $steps;
    }
}
