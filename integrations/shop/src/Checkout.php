<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/** Opens a bill: records it, sends it, records the answer. */
final readonly class Checkout
{
    public function __construct(
        private Clients $clients,
        private BillStore $bills,
        private Outbox $outbox,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * Opens a bill of any method but Card, with a new number. The bill that it returns has what the shopper must see:
     * redirectUrl, or payTo, or qrContent and qrImageUrl.
     *
     * @throws \Faspay\ValidationException nothing was sent; its violations say what to correct. The bill is Failed
     * @throws \Faspay\GatewayException the gateway refused. The bill is Failed, or Unknown if the gateway says that the number is in use
     * @throws \Faspay\NotSentException nothing happened. The bill is Failed
     * @throws \Faspay\OutcomeUnknownException the payment may exist. The bill is Unknown, and OutcomeUnknown is told
     * @throws \Faspay\MalformedMessageException as after an unknown outcome
     * @throws ConfigurationException
     */
    public function open(Purchase $purchase, PaymentOption $option): Bill
    {
        throw new \LogicException('not written yet');
    }

    /**
     * Opens a bill for a card. Nothing is sent: the shopper's browser posts the form.
     *
     * @param string $returnUrl where the shopper comes back to
     * @param bool $authorizeOnly true: the money is only reserved, and must be captured
     * @param string|null $callbackUrl where the gateway tells of the payment; null: the registered address
     * @throws \Faspay\ValidationException the bill is Failed
     * @throws ConfigurationException
     */
    public function openCard(
        Purchase $purchase,
        string $returnUrl,
        bool $authorizeOnly = false,
        ?string $callbackUrl = null,
    ): CardWindow {
        throw new \LogicException('not written yet');
    }
}
