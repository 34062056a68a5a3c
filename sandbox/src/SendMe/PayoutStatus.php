<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** What became of a payout, whatever its product writes for it, and how one state becomes another. */
enum PayoutStatus: string
{
    case Pending = 'pending';
    case Succeeded = 'succeeded';
    case Failed = 'failed';
    case Reversed = 'reversed';

    /** @return list<self> */
    public function next(): array
    {
        return match ($this) {
            self::Pending => [self::Succeeded, self::Failed, self::Reversed],
            self::Succeeded => [self::Reversed],
            default => [],
        };
    }

    /** The state in words, for people. */
    public function word(): string
    {
        return match ($this) {
            self::Pending => 'On the way',
            self::Succeeded => 'Arrived',
            self::Failed => 'Failed',
            self::Reversed => 'Sent back',
        };
    }

    /** What a person who sees the payout may do next. */
    public function advice(): string
    {
        return match ($this) {
            self::Pending => 'Say what the bank does: the shop is notified of it.',
            self::Succeeded => 'The bank may still send the money back.',
            self::Failed => 'The money is in the balance again. To try once more, send a payout with another number.',
            self::Reversed => 'The money is in the balance again. Check the account, then send a payout with another number.',
        };
    }
}
