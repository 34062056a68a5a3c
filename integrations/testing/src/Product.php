<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

/**
 * The kinds of payment that the sandbox knows, named by their place in its control.
 *
 * @internal
 */
enum Product: string
{
    case Debit = 'transactions';
    case Snap = 'snap-transactions';
    case Card = 'card-transactions';

    /** @return non-empty-list<string> by which numbers a payment is found; the first is the gateway's own, the second the shop's */
    public function numbers(): array
    {
        return match ($this) {
            self::Debit => ['trx_id', 'bill_no'],
            self::Snap => ['reference_no', 'partner_ref', 'number'],
            self::Card => ['trx_id', 'tran_id'],
        };
    }
}
