<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Gateway;

use Faspay\Shop\PaymentOption;
use Faspay\WooCommerce\CardRefunds;
use Faspay\WooCommerce\Endpoint;
use Faspay\WooCommerce\OrderPurchase;
use Faspay\WooCommerce\Plugin;

/** Cards, which the shopper types on Faspay's page. They can be paid back from the order's page. */
final class CardGateway extends FaspayGateway
{
    public function __construct(PaymentOption $option)
    {
        parent::__construct($option);
        $this->supports = ['products', 'refunds'];
        add_action("woocommerce_receipt_$this->id", [$this, 'receipt']);
    }

    /** Shows the form that takes the browser to Faspay's page. Every visit opens a bill: a card form cannot be sent twice. */
    public function receipt(int|string $orderId): void
    {
        $order = wc_get_order($orderId);
        if (!$order instanceof \WC_Order || !$order->needs_payment()) {
            return;
        }
        try {
            $window = Plugin::instance()->shop()->checkout->openCard(
                (new OrderPurchase($order))->purchase(),
                returnUrl: Endpoint::url(Endpoint::CARD_RETURN),
                callbackUrl: Endpoint::url(Endpoint::CARD),
            );
            echo '<p>', esc_html__('You are being taken to the page for your card.', 'faspay-for-woocommerce'), '</p>';
            // The form escapes what it shows. wp_kses() would take away its script.
            echo $window->form->toHtml(buttonLabel: __('Pay by card', 'faspay-for-woocommerce')); // phpcs:ignore WordPress.Security.EscapeOutput
        } catch (\Throwable $e) {
            Plugin::instance()->logger()->error('The page for a card could not be opened.', ['order' => $order->get_id(), 'exception' => $e]);
            wc_print_notice(__('The payment service could not start the payment. Nothing was charged. Please try again, or choose another way to pay.', 'faspay-for-woocommerce'), 'error');
        }
    }

    /**
     * @param int $order_id
     * @param string|float|null $amount
     * @param string $reason
     * @return bool|\WP_Error
     */
    public function process_refund($order_id, $amount = null, $reason = '')
    {
        $order = wc_get_order($order_id);
        if (!$order instanceof \WC_Order || $amount === null) {
            return new \WP_Error('faspay_refund', __('There is nothing to refund.', 'faspay-for-woocommerce'));
        }

        return CardRefunds::forPlugin(Plugin::instance())->refund($order, $amount);
    }

    protected function pay(\WC_Order $order): array
    {
        // Missing data show here, at the checkout, instead of on the next page.
        (new OrderPurchase($order))->purchase();

        return ['result' => 'success', 'redirect' => $order->get_checkout_payment_url(true)];
    }
}
