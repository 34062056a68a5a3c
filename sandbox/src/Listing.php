<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** What a tester asks to see of a table: some rows, in pages. Rows come oldest first, without a place the newest. */
final readonly class Listing
{
    private const MOST = 500;
    private const PAGE = ['after', 'limit'];

    /** @param array<string, string> $by column => value */
    private function __construct(public array $by, private ?int $after, private int $limit)
    {
    }

    /**
     * @param string ...$columns those by which rows may be chosen
     * @throws Invalid a parameter is unknown or cannot be meant
     */
    public static function of(Request $request, string ...$columns): self
    {
        $query = $request->query->all();
        foreach ($query as $name => $value) {
            in_array($name, [...$columns, ...self::PAGE], true) || throw new Invalid((string) $name, "there is no parameter $name here; there are: " . implode(', ', [...$columns, ...self::PAGE]));
            is_string($value) || throw new Invalid((string) $name, "$name must be one text");
        }

        return new self(
            array_intersect_key($query, array_flip($columns)),
            self::number($query, 'after', 0, PHP_INT_MAX),
            self::number($query, 'limit', 1, self::MOST) ?? self::MOST,
        );
    }

    /** The same list without the condition on a column, whose name or value in the table differs from the request. */
    public function without(string $column): self
    {
        return new self(array_diff_key($this->by, [$column => 1]), $this->after, $this->limit);
    }

    /** The same list with one more column as a condition. */
    public function with(string $column, string $value): self
    {
        return new self([$column => $value] + $this->by, $this->after, $this->limit);
    }

    /** @return array{rows: list<array<string, mixed>>, next: array{next?: int}} next: there are more after that id */
    public function read(Database $database, string $table): array
    {
        $where = implode('', array_map(static fn (string $column): string => " AND $column = :$column", array_keys($this->by)));
        $rows = $this->after === null
            ? array_reverse($database->rows("SELECT * FROM $table WHERE 1 $where ORDER BY id DESC LIMIT $this->limit", $this->by))
            : $database->rows("SELECT * FROM $table WHERE id > $this->after $where ORDER BY id LIMIT " . ($this->limit + 1), $this->by);
        $page = array_slice($rows, 0, $this->limit);

        return ['rows' => $page, 'next' => count($rows) > $this->limit ? ['next' => end($page)['id']] : []];
    }

    private static function number(array $query, string $name, int $least, int $most): ?int
    {
        if (!isset($query[$name])) {
            return null;
        }
        $number = filter_var($query[$name], FILTER_VALIDATE_INT, ['options' => ['min_range' => $least, 'max_range' => $most]]);

        return $number !== false ? $number : throw new Invalid($name, "$name must be a whole number from $least to $most");
    }
}
