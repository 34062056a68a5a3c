<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Xpress\Choice;
use Faspay\Sandbox\Xpress\Orders;
use Faspay\Sandbox\Xpress\Pages as Page;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The orders of Xpress, for the merchant's staff: their pages, and the payments that began there. */
final readonly class XpressPortal
{
    public function __construct(private Pages $pages, private Database $database, private Clock $clock)
    {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'xpress_order', 'bill_no', 'request', "coalesce(trx_id, '')");

        return $this->pages->page('xpress_orders', ['search' => $search, 'older' => $older, 'rows' => array_map($this->row(...), $rows)]);
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $order = Orders::of($row);

        return ['order' => $order, 'page' => Page::address($order), 'channel' => Choice::all()[$order['channel']] ?? '', 'created' => $this->clock->text((int) $order['created_at'])];
    }
}
