<?php

declare(strict_types=1);

namespace Faspay\Shop;

/**
 * Whose requests are looked at. Empty by default: everybody's. It never replaces a signature, which is checked all the same.
 */
final readonly class CallerList
{
    /**
     * @param list<string> $allowed addresses and blocks (CIDR), IPv4 or IPv6; empty: all
     * @param list<string> $proxies addresses and blocks of the shop's own proxies. X-Forwarded-For counts only if the request came from one
     * @throws ConfigurationException what is neither an address nor a block
     */
    public function __construct(private array $allowed = [], private array $proxies = [])
    {
    }

    public function allows(Message $message): bool
    {
        throw new \LogicException('not written yet');
    }
}
