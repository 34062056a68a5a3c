<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Delivery;

/** Writes the message that tells a merchant what became of a payout. Each product has a message of its own. */
interface PayoutTeller
{
    /** @param array<string, mixed> $payout of Payouts::of() */
    public function tell(array $payout): void;

    /**
     * What tell() sends.
     *
     * @param array<string, mixed> $payout of Payouts::of()
     * @return Delivery|null null: the payout has no address for it
     */
    public function delivery(array $payout): ?Delivery;
}
