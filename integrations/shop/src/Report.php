<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** What a run of the reconciliation did. */
final readonly class Report
{
    /**
     * @param int $asked bills that the gateway was asked about
     * @param int $changed those that have another state now
     * @param int $failed those about which it could not be asked, or that could not be booked
     * @param int $told events that were told
     */
    public function __construct(
        public int $asked,
        public int $changed,
        public int $failed,
        public int $told,
    ) {
    }
}
