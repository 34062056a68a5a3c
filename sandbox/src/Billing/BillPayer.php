<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Delivery;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Notifier;
use Faspay\Sandbox\Wire;

/** Pays bills, and tells their merchants. */
final readonly class BillPayer
{
    /** The channels of the page, as the callback names them. */
    public const METHODS = ['PERMATA VA', 'BCA VA', 'BNI VA', 'QRIS', 'DANA'];

    public function __construct(private CurrentMerchant $merchant, private Merchants $merchants, private Bills $bills, private Notifier $notifier)
    {
    }

    /** False: not possible from here, or not this amount. */
    public function pay(array $bill, int $cents, string $method): bool
    {
        return $this->merchant->during($bill['merchant_id'], function () use ($bill, $cents, $method): bool {
            $payment = $this->bills->pay($bill, $cents, $method);
            $payment === null || $this->tell($this->bills->find(['id' => $bill['id']]), $payment);

            return $payment !== null;
        });
    }

    /** Tells of the bill's last payment again. False: there is none, or no address for it. */
    public function repeat(array $bill): bool
    {
        $payments = $this->bills->payments($bill);

        return $payments !== [] && $this->merchant->during($bill['merchant_id'], fn (): bool => $this->tell($bill, end($payments)));
    }

    /** @param array{payment_id: string, at: string, amount: int, method: string} $payment */
    public function delivery(array $bill, array $payment): ?Delivery
    {
        $merchant = $this->merchants->find($bill['merchant_id']);
        $url = $merchant['billingNotifyUrl'] ?? null;

        return $url === null ? null : new Delivery(
            'billing', $merchant['id'], $bill['transaction_no'], $bill['billing_id'], $url, 'json', Wire::message([
                'billing_id' => (int) $bill['billing_id'], 'service_id' => (int) $merchant['id'], 'transaction_number' => $bill['transaction_no'],
                'billing_total' => self::rupiah($bill['total']), 'signature' => Merchants::sign($merchant, $bill['transaction_no']),
                'billing_status' => $bill['status']->value, 'payment_id' => $payment['payment_id'], 'payment_amount' => self::rupiah($payment['amount']),
                'payment_method' => $payment['method'], 'payment_date' => $payment['at'],
            ], 'json'),
        );
    }

    public static function rupiah(int $cents): string
    {
        return (string) intdiv($cents, 100);
    }

    private function tell(array $bill, array $payment): bool
    {
        $delivery = $this->delivery($bill, $payment);
        $delivery === null || $this->notifier->tell($delivery);

        return $delivery !== null;
    }
}
