<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Quirks;

/** What the bank does with a payout by itself, and when. */
final readonly class Bank
{
    /** Whole rupiah with these last three digits. */
    private const ENDS = ['002' => PayoutStatus::Succeeded, '004' => PayoutStatus::Failed, '005' => PayoutStatus::Reversed];

    public function __construct(private Clock $clock, private Quirks $quirks)
    {
    }

    /**
     * @param int $amount in sen
     * @param int|null $instructed when the merchant wants the payout; null: now
     * @return array{result: string, due_at: ?int} of Payouts::create()
     */
    public function plan(int $amount, ?int $instructed): array
    {
        $result = self::ENDS[substr(sprintf('%03d', intdiv($amount, 100)), -3)] ?? PayoutStatus::tryFrom($this->quirks->get('sendme_result'));
        $now = $this->clock->now();
        $isScheduled = $instructed !== null && $instructed > $now;

        return [
            'result' => $result->value ?? '',
            'due_at' => $isScheduled || $result !== null ? ($isScheduled ? $instructed : $now) + ($result === null ? 0 : $this->quirks->get('sendme_settle_after')) : null,
        ];
    }
}
