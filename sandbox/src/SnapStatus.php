<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** latestTransactionStatus and how one becomes another. 07 is also what an unknown payment has. */
enum SnapStatus: string
{
    case Paid = '00';
    case Initiated = '01';
    case Paying = '02';
    case Pending = '03';
    case Refunded = '04';
    case Cancelled = '05';
    case Failed = '06';
    case Expired = '07';

    public const NOT_FOUND = 'Not Found';

    /** @return list<self> */
    public function next(): array
    {
        return match ($this) {
            self::Initiated => [self::Paying, self::Pending, self::Paid, self::Cancelled, self::Failed, self::Expired],
            self::Pending => [self::Paying, self::Paid, self::Cancelled, self::Failed, self::Expired],
            self::Paying => [self::Paid, self::Cancelled, self::Failed, self::Expired],
            self::Paid => [self::Refunded],
            default => [],
        };
    }

    public function isOpen(): bool
    {
        return in_array($this, [self::Initiated, self::Paying, self::Pending], true);
    }

    public function isPaid(): bool
    {
        return in_array($this, [self::Paid, self::Refunded], true);
    }

    public function text(): string
    {
        return $this === self::Paid ? 'Success' : ($this === self::Cancelled ? 'Canceled' : $this->name);
    }

    /** The state in words, for people. */
    public function word(): string
    {
        return $this->legacy()->word();
    }

    /** In the notification and the return URL of the older protocol. */
    public function legacy(): Status
    {
        return match ($this) {
            self::Paid => Status::Paid,
            self::Initiated => Status::Unprocessed,
            self::Paying, self::Pending => Status::InProcess,
            self::Refunded => Status::Reversed,
            self::Cancelled => Status::Cancelled,
            self::Failed => Status::Failed,
            self::Expired => Status::Expired,
        };
    }
}
