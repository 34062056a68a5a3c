<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Xpress;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\JsonAnswer;
use Faspay\Sandbox\Listing;
use Symfony\Component\HttpFoundation\Request;

/** What a tester asks about orders of Xpress. */
final readonly class OrderControl
{
    public function __construct(private Database $database)
    {
    }

    /** Channel and payment are null until the shopper chose. */
    public function orders(Request $request): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = Listing::of($request, 'bill_no', 'trx_id', 'merchant_id')->read($this->database, 'xpress_order');

        return new JsonAnswer(['orders' => array_map(static fn (array $row): array => [
            'bill_no' => $row['bill_no'], 'merchant_id' => $row['merchant_id'], 'total' => CardForm::amount((int) $row['total']), 'page' => Pages::address($row),
            'channel' => $row['channel'], 'trx_id' => $row['trx_id'],
        ], $rows)] + $next);
    }
}
