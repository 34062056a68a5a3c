<?php

declare(strict_types=1);

namespace Faspay\Shop\Sql;

/**
 * A database as the bill store uses it. An adapter for a framework's own connection is some thirty lines, and lets payments
 * and the shop's own orders be written in one transaction.
 *
 * SQL has "?" for parameters, and for nothing else. Parameters are texts, integers and null. Errors are exceptions of any
 * class; after one, nothing of the transaction may be left.
 */
interface Connection
{
    public function dialect(): Dialect;

    /**
     * @param list<string|int|null> $parameters
     * @return int how many rows were changed
     */
    public function execute(string $sql, array $parameters = []): int;

    /**
     * @param list<string|int|null> $parameters
     * @return list<array<string, string|int|null>> rows by name of column; integers may come as texts
     */
    public function select(string $sql, array $parameters = []): array;

    /**
     * Runs the work in a transaction, in READ COMMITTED or stricter, and commits. If the work throws, nothing of it is left
     * and the exception goes on. Inside another transaction the work takes part in that one.
     *
     * @template T
     * @param \Closure(): T $work
     * @return T
     */
    public function transaction(\Closure $work): mixed;

    /** Whether a transaction is open, in which transaction() would take part. False where that cannot be known. */
    public function inTransaction(): bool;
}
