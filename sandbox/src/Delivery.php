<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What a shop is told, where, and about what. */
final readonly class Delivery
{
    /**
     * @param string $product debit, card or recurring
     * @param string $merchantId the merchant's id; of a card payment the MERCHANTID
     * @param string $orderNo bill_no, MERCHANT_TRANID or member_id
     * @param string $trxId the payment's number; where there is none, what it is about
     * @param string $format json, xml or form
     * @param string $note what a tester changed; empty: nothing
     */
    public function __construct(
        public string $product,
        public string $merchantId,
        public string $orderNo,
        public string $trxId,
        public string $url,
        public string $format,
        public string $body,
        public string $note = '',
    ) {
    }
}
