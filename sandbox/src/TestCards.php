<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Which test card gives which result. Faspay publishes two numbers and no rule; the rule is the sandbox's own. */
final class TestCards
{
    public const APPROVE = 'approve';
    public const DECLINE = 'decline';
    public const CHALLENGE = 'challenge';
    public const PENDING = 'pending';
    public const BLOCKED = 'blocked';
    public const RECONFIRM = 'reconfirm';
    public const CAPTURE_FAILS = 'capture fails';
    public const UNKNOWN = 'unknown';

    public const NUMBERS = [
        '4440000009900010' => self::APPROVE,
        '5123450000000008' => self::APPROVE,
        '4440000009900119' => self::DECLINE,
        '5123450000000115' => self::DECLINE,
        '4440000009900218' => self::CHALLENGE,
        '4440000009900317' => self::PENDING,
        '4440000009900416' => self::BLOCKED,
        '4440000009900515' => self::RECONFIRM,
        '4440000009900614' => self::CAPTURE_FAILS,
    ];

    /** What each card does, in words for people. */
    public const MEANINGS = [
        self::APPROVE => 'approved', self::DECLINE => 'declined', self::CHALLENGE => 'asks for 3-D Secure', self::PENDING => 'stays pending', self::BLOCKED => 'blocked',
        self::RECONFIRM => 'must be confirmed again', self::CAPTURE_FAILS => 'approved, but the capture fails',
    ];

    /** @return list<array{meaning: string, fields: array<string, string>}> to fill the card page with */
    public static function filled(int $year): array
    {
        return array_map(static fn (int|string $number): array => ['meaning' => self::MEANINGS[self::NUMBERS[$number]], 'fields' => [
            'CARDNO' => (string) $number, 'CARDNAME' => 'SARI DEWI', 'CARDTYPE' => ((string) $number)[0] === '5' ? 'M' : 'V', 'EXPIRYMONTH' => '12', 'EXPIRYYEAR' => (string) ($year + 3), 'CARDCVC' => '123',
        ]], array_keys(self::NUMBERS));
    }

    /** By the first six and last four digits, all that is kept of a card: so a stored card gives the same result again. */
    public static function outcome(string $partial): string
    {
        foreach (self::NUMBERS as $number => $outcome) {
            if (self::partial((string) $number) === $partial) {
                return $outcome;
            }
        }

        return self::UNKNOWN;
    }

    public static function partial(#[\SensitiveParameter] string $number): string
    {
        return substr($number, 0, 6) . str_repeat('X', strlen($number) - 10) . substr($number, -4);
    }
}
