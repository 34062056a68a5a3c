<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Address;
use Faspay\Money;
use Faspay\Shop\Customer;
use Faspay\Shop\Line;
use Faspay\Shop\LineKind;
use Faspay\Shop\Purchase;

/** Makes of an order what the gateway is told. */
final readonly class OrderPurchase
{
    public function __construct(private \WC_Order $order)
    {
    }

    /** What the shopper pays: the order's total in whole rupiah, half up. */
    public static function total(\WC_Order $order): Money
    {
        return Rupiah::of($order->get_total('edit'))->roundedToRupiah();
    }

    /** Whether the order is in rupiah. A shop's currency may be changed while orders in the former one are open. */
    public static function isInRupiah(\WC_Order $order): bool
    {
        return $order->get_currency('edit') === 'IDR';
    }

    /**
     * @throws OtherCurrencyException the order is not in rupiah
     * @throws MissingPhoneException the order has no telephone number, which the gateway demands
     */
    public function purchase(): Purchase
    {
        $order = $this->order;
        if (!self::isInRupiah($order)) {
            throw new OtherCurrencyException(__('This order is not in rupiah, so it cannot be paid this way. Please choose another way to pay.', 'faspay-for-woocommerce'));
        }
        if (preg_match('/\d/', $order->get_billing_phone('edit')) !== 1) {
            throw new MissingPhoneException(__('Please give your telephone number: the payment service needs it.', 'faspay-for-woocommerce'));
        }
        $customer = $order->get_customer_id('edit');
        $purchase = new Purchase(
            orderNo: (string) $order->get_id(),
            total: Rupiah::of($order->get_total('edit')),
            /* translators: 1: number of an order, 2: name of the shop */
            description: sprintf(__('Order %1$s at %2$s', 'faspay-for-woocommerce'), $order->get_order_number(), wp_specialchars_decode((string) get_bloginfo('name'), ENT_QUOTES)),
            customer: new Customer(
                name: trim($order->get_billing_first_name('edit') . ' ' . $order->get_billing_last_name('edit')) ?: $order->get_billing_company('edit'),
                phone: $order->get_billing_phone('edit'),
                email: $order->get_billing_email('edit'),
                no: $customer > 0 ? (string) $customer : null,
            ),
            lines: $this->lines(),
            billing: $this->address('billing'),
            shipping: $order->has_shipping_address() ? $this->address('shipping') : null,
            reference: $order->get_order_number(),
        );

        /**
         * Changes what the gateway is told of an order. The total must stay the order's own.
         *
         * @param Purchase $purchase
         * @param \WC_Order $order
         */
        $changed = apply_filters('faspay_purchase', $purchase, $order);

        return $changed instanceof Purchase ? $changed : $purchase;
    }

    /** @return list<Line> the cart with taxes in each line's amount; discounts stand as lines of their own */
    private function lines(): array
    {
        $lines = [];
        foreach ($this->order->get_items() as $item) {
            if ($item instanceof \WC_Order_Item_Product) {
                $product = $item->get_product();
                $lines[] = new Line(
                    name: $item->get_name('edit'),
                    amount: self::sum($item->get_subtotal('edit'), $item->get_subtotal_tax('edit')),
                    quantity: max(1, (int) $item->get_quantity('edit')),
                    id: (string) $item->get_product_id('edit'),
                    url: $product instanceof \WC_Product ? (string) $product->get_permalink() : null,
                );
            }
        }
        foreach ($this->order->get_items('fee') as $item) {
            if ($item instanceof \WC_Order_Item_Fee) {
                $amount = self::sum($item->get_total('edit'), $item->get_total_tax('edit'));
                $lines[] = new Line($item->get_name('edit'), $amount, kind: $amount->minor < 0 ? LineKind::Discount : LineKind::Fee);
            }
        }
        $shipping = self::sum($this->order->get_shipping_total('edit'), $this->order->get_shipping_tax('edit'));
        if ($shipping->minor !== 0) {
            $lines[] = new Line($this->order->get_shipping_method() ?: __('Shipping', 'faspay-for-woocommerce'), $shipping, kind: LineKind::Shipping);
        }
        $discount = self::sum($this->order->get_discount_total('edit'), $this->order->get_discount_tax('edit'));
        if ($discount->minor !== 0) {
            $lines[] = new Line(__('Discount', 'faspay-for-woocommerce'), Money::fromMinor(-$discount->minor), kind: LineKind::Discount);
        }

        return $lines;
    }

    private static function sum(string|int|float $net, string|int|float $tax): Money
    {
        return Rupiah::of($net)->plus(Rupiah::of($tax));
    }

    /** @param 'billing'|'shipping' $type */
    private function address(string $type): Address
    {
        $address = array_map(static fn (mixed $text) => (string) $text, $this->order->get_address($type));
        $given = static fn (string $name): ?string => ($address[$name] ?? '') === '' ? null : $address[$name];

        return new Address(
            name: $given('first_name'),
            lastName: $given('last_name'),
            line: trim(($address['address_1'] ?? '') . ' ' . ($address['address_2'] ?? '')) ?: null,
            city: $given('city'),
            state: $given('state'),
            postcode: $given('postcode'),
            countryCode: $given('country') ?? 'ID',
            phone: $given('phone') ?? $this->order->get_billing_phone('edit'),
        );
    }
}
