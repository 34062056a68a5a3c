<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Money;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Event\AmountMismatch;
use Faspay\Shop\Event\OutcomeUnknown;
use Faspay\Shop\Event\PaidAgain;
use Faspay\Shop\Event\PaymentAuthorized;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Event\PaymentExpired;
use Faspay\Shop\Event\PaymentFailed;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Shop\Event\PaymentReversed;
use Psr\EventDispatcher\EventDispatcherInterface;
use Psr\Log\LoggerInterface;

/**
 * Brings the orders of WooCommerce to what was booked. An event may be told again, so everything here is harmless the second time.
 */
final readonly class OrderUpdates implements EventDispatcherInterface
{
    /** The order's list of events that were carried out. */
    public const META = '_faspay_events';

    public function __construct(private LoggerInterface $logger)
    {
    }

    /**
     * @template T of object
     * @param T $event
     * @return T
     * @throws \RuntimeException the order could not be changed: the event is told again
     */
    public function dispatch(object $event): object
    {
        if (!$event instanceof PaymentEvent) {
            return $event;
        }
        $order = wc_get_order((int) $event->bill->orderNo);
        if (!$order instanceof \WC_Order) {
            $this->logger->critical('There is no order for this bill. If it was paid, the money must go back.', ['bill' => $event->bill->billNo, 'order' => $event->bill->orderNo, 'event' => $event::class]);

            return $event;
        }
        $done = $order->get_meta(self::META);
        $done = is_array($done) ? $done : [];
        if (!in_array($event->id, $done, true)) {
            $this->change($order, $event);
            $order->update_meta_data(self::META, [...$done, $event->id]);
            $order->save_meta_data();
        }

        /**
         * Tells of what happened to a bill, after the order was changed. It may come again after a failure: keep $event->id.
         *
         * @param PaymentEvent $event
         * @param \WC_Order $order
         */
        do_action('faspay_event', $event, $order);

        return $event;
    }

    private function change(\WC_Order $order, PaymentEvent $event): void
    {
        match (true) {
            $event instanceof PaymentPaid => $this->paid($order, $event),
            $event instanceof PaidAgain => $this->paidAgain($order, $event),
            $event instanceof PaymentReversed => $this->reversed($order, $event),
            $event instanceof AmountMismatch => $this->mismatch($order, $event),
            $event instanceof OutcomeUnknown => $this->note($order, $event, __('it is not known whether the gateway made a payment for bill %s. A payment that comes is booked all the same.', 'faspay-for-woocommerce')),
            $event instanceof PaymentAuthorized => $this->note($order, $event, __('the money for bill %s is reserved on the card. It is not paid before it is captured.', 'faspay-for-woocommerce')),
            $event instanceof PaymentFailed => $this->over($order, $event, 'failed', __('the payment of bill %s failed.', 'faspay-for-woocommerce')),
            $event instanceof PaymentExpired => $this->over($order, $event, 'cancelled', __('bill %s expired without a payment.', 'faspay-for-woocommerce')),
            default => null,
        };
    }

    private function paid(\WC_Order $order, PaymentPaid $event): void
    {
        $bill = $event->bill;
        $isOurs = in_array($order->get_transaction_id('edit'), [$bill->gatewayNo, $bill->billNo], true);
        if ($order->is_paid() && !$isOurs) {
            $this->note($order, $event, sprintf(
                /* translators: 1: number of a bill, 2: amount */
                __('bill %1$s was paid with %2$s, but the order was marked as paid before. If it was paid in another way, give this money back.', 'faspay-for-woocommerce'),
                $bill->billNo,
                $bill->total->format()
            ));

            return;
        }
        $isInRupiah = OrderPurchase::isInRupiah($order);
        if ((!$isInRupiah || !$bill->total->equals(OrderPurchase::total($order))) && $order->get_date_paid() === null) {
            // The order was changed after the bill was opened.
            $this->hold($order, $event, sprintf(
                /* translators: 1: number of a bill, 2 and 3: amounts */
                __('bill %1$s was paid with %2$s, but the order is now for %3$s. Compare before you deliver.', 'faspay-for-woocommerce'),
                $bill->billNo,
                $bill->total->format(),
                $isInRupiah ? OrderPurchase::total($order)->format() : $order->get_currency('edit') . ' ' . $order->get_total('edit')
            ));

            return;
        }
        // WooCommerce may fail to complete the order, and the event is told again: the notes come after that.
        $notes = [];
        if (($event->details['late'] ?? false) === true) {
            $notes[] = __('bill %s was paid after it had expired or failed. Check whether you can still deliver.', 'faspay-for-woocommerce');
        } elseif ($order->has_status('cancelled')) {
            $notes[] = __('bill %s was paid after the order was cancelled. Check whether you can still deliver.', 'faspay-for-woocommerce');
        }
        $gateway = ChannelList::gatewayId($bill->channel);
        if ($order->get_payment_method('edit') !== $gateway) {
            $order->set_payment_method($gateway);
            $order->set_payment_method_title(ChannelList::name($bill->channel));
        }
        $rounding = $bill->total->minus(Rupiah::of($order->get_total('edit')));
        if ($rounding->minor !== 0) {
            /* translators: 1: number of a bill, 2: amount */
            $notes[] = sprintf(__('bill %1$s was rounded to whole rupiah; the difference is %2$s.', 'faspay-for-woocommerce'), $bill->billNo, self::signed($rounding));
        }
        $order->payment_complete($bill->gatewayNo ?? $bill->billNo) || throw new \RuntimeException("The order of bill $bill->billNo could not be completed.");
        if (!$order->is_paid()) {
            /* translators: 1: number of a bill, 2: status of the order */
            $notes[] = sprintf(__('bill %1$s was paid, but the order is "%2$s". Deliver, or give the money back.', 'faspay-for-woocommerce'), $bill->billNo, wc_get_order_status_name($order->get_status()));
        }
        foreach ($notes as $note) {
            $this->note($order, $event, $note);
        }
    }

    private function paidAgain(\WC_Order $order, PaidAgain $event): void
    {
        $this->note($order, $event, sprintf(
            /* translators: 1: number of a bill, 2: amount */
            __('bill %1$s was paid, too: %2$s, although the order had been paid before. Give this money back.', 'faspay-for-woocommerce'),
            $event->bill->billNo,
            $event->bill->total->format()
        ));
    }

    private function reversed(\WC_Order $order, PaymentReversed $event): void
    {
        $text = __('the payment of bill %s went back to the shopper.', 'faspay-for-woocommerce');
        $settledThis = in_array($order->get_transaction_id('edit'), [$event->bill->gatewayNo, $event->bill->billNo], true);
        if (($event->details['wasPaid'] ?? true) === false || !$settledThis || $order->has_status('refunded')) {
            $this->note($order, $event, $text);

            return;
        }
        $order->update_status('refunded', $this->text($event->bill, $text));
    }

    private function mismatch(\WC_Order $order, AmountMismatch $event): void
    {
        $this->hold($order, $event, sprintf(
            /* translators: 1: number of a bill, 2 and 3: amounts */
            __('bill %1$s is for %2$s, but another amount was paid: %3$s. Nothing was booked; check it before you deliver.', 'faspay-for-woocommerce'),
            $event->bill->billNo,
            $event->bill->total->format(),
            (string) ($event->details['actual'] ?? '?')
        ));
    }

    /** Nobody pays this bill any more. The order follows if it waits for no other bill, and none brought money. */
    private function over(\WC_Order $order, PaymentEvent $event, string $status, string $text): void
    {
        $waits = false;
        $kept = [...BillState::open(), BillState::Paid, BillState::PaidAgain, BillState::Review];
        foreach (Plugin::instance()->shop()->bills->ofOrder($event->bill->orderNo) as $other) {
            $waits = $waits || ($other->billNo !== $event->bill->billNo && in_array($other->state, $kept, true));
        }
        $ours = str_starts_with($order->get_payment_method('edit'), 'faspay_');
        if ($waits || !$ours || !$order->has_status(['pending', 'on-hold'])) {
            $this->note($order, $event, $text);

            return;
        }
        $order->update_status($status, $this->text($event->bill, $text));
    }

    /** Someone must check it: a paid order stays as it is, any other one is kept from being delivered. */
    private function hold(\WC_Order $order, PaymentEvent $event, string $text): void
    {
        // WooCommerce writes the note of a status only where the status changes; who pays by virtual account is on hold already.
        $order->is_paid() || $order->has_status('on-hold')
            ? $this->note($order, $event, $text)
            : $order->update_status('on-hold', $this->text($event->bill, $text));
    }

    private function note(\WC_Order $order, PaymentEvent $event, string $text): void
    {
        $order->add_order_note($this->text($event->bill, $text));
    }

    private function text(Bill $bill, string $text): string
    {
        return 'Faspay: ' . (str_contains($text, '%s') ? sprintf($text, $bill->billNo) : $text);
    }

    private static function signed(Money $amount): string
    {
        return ($amount->minor < 0 ? '-' : '+') . Money::fromMinor(abs($amount->minor), $amount->currency)->format();
    }
}
