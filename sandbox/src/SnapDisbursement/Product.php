<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\SendMe\PayoutStatus;

/** What the sandbox calls this product, and how it writes the states of payouts. */
final class Product
{
    public const NAME = 'snap_disbursement';

    /** The kinds of payouts, as a statement names them. */
    public const TRANSFER = 'transfer';
    public const TOP_UP = 'topup ewallet';
    public const BILL = 'bill';

    /** @return array{string, string} latestTransactionStatus and transactionStatusDesc */
    public static function written(PayoutStatus $status): array
    {
        return match ($status) {
            PayoutStatus::Pending => ['03', 'Pending'],
            PayoutStatus::Succeeded => ['00', 'Success'],
            PayoutStatus::Failed => ['06', 'Failed'],
            PayoutStatus::Reversed => ['04', 'Refunded'],
        };
    }

    /** @return array{latestTransactionStatus: string, transactionStatusDesc: string} */
    public static function state(PayoutStatus $status): array
    {
        return array_combine(['latestTransactionStatus', 'transactionStatusDesc'], self::written($status));
    }
}
