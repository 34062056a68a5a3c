<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests\App;

use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\RecurringClient;
use Faspay\Shop\Checkout as BillCheckout;
use Faspay\SnapClient;

/** A service of the shop that has everything injected by its type. */
final readonly class Checkout
{
    public function __construct(
        public DebitClient $debit,
        public SnapClient $snap,
        public CreditCardClient $cards,
        public RecurringClient $recurring,
        public BillCheckout $bills,
    ) {
    }
}
