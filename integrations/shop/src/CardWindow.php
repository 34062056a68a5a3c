<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Form;

/** A bill for a card, and the form that takes the shopper's browser to the page for the card. */
final readonly class CardWindow
{
    public function __construct(
        public Bill $bill,
        public Form $form,
    ) {
    }
}
