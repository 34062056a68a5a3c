<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Gateway;

use Faspay\Shop\AlreadyPaidException;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\PaymentOption;
use Faspay\WooCommerce\Kind;
use Faspay\WooCommerce\MissingPhoneException;
use Faspay\WooCommerce\OrderPurchase;
use Faspay\WooCommerce\OtherCurrencyException;
use Faspay\WooCommerce\Plugin;

/** A way to pay in WooCommerce's list of payment methods. */
abstract class FaspayGateway extends \WC_Payment_Gateway
{
    public readonly Kind $kind;

    public function __construct(public readonly PaymentOption $option)
    {
        $this->kind = Kind::of($option->method, $option->channel);
        $this->id = \Faspay\WooCommerce\ChannelList::gatewayId($option->channel);
        $this->has_fields = false;
        /* translators: %s: name of a payment channel */
        $this->method_title = sprintf(__('Faspay: %s', 'faspay-for-woocommerce'), $option->name);
        $this->method_description = $this->kind->description();
        $this->supports = ['products'];
        $this->icon = (string) apply_filters('faspay_icon', Plugin::instance()->url("assets/icons/{$this->kind->value}.svg"), $option);
        $this->init_form_fields();
        $this->init_settings();
        $this->title = (string) $this->get_option('title', $option->name);
        $this->description = (string) $this->get_option('description', $this->kind->description());
        $this->enabled = (string) $this->get_option('enabled', 'no');
        add_action("woocommerce_update_options_payment_gateways_$this->id", [$this, 'process_admin_options']);
    }

    /** @return void */
    public function init_form_fields()
    {
        $this->form_fields = [
            'enabled' => ['title' => __('Offer it', 'faspay-for-woocommerce'), 'type' => 'checkbox', 'label' => $this->option->name, 'default' => 'no'],
            'title' => ['title' => __('Name at the checkout', 'faspay-for-woocommerce'), 'type' => 'safe_text', 'default' => $this->option->name],
            'description' => ['title' => __('Description at the checkout', 'faspay-for-woocommerce'), 'type' => 'textarea', 'default' => $this->kind->description()],
        ];
    }

    /** @return bool */
    public function is_available()
    {
        return get_woocommerce_currency() === 'IDR' && parent::is_available();
    }

    /** @return array{features: array<string>} what the block checkout asks of every method */
    public function blockData(): array
    {
        return ['title' => $this->get_title(), 'description' => $this->get_description(), 'icon' => $this->icon, 'features' => array_values($this->supports)];
    }

    /**
     * Opens a bill for an order, or finds the one that is open already: somebody who presses the button twice gets the same number.
     *
     * @param int $order_id
     * @return array{result: string, redirect?: string}
     */
    public function process_payment($order_id)
    {
        $order = wc_get_order($order_id);
        if (!$order instanceof \WC_Order) {
            return $this->refuse(__('This order does not exist any more.', 'faspay-for-woocommerce'));
        }
        try {
            return $this->pay($order);
        } catch (AlreadyPaidException) {
            // The notification was faster than the shopper's second try.
            return ['result' => 'success', 'redirect' => $this->get_return_url($order)];
        } catch (MissingPhoneException | OtherCurrencyException $e) {
            return $this->refuse($e->getMessage());
        } catch (\Faspay\ValidationException $e) {
            Plugin::instance()->logger()->warning('A payment could not be started: the order has something that the gateway does not take.', ['order' => $order_id, 'violations' => $e->violations]);

            return $this->refuse($this->explain($e));
        } catch (\Throwable $e) {
            Plugin::instance()->logger()->error('A payment could not be started.', ['order' => $order_id, 'exception' => $e]);
            /* translators: %s: why, in English */
            $order->add_order_note(sprintf(__('Faspay: the payment could not be started (%s). See the log "faspay".', 'faspay-for-woocommerce'), $e::class));

            return $this->refuse(__('The payment service could not start the payment. Nothing was charged. Please try again, or choose another way to pay.', 'faspay-for-woocommerce'));
        }
    }

    /**
     * @return array{result: 'success', redirect: string}
     * @throws AlreadyPaidException
     * @throws MissingPhoneException
     * @throws OtherCurrencyException
     * @throws \Faspay\Exception
     * @throws \Faspay\Shop\ConfigurationException
     */
    abstract protected function pay(\WC_Order $order): array;

    /** A bill of this order and channel, over the same amount, that the shopper can still pay for a while. */
    protected function openBill(\WC_Order $order): ?Bill
    {
        $total = OrderPurchase::total($order);
        $soon = new \DateTimeImmutable('+5 minutes');
        foreach (array_reverse(Plugin::instance()->shop()->bills->ofOrder((string) $order->get_id())) as $bill) {
            if ($bill->state === BillState::Waiting && $bill->channel === $this->option->channel && $bill->total->equals($total) && $bill->expiresAt > $soon) {
                return $bill;
            }
        }

        return null;
    }

    /** @return array{result: 'failure'} */
    private function refuse(string $message): array
    {
        wc_add_notice($message, 'error');

        return ['result' => 'failure'];
    }

    /** What the shopper can correct, by the fields' names in the protocol. */
    private function explain(\Faspay\ValidationException $e): string
    {
        $fields = [];
        foreach ($e->violations as $violation) {
            $fields[] = match (true) {
                str_contains(strtolower($violation['field']), 'phone') => __('telephone number', 'faspay-for-woocommerce'),
                str_contains(strtolower($violation['field']), 'email') => __('e-mail address', 'faspay-for-woocommerce'),
                str_contains(strtolower($violation['field']), 'name') => __('name', 'faspay-for-woocommerce'),
                str_contains(strtolower($violation['field']), 'total'), str_contains(strtolower($violation['field']), 'amount') => __('amount', 'faspay-for-woocommerce'),
                default => __('order', 'faspay-for-woocommerce'),
            };
        }

        /* translators: %s: list of fields */
        return sprintf(__('The payment service does not accept this: %s. Please correct it.', 'faspay-for-woocommerce'), implode(', ', array_unique($fields)));
    }
}
