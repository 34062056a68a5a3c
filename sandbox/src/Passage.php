<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Billing\Bills;
use Faspay\Sandbox\SendMe\Payouts;

/** What the passage of time does: payments and bills expire, members are charged, banks answer payouts. */
final readonly class Passage
{
    public function __construct(private Transactions $transactions, private SnapPayer $snapPayer, private RecurringCharges $charges, private Payouts $payouts, private Bills $bills)
    {
    }

    /** After the clock was moved. */
    public function run(): void
    {
        $this->expire();
        $this->charges->runDue();
    }

    public function expire(): void
    {
        $this->transactions->expire();
        $this->snapPayer->expire();
        $this->payouts->settle();
        $this->bills->expire();
    }
}
