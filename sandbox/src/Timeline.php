<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Everything that happened: requests, visits, and what the sandbox told the shops. */
final readonly class Timeline
{
    public const PRODUCTS = ['debit', 'card', 'recurring', 'snap', 'snap_disbursement', 'sendme', 'billing'];
    public const OUTCOMES = ['fine', 'refused', 'failed'];
    private const KEPT = 500;

    /** Two workers may write at the same time: what is as young as this is told once more. */
    private const OVERLAP = 100000;

    private const QUERY = <<<'SQL'
        SELECT 'request' AS source, id, began, us, ms, at, kind, method, path AS target, query, headers, answer_headers, body, http_status, answer, finding, '' AS product,
            '' AS verdict, '' AS reason, merchant_id, order_no, trx_no, 0 AS attempt, '' AS note FROM request
        UNION ALL
        SELECT 'delivery', id, began, us, ms, at, 'delivery', method, url, '', headers, answer_headers, body, http_status, answer, NULL, product,
            verdict, reason, merchant_id, order_no, trx_id, attempt, note FROM delivery
        UNION ALL
        SELECT 'snap_call', id, began, us, ms, at, 'delivery', 'POST', url, '', headers, answer_headers, body, http_status, answer, problems, 'snap',
            verdict, reason, merchant_id, order_no, reference_no, attempt, note FROM snap_call
        SQL;

    public function __construct(private Database $database)
    {
    }

    /**
     * The newest first.
     *
     * @param int|null $after microseconds: what ended since then; null: the newest
     * @param string $merchantId of one merchant; empty: of all
     * @return list<array<string, mixed>>
     */
    public function events(TimelineFilter $filter, ?int $after, int $limit, string $merchantId = ''): array
    {
        $conditions = ['us > :since' => ['since' => $after === null ? 0 : $after - self::OVERLAP]];
        if ($filter->search !== '') {
            [$condition, $values] = self::search($filter->search);
            $conditions[$condition] = $values;
        }
        if ($filter->order !== '') {
            $conditions['order_no = :order'] = ['order' => $filter->order];
        }
        if ($filter->trx !== '') {
            $conditions['trx_no = :trx'] = ['trx' => $filter->trx];
        }
        if ($merchantId !== '') {
            $conditions['merchant_id = :merchant'] = ['merchant' => $merchantId];
        }
        $rows = $this->database->rows(
            'SELECT * FROM (' . self::QUERY . ') WHERE ' . implode(' AND ', array_keys($conditions)) . ' ORDER BY us DESC LIMIT ' . self::KEPT,
            array_merge(...array_values($conditions)),
        );
        $events = array_filter(
            array_map(Event::of(...), $rows),
            static fn (array $event): bool => in_array($filter->product, ['', $event['product']], true) && in_array($filter->outcome, ['', $event['outcome']], true),
        );

        return array_slice(array_values($events), 0, $limit);
    }

    /**
     * What concerns payments, in the order in which it began: their own events, and those that name the order but no payment, such as refused ones.
     *
     * @param list<string> $payments the gateway's numbers
     * @param list<string> $orders the merchants'
     * @param list<string> $merchants
     * @return list<array<string, mixed>> events, and states (kind "state")
     */
    public function of(array $payments, array $orders, array $merchants): array
    {
        $list = static fn (array $values): string => json_encode(array_values($values));
        $rows = $this->database->rows(
            'SELECT * FROM (' . self::QUERY . ") WHERE trx_no IN (SELECT value FROM json_each(:payments))
                OR trx_no = '' AND order_no IN (SELECT value FROM json_each(:orders)) AND ifnull(merchant_id, '') IN (SELECT value FROM json_each(:merchants))
                ORDER BY us LIMIT " . self::KEPT,
            ['payments' => $list($payments), 'orders' => $list($orders), 'merchants' => $list(['', ...$merchants])],
        );
        $states = $this->database->rows(
            "SELECT 'state' AS kind, us AS began, at, product, state, text FROM state_change WHERE trx_no IN (SELECT value FROM json_each(?)) ORDER BY id",
            [$list($payments)],
        );
        $all = [...array_map(Event::of(...), $rows), ...$states];
        usort($all, static fn (array $a, array $b): int => $a['began'] <=> $b['began']);

        return $all;
    }

    /** @return array<string, mixed>|null one event */
    public function find(string $source, int $id): ?array
    {
        $rows = $this->database->rows('SELECT * FROM (' . self::QUERY . ') WHERE source = ? AND id = ?', [$source, $id]);

        return $rows === [] ? null : Event::of($rows[0]);
    }

    /**
     * A text may stand in a message as JSON or a form writes it.
     *
     * @return array{string, array<string, string>} an SQL condition and its values
     */
    private static function search(string $text): array
    {
        $forms = array_unique([$text, trim((string) json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE), '"'), urlencode($text)]);
        $conditions = $values = [];
        foreach (array_values($forms) as $i => $form) {
            $conditions[] = "instr(lower(target || query || headers || body || answer || order_no || ' ' || trx_no), :search$i) > 0";
            // SQLite knows the small letters of ASCII alone, and so does this.
            $values["search$i"] = strtolower($form);
        }

        return ['(' . implode(' OR ', $conditions) . ')', $values];
    }

    /** When the newest ended, in microseconds. It is asked every second. */
    public function newest(): int
    {
        return (int) $this->database->rows('SELECT max((SELECT ifnull(max(us), 0) FROM request), (SELECT ifnull(max(us), 0) FROM delivery), (SELECT ifnull(max(us), 0) FROM snap_call)) AS us')[0]['us'];
    }
}
