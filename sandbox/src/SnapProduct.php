<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What the operations of all products have in common. */
abstract readonly class SnapProduct
{
    public function __construct(
        protected Clock $clock,
        protected Quirks $quirks,
        protected SnapPayments $payments,
        protected SnapMessage $message,
    ) {
    }

    /** Checks what a new payment's fields mean, and whether its reference is free. Not null: it was made before. */
    protected function repeated(
        string $product, string $partnerRef, string $amount, array $message, array $merchant,
    ): ?array {
        in_array((string) $message['additionalInfo']['channelCode'], SnapChannels::BY_PRODUCT[$product], true)
            || throw new SnapRefusal('40301', '[Channel]');
        SnapForm::cents($amount) > 0 || throw new SnapRefusal('40413');
        try {
            SplitRoute::check($message['additionalInfo']['route'] ?? null, $merchant, SnapForm::cents($amount));
        } catch (RouteRefusal $refusal) {
            throw $refusal->snap();
        }
        $earlier = $this->payments->find([
            'merchant_id' => $merchant['id'], 'product' => $product, 'partner_ref' => $partnerRef,
        ]);
        if ($earlier === null || !($earlier['status']->isOpen() || $earlier['status']->isPaid())) {
            return null;
        }
        $earlier['status']->isOpen() && $this->quirks->get('snap_duplicate') === 'same'
            || throw new SnapRefusal('40901');
        json_encode($message) === json_encode($earlier['request']) || throw new SnapRefusal('40418');

        return $earlier;
    }

    /** The end of a payment's time, which must not have passed. */
    protected function deadline(string $field, string $text): int
    {
        $expiresAt = SnapForm::date($text);

        return $expiresAt > $this->clock->now() ? $expiresAt : throw SnapRefusal::format($field . $this->clock->remark());
    }

    /** The merchant named in the body is the one that signed. */
    protected function checkMerchant(array $fields, array $merchant): void
    {
        ($fields['merchantId'] ?? '') === '' || $fields['merchantId'] === $merchant['id']
            || throw new SnapRefusal('40408');
    }

    /** Null: an unknown payment is to be answered as one that has the status 07. */
    protected function known(?array $trx): ?array
    {
        $code = $this->quirks->inquiryRefusal(5);
        $code === '' || throw new SnapRefusal($code);
        if ($trx === null) {
            return $this->quirks->get('snap_not_found') === 'status' ? null : throw new SnapRefusal('40401');
        }

        return $this->inquired($trx);
    }

    /** The payment as an inquiry shows it. */
    protected function inquired(array $trx): array
    {
        return ['total' => $this->quirks->inquired((int) $trx['total'])] + $trx;
    }

    /** The payment that two references name. */
    protected function locate(string $product, array $fields, array $merchant): ?array
    {
        $trx = $this->payments->find([
            'merchant_id' => $merchant['id'], 'product' => $product,
            'partner_ref' => $fields['originalPartnerReferenceNo'],
        ]);
        $matches = $trx !== null && in_array($fields['originalReferenceNo'], ['', $trx['reference_no']], true)
            && in_array($fields['additionalInfo.channelCode'], ['', $trx['channel']], true);

        return $matches ? $trx : null;
    }

    /** Why a payment that must be open is not. */
    protected static function ended(SnapStatus $status, string $ofPaid, string $ofExpired = '40300'): SnapRefusal
    {
        return new SnapRefusal(match ($status) {
            SnapStatus::Paid, SnapStatus::Refunded => $ofPaid,
            SnapStatus::Cancelled => '40404',
            SnapStatus::Expired => $ofExpired,
            default => '40400',
        });
    }
}
