<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Quirks;

/** Access tokens. Only their hashes are kept. */
final readonly class Tokens
{
    public const SECONDS = 36000;
    private const BYTES = 512;

    public function __construct(private Database $database, private Clock $clock, private Quirks $quirks)
    {
    }

    /** @param string $path for which it was asked for */
    public function issue(string $merchantId, string $path): string
    {
        $token = base64_encode(random_bytes(self::BYTES));
        $this->database->log('sendme_token', ['merchant_id' => $merchantId, 'hash' => hash('sha256', $token), 'path' => $path, 'expires_at' => $this->clock->now() + self::SECONDS]);

        return $token;
    }

    /** Why a token does not work at this path. Null: it works. */
    public function problem(string $merchantId, #[\SensitiveParameter] string $token, string $path): ?string
    {
        $row = $this->database->rows('SELECT * FROM sendme_token WHERE hash = ?', [hash('sha256', $token)])[0] ?? null;
        $rule = $this->quirks->get('sendme_tokens');

        return match (true) {
            $row === null => 'the gateway gave out no such token, or forgot it',
            $row['merchant_id'] !== $merchantId => 'the token is another partner\'s',
            $row['expires_at'] < $this->clock->now() => 'the token has expired',
            $rule === 'operation' && $row['path'] !== $path => "the token was asked for with the path {$row['path']}: while the quirk sendme_tokens is on, it works only there",
            $rule === 'newest' && $this->hasNewer($row) => 'a newer token replaced it, because the quirk sendme_tokens is on',
            default => null,
        };
    }

    /** Forgets every token of a partner. */
    public function forget(string $merchantId): void
    {
        $this->database->change('DELETE FROM sendme_token WHERE merchant_id = ?', [$merchantId]);
    }

    private function hasNewer(array $row): bool
    {
        return $this->database->rows('SELECT 1 FROM sendme_token WHERE merchant_id = ? AND id > ?', [$row['merchant_id'], $row['id']]) !== [];
    }
}
