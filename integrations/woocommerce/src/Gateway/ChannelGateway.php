<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Gateway;

use Faspay\Shop\Method;
use Faspay\WooCommerce\Endpoint;
use Faspay\WooCommerce\OrderPurchase;
use Faspay\WooCommerce\Plugin;

/**
 * A channel of Debit or SNAP, or the page of Xpress. Its money cannot be paid back through the gateway, so it does not support refunds: WooCommerce
 * then offers only to record a refund that was made by hand.
 */
final class ChannelGateway extends FaspayGateway
{
    protected function pay(\WC_Order $order): array
    {
        $purchase = (new OrderPurchase($order))->purchase();
        $bill = $this->openBill($order) ?? Plugin::instance()->shop()->checkout->open($purchase, $this->option, Endpoint::url(Endpoint::CARD_RETURN));
        $isShownHere = $bill->payTo !== null || $bill->qrContent !== null || $bill->qrImageUrl !== null || $bill->redirectUrl === null;
        // On Faspay's page a shopper may choose a virtual account, too.
        if ($isShownHere || $this->option->method === Method::Xpress) {
            // WooCommerce cancels orders that stay "pending" for an hour; a virtual account may be paid tomorrow.
            if ($order->has_status(['pending', 'failed'])) {
                /* translators: %s: number of the bill */
                $order->update_status('on-hold', sprintf(__('Faspay: waiting for the payment of bill %s.', 'faspay-for-woocommerce'), $bill->billNo));
            }
            WC()->cart?->empty_cart();
        }

        return ['result' => 'success', 'redirect' => $isShownHere ? $this->get_return_url($order) : (string) $bill->redirectUrl];
    }
}
