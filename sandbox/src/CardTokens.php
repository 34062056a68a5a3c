<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Stored cards. A dynamic token pays once and is replaced; a static one stays, and may hold several cards. */
final readonly class CardTokens
{
    public const STATIC = '1';
    public const DYNAMIC = '0';

    public function __construct(private Database $database, private Clock $clock)
    {
    }

    /** @return array{token: string, type: string, cards: list<Card>, replaced_by: ?string, deleted: int}|null whatever its state; the newest card is the first */
    public function find(string $merchantId, string $token): ?array
    {
        $row = $this->database->rows('SELECT * FROM card_token WHERE merchant_id = ? AND token = ?', [$merchantId, $token])[0] ?? null;

        return $row === null ? null : ['cards' => array_map(static fn (array $card): Card => new Card(...$card), json_decode($row['cards'], true))] + $row;
    }

    /** One that can pay. */
    public function usable(string $merchantId, string $token): array
    {
        $found = $this->find($merchantId, $token);
        if ($found === null || $found['deleted'] || $found['replaced_by'] !== null) {
            throw new CardRefusal('6200');
        }

        return $found;
    }

    public function register(string $merchantId, string $type, Card ...$cards): string
    {
        $this->database->insert('card_token', [
            'token' => $token = self::guid(), 'merchant_id' => $merchantId, 'type' => $type,
            'cards' => json_encode($cards, JSON_INVALID_UTF8_SUBSTITUTE), 'created_at' => $this->clock->now(),
        ]);

        return $token;
    }

    /** After a payment with it; null when another payment used it up meanwhile. */
    public function used(string $merchantId, string $token, Card $card): ?string
    {
        $found = $this->find($merchantId, $token);
        if ($found === null || $found['deleted']) {
            return null;
        }
        if ($found['type'] === self::STATIC) {
            $cards = [$card, ...array_filter($found['cards'], static fn (Card $known): bool => $known != $card)];
            $this->database->change('UPDATE card_token SET cards = ? WHERE token = ?', [json_encode($cards, JSON_INVALID_UTF8_SUBSTITUTE), $token]);

            return $token;
        }
        $next = $this->register($merchantId, self::DYNAMIC, $card);
        if ($this->database->change('UPDATE card_token SET replaced_by = ? WHERE token = ? AND replaced_by IS NULL', [$next, $token]) === 1) {
            return $next;
        }
        $this->database->change('DELETE FROM card_token WHERE token = ?', [$next]);

        return null;
    }

    public function delete(string $token): bool
    {
        return $this->database->change('UPDATE card_token SET deleted = 1 WHERE token = ? AND deleted = 0 AND replaced_by IS NULL', [$token]) === 1;
    }

    /** Follows the replacements of a dynamic token. */
    public function last(string $merchantId, string $token): ?array
    {
        $found = $this->find($merchantId, $token);
        while ($found !== null && $found['replaced_by'] !== null) {
            $found = $this->find($merchantId, $found['replaced_by']);
        }

        return $found;
    }

    /** How the gateway spells its identifiers. */
    public static function guid(): string
    {
        $hex = strtoupper(bin2hex(random_bytes(16)));

        return sprintf('%s-%s-4%s-A%s-%s', substr($hex, 0, 8), substr($hex, 8, 4), substr($hex, 13, 3), substr($hex, 17, 3), substr($hex, 20));
    }
}
