<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/**
 * What the pages of a payment hand out and take back once, so that a decision is not repeated by reloading. All pages of one
 * payment have the same token: the second tab works as well as the first, and whoever merely opens a link takes nothing away.
 */
final readonly class PageToken
{
    public function __construct(private Database $database, private string $table, private string $column = 'token')
    {
    }

    public function of(array $trx): string
    {
        $this->database->change("UPDATE $this->table SET $this->column = ? WHERE id = ? AND $this->column IS NULL", [bin2hex(random_bytes(16)), $trx['id']]);

        return $this->database->rows("SELECT $this->column AS token FROM $this->table WHERE id = ?", [$trx['id']])[0]['token'];
    }

    /** Whether a page has the right token, without using the token up. */
    public function isOf(array $trx, string $token): bool
    {
        return $token !== '' && hash_equals((string) $trx[$this->column], $token);
    }

    /** Uses the token up. False: it is not the payment's, or another tab used it first. */
    public function redeem(array $trx, string $token): bool
    {
        return $token !== '' && $this->database->change("UPDATE $this->table SET $this->column = NULL WHERE id = ? AND $this->column = ?", [$trx['id'], $token]) === 1;
    }
}
