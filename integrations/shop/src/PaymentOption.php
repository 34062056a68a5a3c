<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** A way to pay that the shop may offer. It holds plain values, so that it can be cached and stored. */
final readonly class PaymentOption
{
    /**
     * @param string $channel the gateway's code, such as "819"; "card" for cards
     * @param string $name for the shopper, such as "DANA"
     */
    public function __construct(
        public Method $method,
        public string $channel,
        public string $name,
    ) {
    }
}
