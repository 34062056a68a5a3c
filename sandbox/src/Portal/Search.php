<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Database;
use Symfony\Component\HttpFoundation\Request;

/** Which rows of a table a person wants to see: the newest first, of one merchant or with a text in them, in pages. */
final readonly class Search
{
    private const ROWS = 50;

    /** @param array<string, mixed> $parameters of the page's address */
    private function __construct(public string $text, public string $merchantId, private int $before, private array $parameters)
    {
    }

    public static function of(Request $request): self
    {
        $parameters = array_filter(array_intersect_key($request->query->all(), ['q' => 1, 'merchant_id' => 1, 'before' => 1]), is_string(...));

        return new self(
            trim($parameters['q'] ?? ''), $parameters['merchant_id'] ?? '', (int) ($parameters['before'] ?? PHP_INT_MAX) ?: PHP_INT_MAX, $parameters,
        );
    }

    /**
     * @param string ...$columns in which the text may be
     * @return array{rows: list<array<string, mixed>>, older: ?string} older: the query of the next page
     */
    public function read(Database $database, string $table, string ...$columns): array
    {
        $conditions = array_filter([
            'before' => 'id < :before',
            'merchant' => $this->merchantId === '' ? null : 'merchant_id = :merchant',
            'text' => $this->text === '' ? null : 'instr(lower(' . implode(" || ' ' || ", $columns) . '), :text) > 0',
        ]);
        $rows = $database->rows(
            "SELECT * FROM $table WHERE " . implode(' AND ', $conditions) . ' ORDER BY id DESC LIMIT ' . (self::ROWS + 1),
            array_intersect_key(['before' => $this->before, 'merchant' => $this->merchantId, 'text' => mb_strtolower($this->text)], $conditions),
        );
        $page = array_slice($rows, 0, self::ROWS);

        return ['rows' => $page, 'older' => count($rows) > self::ROWS ? http_build_query(['before' => end($page)['id']] + $this->parameters) : null];
    }

    /** The page's own query, with a question mark unless it is empty. A form keeps it and comes back there. */
    public function query(): string
    {
        return $this->parameters === [] ? '' : '?' . http_build_query($this->parameters);
    }
}
