<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Snap\StatusQuery;
use Faspay\Snap\VaNumber;

/**
 * How the gateway is asked about a bill under SNAP.
 *
 * @internal
 */
final class Inquiry
{
    /** Null: there is nothing to ask by. Nobody holds the account's number, or nobody has typed it yet. */
    public static function of(Bill $bill): ?StatusQuery
    {
        $number = $bill->accountParts === null ? null : new VaNumber(...$bill->accountParts);

        return match ($bill->method) {
            Method::SnapVa => $number === null ? null : StatusQuery::va($number, $bill->channel, trxId: $bill->billNo),
            Method::SnapStaticVa => $number === null || $bill->inquiryNo === null
                ? null : StatusQuery::va($number, $bill->channel, inquiryRequestId: $bill->inquiryNo),
            Method::SnapQr => StatusQuery::qr($bill->billNo, $bill->gatewayNo, $bill->channel),
            Method::SnapDebit => StatusQuery::debit($bill->billNo, $bill->gatewayNo, $bill->channel),
            Method::Debit, Method::Card, Method::Xpress => null,
        };
    }
}
