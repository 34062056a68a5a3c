<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Everything that happened, the newest first: requests, visits, and what the sandbox told the shops. */
final readonly class Timeline
{
    public const PRODUCTS = ['debit', 'card', 'recurring', 'snap'];
    public const OUTCOMES = ['fine', 'refused', 'failed'];
    private const KEPT = 500;

    /** Two workers may write at the same time: what is as young as this is told once more. */
    private const OVERLAP = 100000;

    private const QUERY = <<<'SQL'
        SELECT 'request' AS source, id, us, ms, at, kind, method, path AS target, query, headers, body, http_status, answer, finding, '' AS verdict, '' AS reason, '' AS about, 0 AS attempt FROM request
        UNION ALL
        SELECT 'delivery', id, us, ms, at, 'delivery', 'POST', url, '', '{}', body, http_status, answer, NULL, verdict, reason, trx_id, attempt FROM delivery
        UNION ALL
        SELECT 'snap_call', id, us, ms, at, 'delivery', 'POST', url, '', headers, body, http_status, answer, problems, verdict, reason, reference_no, attempt FROM snap_call
        SQL;

    /** What the usual refusals of a framework mean. */
    private const ADVICE = [
        301 => 'the shop redirects: is the address right, with http or https as it should be?', 302 => 'the shop redirects, perhaps to a login: this route must be open',
        401 => 'the shop asks for a login: this route must be open', 403 => 'the shop forbids it: is there a protection against foreign forms (CSRF)? Exempt this route',
        404 => 'the shop has no such route', 405 => 'the shop does not take POST there', 419 => 'the shop\'s protection against foreign forms (CSRF): exempt this route',
        422 => 'the shop found the message invalid', 500 => 'the shop failed: see its own log', 502 => 'the shop\'s server is not running behind its proxy',
    ];

    public function __construct(private Database $database)
    {
    }

    /**
     * @param string $search a text in path, body, answer or number of the payment; empty: any
     * @param int|null $after microseconds: what ended since then; null: the newest
     * @return list<array<string, mixed>>
     */
    public function events(string $search, string $product, string $outcome, ?int $after, int $limit): array
    {
        $since = $after === null ? 0 : $after - self::OVERLAP;
        $rows = $this->database->rows(
            'SELECT * FROM (' . self::QUERY . ') WHERE us > :since AND (:none = 1 OR instr(lower(target || query || body || answer || about), :search) > 0) ORDER BY us DESC LIMIT ' . self::KEPT,
            ['since' => $since, 'none' => (int) ($search === ''), 'search' => mb_strtolower($search)],
        );
        $events = array_filter(
            array_map(self::event(...), $rows),
            static fn (array $event): bool => in_array($product, ['', $event['product']], true) && in_array($outcome, ['', $event['outcome']], true),
        );

        return array_slice(array_values($events), 0, $limit);
    }

    /** When the newest ended, in microseconds. It is asked every second. */
    public function newest(): int
    {
        return (int) $this->database->rows('SELECT max((SELECT ifnull(max(us), 0) FROM request), (SELECT ifnull(max(us), 0) FROM delivery), (SELECT ifnull(max(us), 0) FROM snap_call)) AS us')[0]['us'];
    }

    private static function event(array $row): array
    {
        $isOurs = $row['kind'] === 'delivery';
        $finding = $row['finding'] === null ? null : json_decode($row['finding'], true);
        [$outcome, $reason] = $isOurs ? self::delivered($row, $finding ?? []) : self::answered($row);

        return [
            // Numbers begin anew after a reset, and an open page still has the old ones.
            'key' => "{$row['source']}-{$row['id']}-{$row['us']}", 'product' => self::product($row), 'outcome' => $outcome, 'reason' => $reason,
            'explanation' => $isOurs ? null : $finding['explanation'] ?? null, 'formula' => $isOurs ? null : $finding['formula'] ?? null,
            'title' => $row['method'] . ' ' . $row['target'] . ($row['query'] === '' ? '' : "?{$row['query']}"),
            'headers' => json_decode($row['headers'], true) ?? [], 'sent' => Decoded::text($row['body']), 'received' => Decoded::text($row['answer']),
        ] + array_intersect_key($row, ['id' => 1, 'source' => 1, 'kind' => 1, 'at' => 1, 'ms' => 1, 'http_status' => 1, 'attempt' => 1, 'about' => 1]);
    }

    /** @return array{string, string} outcome, and what was wrong */
    private static function delivered(array $row, array $problems): array
    {
        if ($row['verdict'] === 'accepted') {
            return ['fine', implode('; ', $problems)];
        }
        $advice = $row['reason'] !== '' ? $row['reason'] : self::ADVICE[(int) $row['http_status']] ?? '';

        return ['failed', implode('; ', array_filter([$row['verdict'], $advice, ...$problems]))];
    }

    /** @return array{string, string} */
    private static function answered(array $row): array
    {
        $status = (int) $row['http_status'];
        $answer = json_decode($row['answer'], true);
        if (is_array($answer)) {
            $answer = is_array($answer['response_error'] ?? null) ? $answer['response_error'] : $answer;
            $code = $answer['response_code'] ?? $answer['responseCode'] ?? ($status < 400 ? '00' : $status);
            $text = $answer['response_desc'] ?? $answer['responseMessage'] ?? $answer['error'] ?? '';
            $isFine = is_scalar($code) && preg_match('/^(00|20[02]\d{4,5})$/D', (string) $code) === 1;
        } elseif (preg_match('/(?:^|;)ERR_CODE=([^;]*);ERR_DESC=([^;]*)/', $row['answer'], $match) === 1) {
            [, $code, $text] = $match;
            $isFine = $code === '0';
        } else {
            [$code, $text, $isFine] = [$status, '', $status < 400];
        }

        return $isFine ? ['fine', ''] : ['refused', trim((is_scalar($code) ? $code : '') . ' ' . (is_scalar($text) ? $text : ''))];
    }

    private static function product(array $row): string
    {
        return match (true) {
            $row['source'] === 'snap_call', preg_match('#^/(v1\.0|snap)/#', $row['target']) === 1 => 'snap',
            $row['source'] === 'delivery' => match (1) {
                preg_match('/^\d{16}$/D', $row['about']) => 'debit',
                preg_match('/^[0-9A-F]{8}-/', $row['about']) => 'card',
                default => 'recurring',
            },
            str_starts_with($row['target'], '/payment') => 'card',
            str_starts_with($row['target'], '/recurring') => 'recurring',
            preg_match('#^/(cvr|pws|permatanet|ovo)/#', $row['target']) === 1 => 'debit',
            default => '',
        };
    }
}
