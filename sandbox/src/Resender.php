<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\SendMe\Callback;
use Faspay\Sandbox\SendMe\Product;

/** Sends messages to shops again, as they were or with edits. Payments do not change. */
final readonly class Resender
{
    public function __construct(
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private Quirks $quirks,
        private Notifier $notifier,
        private SnapCaller $caller,
        private SnapPayments $snapPayments,
        private Callback $payouts,
    ) {
    }

    /**
     * A row of one of the tables "delivery" and "snap_call" again.
     *
     * @param array<string, mixed> $row
     * @return list<int> the numbers of the new rows in the same table
     * @throws Invalid where that cannot be
     */
    public function again(string $table, array $row, Edits $edits): array
    {
        return $this->merchant->during($row['merchant_id'], fn (): array => $table === 'snap_call'
            ? $this->call($row, $edits)
            : $this->deliver(Delivery::of($row, $this->merchants), $edits));
    }

    /**
     * @return list<int> the numbers of the new rows in "delivery"
     * @throws Invalid where that cannot be
     */
    public function deliver(Delivery $delivery, Edits $edits): array
    {
        $edits->format === null || $delivery->product === 'debit' || throw new Invalid('format', 'only debit payments are notified in JSON or XML');
        $sign = $edits->sign ?? $delivery->note()['sign'] ?? 'right';
        if (self::isOther($edits)) {
            $format = $edits->format ?? $delivery->format;
            if ($delivery->product === Product::NAME) {
                return $this->payout($delivery, $edits, $sign);
            }
            $fields = $this->signed($delivery->product, $delivery->merchantId, $edits->apply(Wire::fields($delivery->body)), $sign);
            $delivery = $delivery->with($format, Wire::message($fields, $format, $this->quirks->get('raw_ampersand')));
        }
        $delivery = $delivery->noted($edits->note($sign));

        return self::times($edits, fn (int $time): int => $this->notifier->deliver($delivery, $time)['id']);
    }

    /**
     * The message about a payout. Its signature is about the whole body, and may be in a header.
     *
     * @return list<int>
     */
    private function payout(Delivery $delivery, Edits $edits, string $sign): array
    {
        $message = $edits->apply(Wire::fields($delivery->body));
        $merchant = $this->merchants->find($delivery->merchantId) ?? throw new Invalid('', 'the merchant is forgotten already');
        [$body, $headers] = $sign === 'kept' ? [Wire::message($message, 'json'), $delivery->headers] : $this->payouts->signed($merchant, $message, $sign);
        $delivery = $delivery->with('json', $body, $headers)->noted($edits->note($sign));

        return self::times($edits, fn (int $time): int => $this->notifier->deliver($delivery, $time)['id']);
    }

    /** @return list<int> */
    private function call(array $row, Edits $edits): array
    {
        $edits->format === null || throw new Invalid('format', 'under SNAP everything is JSON');
        $trx = $this->snapPayments->find(['reference_no' => $row['reference_no']]) ?? throw new Invalid('', 'the payment is forgotten already');
        $note = json_decode($row['note'], true) ?? [];
        $sign = $edits->sign ?? $note['sign'] ?? (isset($note['forge']) ? 'kept' : 'right');
        $was = Wire::fields($row['body']);
        $message = $edits->apply($was);
        if (!isset($was['payment_status_code'])) {
            return self::times($edits, fn (int $time): int => $this->caller->repeat($trx, $row, $message, $sign, $edits, $time));
        }
        // The older protocol's notification.
        $format = str_starts_with(ltrim($row['body']), '<') ? 'xml' : 'json';
        $body = self::isOther($edits) ? Wire::message($this->signed('debit', $row['merchant_id'], $message, $sign), $format, $this->quirks->get('raw_ampersand')) : $row['body'];

        return self::times($edits, fn (int $time): int => $this->caller->repeatOld($trx, $row, $body, $format, $time, $edits->note($sign)));
    }

    /** Whether the message is changed. False: it is sent again byte for byte. */
    private static function isOther(Edits $edits): bool
    {
        return $edits->changesMessage() || !in_array($edits->sign, [null, 'kept'], true);
    }

    /** @return list<int> */
    private static function times(Edits $edits, callable $send): array
    {
        $ids = [];
        for ($time = 1; $time <= $edits->times; $time++) {
            usleep($edits->delayMs * 1000);
            $ids[] = $send($time);
        }

        return $ids;
    }

    /** @param string $sign one of Edits::SIGNATURES */
    private function signed(string $product, string $merchantId, array $fields, string $sign): array
    {
        $name = $product === 'card' ? 'SIGNATURE' : 'signature';
        // The notification that a card expires has no signature, and that about a payout under SNAP has none that is known.
        if ($sign === 'kept' || $product === SnapDisbursement\Product::NAME || $product === 'recurring' && !isset($fields['payment_status_code'])) {
            return $fields;
        }
        if ($sign === 'none') {
            return array_diff_key($fields, [$name => 1]);
        }
        $text = static fn (string $name): string => Edits::text($fields[$name] ?? '');
        $merchant = ($product === 'card' ? $this->merchants->card($merchantId) : $this->merchants->find($merchantId)) ?? throw new Invalid('', 'the merchant is forgotten already');
        $right = match ($product) {
            'card' => CardSignature::response($merchant, $text('MERCHANT_TRANID'), $text('AMOUNT'), $text('TXN_STATUS') . $text('TNX_STATUS')),
            'billing' => Merchants::sign($merchant, $text('transaction_number')),
            'recurring' => RecurringCharges::sign($merchant, $text('trx_id'), $text('payment_status_code')),
            default => Merchants::sign($merchant, $text('bill_no'), $text('payment_status_code')),
        };

        // A wrong signature differs in one digit.
        return array_replace($fields, [$name => $sign === 'right' ? $right : ($right[0] === '0' ? '1' : '0') . substr($right, 1)]);
    }
}
