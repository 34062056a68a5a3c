<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** Which ways to pay this merchant has. */
final readonly class Channels
{
    public function __construct(private Settings $settings, private Clients $clients)
    {
    }

    /**
     * All of them. Those of SNAP come from the settings. Those of Debit are asked of the gateway at every call: cache the
     * result. A channel that both have is offered under SNAP.
     *
     * @return list<PaymentOption>
     * @throws ConfigurationException
     * @throws \Faspay\Exception Debit's channels could not be had
     */
    public function all(): array
    {
        throw new \LogicException('not written yet');
    }

    /**
     * The one with this code, without asking the gateway: SNAP where the settings name the channel, else Debit.
     *
     * @throws ConfigurationException the merchant has no credentials for it
     */
    public function option(string $channel): PaymentOption
    {
        throw new \LogicException('not written yet');
    }
}
