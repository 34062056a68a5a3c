<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** What the sandbox calls this product, and how it writes the states of payouts. */
final class Product
{
    public const NAME = 'sendme';

    /** @return array{string, string} code and text */
    public static function written(PayoutStatus $status): array
    {
        return match ($status) {
            PayoutStatus::Pending => ['1', 'On Process'],
            PayoutStatus::Succeeded => ['2', 'Success'],
            PayoutStatus::Failed => ['4', 'Failed'],
            PayoutStatus::Reversed => ['5', 'Reverse'],
        };
    }
}
