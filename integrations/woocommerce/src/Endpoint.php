<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\Message;

/**
 * What the gateway and the shoppers' browsers call.
 *
 * Debit, cards and returns have addresses of WooCommerce ("/?wc-api=faspay"), which work without rewriting rules. SNAP has paths
 * of its own below the domain, which no merchant can choose.
 */
final readonly class Endpoint
{
    private const SNAP_PATH = '#/v1\.0/(transfer-va/(inquiry|payment)|qr/qr-mpm-notify|debit/notify)$#';

    public const DEBIT = 'faspay';
    public const CARD = 'faspay_card';
    public const DEBIT_RETURN = 'faspay_return';
    public const CARD_RETURN = 'faspay_card_return';
    public const STATE = 'faspay_state';

    public function __construct(private Plugin $plugin)
    {
    }

    /** The address of one of the constants, which is the same whatever the permalinks are. */
    public static function url(string $name): string
    {
        return add_query_arg('wc-api', $name, home_url('/'));
    }

    public function hook(): void
    {
        add_action('woocommerce_api_' . self::DEBIT, fn () => $this->notification('debit'));
        add_action('woocommerce_api_' . self::CARD, fn () => $this->notification('card'));
        add_action('woocommerce_api_' . self::DEBIT_RETURN, $this->debitReturn(...));
        add_action('woocommerce_api_' . self::CARD_RETURN, $this->cardReturn(...));
        add_action('woocommerce_api_' . self::STATE, $this->state(...));
        add_action('parse_request', $this->snap(...), 0);
    }

    private function snap(): void
    {
        if (preg_match(self::SNAP_PATH, (string) wp_parse_url((string) ($_SERVER['REQUEST_URI'] ?? ''), PHP_URL_PATH)) === 1) {
            $this->notification('snap');
        }
    }

    /** @param 'debit'|'card'|'snap' $product */
    private function notification(string $product): never
    {
        $message = Message::fromGlobals();
        try {
            $notifications = $this->plugin->shop()->notifications;
            $answer = match ($product) {
                'debit' => $notifications->debit($message),
                'card' => $notifications->card($message),
                'snap' => $notifications->snap($message),
            };
        } catch (\Throwable $e) {
            // Only impossible settings come here. The gateway sends it again.
            $this->plugin->logger()->critical('A notification could not be handled.', ['product' => $product, 'exception' => $e]);
            $answer = new Answer(503, ['Content-Type' => 'text/plain'], 'try again', false);
        }
        // What other plugins printed would spoil the answer.
        while (ob_get_level() > 0 && ob_end_clean()) {
        }
        nocache_headers();
        $answer->send();
        exit;
    }

    /** The shopper comes back from a payment page. What the address claims is no payment; only the order is found by it. */
    private function debitReturn(): never
    {
        $this->lead(fn (): ?Bill => $this->plugin->shop()->bills->find($this->plugin->shop()->clients->debit()->verifyReturn(wp_unslash($_GET))->billNo));
    }

    private function cardReturn(): never
    {
        $this->lead(fn (): ?Bill => $this->plugin->shop()->bills->find($this->plugin->shop()->clients->cards()->verifyReturn(wp_unslash($_POST !== [] ? $_POST : $_GET))->orderId));
    }

    /** @param \Closure(): ?Bill $find */
    private function lead(\Closure $find): never
    {
        try {
            $bill = $find();
            $order = $bill === null ? false : wc_get_order((int) $bill->orderNo);
        } catch (\Throwable $e) {
            $this->plugin->logger()->warning('A shopper came back with an address that does not verify.', ['exception' => $e]);
            // Under SNAP alone nothing here can be verified. The shopper's own session still knows the order.
            $order = wc_get_order(absint(WC()->session?->get('order_awaiting_payment')));
        }
        wp_safe_redirect($order instanceof \WC_Order ? $order->get_checkout_order_received_url() : wc_get_page_permalink('myaccount'), 303);
        exit;
    }

    /** Tells the page that shows a number or a code whether the order is still unpaid. Who asks has the order's key. */
    private function state(): never
    {
        $order = wc_get_order(absint($_GET['order'] ?? 0));
        $key = is_string($_GET['key'] ?? null) ? wp_unslash($_GET['key']) : '';
        $known = $order instanceof \WC_Order && hash_equals($order->get_order_key(), $key);
        nocache_headers();
        $known ? wp_send_json(['waiting' => Instructions::isAwaited($order)]) : wp_send_json(['waiting' => false], 404);
    }
}
