<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\CardStatus;
use Faspay\CreditCard\Result;
use Faspay\CreditCardClient;
use Faspay\Money;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Method;
use Psr\Log\LoggerInterface;

/**
 * Pays card payments back. The gateway is asked before and after, because it has no key by which it could tell that a refund
 * came twice.
 */
final readonly class CardRefunds
{
    /** So long a refund may be under way, at the gateway or in another request of this shop. */
    private const UNDER_WAY = '-10 minutes';

    public function __construct(
        private CreditCardClient $cards,
        private BillStore $bills,
        private RefundLedger $ledger,
        private LoggerInterface $logger,
    ) {
    }

    public static function forPlugin(Plugin $plugin): self
    {
        global $wpdb;

        $shop = $plugin->shop();

        return new self($shop->clients->cards(), $shop->bills, new RefundLedger(new WpdbConnection($wpdb)), $plugin->logger());
    }

    /**
     * Pays a part or all of an order back.
     *
     * @param string|int|float $amount in rupiah, as WooCommerce gives it
     * @return true|\WP_Error what to tell the administrator; then WooCommerce records no refund
     */
    public function refund(\WC_Order $order, string|int|float $amount): bool|\WP_Error
    {
        $refund = Rupiah::of($amount);
        if ($refund->minor <= 0) {
            return self::error(__('The amount must be more than zero.', 'faspay-for-woocommerce'));
        }

        return $this->run($order, 'refund', $refund);
    }

    /** Cancels a card payment of today as a whole, before the bank settles it. */
    public function void(\WC_Order $order): bool|\WP_Error
    {
        return $this->run($order, 'void', OrderPurchase::total($order));
    }

    /** @param 'refund'|'void' $kind */
    private function run(\WC_Order $order, string $kind, Money $amount): bool|\WP_Error
    {
        $bill = $this->paidBill($order);
        if ($bill === null || $bill->gatewayNo === null) {
            return self::error(__('No card payment of this order is known.', 'faspay-for-woocommerce'));
        }
        try {
            $before = $this->cards->status($bill->billNo, $bill->total, $bill->gatewayNo);
            $unfinished = $this->finish($order, $bill, $before);
            if ($unfinished !== null) {
                return $unfinished;
            }
            $refunded = $before->refundedTotal ?? Money::fromMinor(0);
            if (!$this->ledger->intend($bill->billNo, $kind, $amount, $refunded, new \DateTimeImmutable()) || !$this->isUnchanged($bill, $refunded)) {
                return self::underWay();
            }
        } catch (\Throwable $e) {
            $this->logger->error('Before a refund the gateway could not be asked.', ['bill' => $bill->billNo, 'exception' => $e]);

            return self::error(__('The gateway could not be asked about this payment. Nothing was refunded.', 'faspay-for-woocommerce'));
        }

        return $this->send($order, $bill, $kind, $amount);
    }

    /**
     * Whether no more was paid back since the gateway was asked. Another request may have begun and ended its refund before this one's
     * was recorded: somebody has pressed the button twice.
     *
     * @throws \Throwable the gateway could not be asked, and the recorded refund is closed
     */
    private function isUnchanged(Bill $bill, Money $refunded): bool
    {
        $isUnchanged = false;
        try {
            $now = $this->cards->status($bill->billNo, $bill->total, $bill->gatewayNo);

            return $isUnchanged = ($now->refundedTotal ?? Money::fromMinor(0))->equals($refunded);
        } finally {
            $isUnchanged || $this->ledger->close($bill->billNo, 'refused');
        }
    }

    /** @param 'refund'|'void' $kind */
    private function send(\WC_Order $order, Bill $bill, string $kind, Money $amount): bool|\WP_Error
    {
        try {
            $operation = $kind === 'void'
                ? $this->cards->void($bill->billNo, (string) $bill->gatewayNo, $bill->total)
                : $this->cards->refund($bill->billNo, (string) $bill->gatewayNo, $bill->total, $amount);
        } catch (\Faspay\OutcomeUnknownException | \Faspay\MalformedMessageException $e) {
            // The intent stays open: the next try asks first what became of this one.
            $this->ledger->lose($bill->billNo);
            $this->logger->error('It is not known whether a refund was made.', ['bill' => $bill->billNo, 'exception' => $e]);
            /* translators: 1: amount, 2: number of the bill */
            $order->add_order_note(sprintf(__('Faspay: it is not known whether %1$s of bill %2$s was paid back. Try again: the gateway is asked first.', 'faspay-for-woocommerce'), $amount->format(), $bill->billNo));

            return self::error(__('The gateway did not answer, so it is not known whether the money was paid back. Try again: the gateway is asked first, and nothing is paid back twice.', 'faspay-for-woocommerce'));
        } catch (\Throwable $e) {
            $this->ledger->close($bill->billNo, 'refused');
            $this->logger->error('A refund could not be made.', ['bill' => $bill->billNo, 'exception' => $e]);

            return self::error(__('The gateway refused. Nothing was refunded.', 'faspay-for-woocommerce'));
        }
        $this->ledger->close($bill->billNo, $operation->succeeded ? 'done' : 'refused');
        if (!$operation->succeeded) {
            /* translators: %s: code of an error */
            return self::error(sprintf(__('The gateway refused (%s). Nothing was refunded.', 'faspay-for-woocommerce'), $operation->errorCode ?? $operation->statusCode ?? '-'));
        }
        /* translators: 1: amount, 2: number of the bill */
        $order->add_order_note(sprintf(__('Faspay: %1$s of bill %2$s was paid back to the card.', 'faspay-for-woocommerce'), $amount->format(), $bill->billNo));

        return true;
    }

    /**
     * Ends a refund of before whose answer was lost. If it was made, it must not be made again: WooCommerce is told to record it.
     *
     * @return \WP_Error|null null: nothing is in the way of another refund
     */
    private function finish(\WC_Order $order, Bill $bill, Result $now): ?\WP_Error
    {
        $open = $this->ledger->open($bill->billNo);
        if ($open === null) {
            return null;
        }
        $made = $open['kind'] === 'void'
            ? in_array($now->status, [CardStatus::Voided, CardStatus::SaleReversed, CardStatus::CaptureReversed], true)
            : ($now->refundedTotal->minor ?? 0) >= $open['refundedBefore']->plus($open['amount'])->minor;
        $isRecent = $open['at'] > new \DateTimeImmutable(self::UNDER_WAY);
        if ($isRecent && (!$made || !$open['isLost'])) {
            // Somebody else waits for the answer to it, or the gateway may still be about to carry it out.
            return self::underWay();
        }
        $this->ledger->close($bill->billNo, $made ? 'done' : 'refused');
        if (!$made) {
            return null;
        }
        /* translators: 1: amount, 2: number of the bill */
        $note = sprintf(__('Faspay: the gateway says that %1$s of bill %2$s was paid back by the earlier try. Record it with "Refund manually".', 'faspay-for-woocommerce'), $open['amount']->format(), $bill->billNo);
        $order->add_order_note($note);

        return self::error($note);
    }

    private function paidBill(\WC_Order $order): ?Bill
    {
        $billNo = $this->bills->paidBill((string) $order->get_id());
        $bill = $billNo === null ? null : $this->bills->find($billNo);

        return $bill?->method === Method::Card ? $bill : null;
    }

    private static function underWay(): \WP_Error
    {
        return self::error(__('Another refund of this payment is under way. Try again in ten minutes.', 'faspay-for-woocommerce'));
    }

    private static function error(string $message): \WP_Error
    {
        return new \WP_Error('faspay_refund', $message);
    }
}
