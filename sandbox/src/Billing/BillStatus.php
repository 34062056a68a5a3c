<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

/** The state of a bill, as most messages write it. */
enum BillStatus: string
{
    case Unpaid = 'UNPAID';
    case Paid = 'PAID';
    case Expired = 'EXPIRED';
    case Cancelled = 'CANCELLED';

    /** @return list<self> */
    public function next(): array
    {
        return $this === self::Unpaid ? [self::Paid, self::Expired, self::Cancelled] : [];
    }

    /** The number in the list of invoices, which tells a bill of which a part is paid. */
    public function number(bool $isPartlyPaid): int
    {
        return match ($this) {
            self::Unpaid => $isPartlyPaid ? 5 : 1,
            self::Paid => 2,
            self::Cancelled => 3,
            self::Expired => 4,
        };
    }

    public function word(): string
    {
        return $this->name;
    }
}
