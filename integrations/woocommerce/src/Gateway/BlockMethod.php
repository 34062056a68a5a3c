<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Gateway;

use Automattic\WooCommerce\Blocks\Payments\Integrations\AbstractPaymentMethodType;
use Faspay\WooCommerce\Plugin;

/** A gateway in the block checkout. assets/checkout.js shows all of them. */
final class BlockMethod extends AbstractPaymentMethodType
{
    public function __construct(private readonly FaspayGateway $gateway)
    {
        $this->name = $gateway->id;
    }

    /** @return void */
    public function initialize()
    {
    }

    /** @return bool */
    public function is_active()
    {
        return $this->gateway->is_available();
    }

    /** @return list<string> */
    public function get_payment_method_script_handles()
    {
        wp_register_script(
            'faspay-checkout',
            Plugin::instance()->url('assets/checkout.js'),
            ['wc-blocks-registry', 'wc-settings', 'wp-element', 'wp-html-entities'],
            Plugin::VERSION,
            true
        );

        return ['faspay-checkout'];
    }

    /** @return array<string, mixed> */
    public function get_payment_method_data()
    {
        return $this->gateway->blockData();
    }
}
