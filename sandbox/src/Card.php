<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What is kept of a card. The number, the expiry and the security code go no further than the check. */
final readonly class Card
{
    private const EMPTY = ['CARDNO' => '5505', 'CARDTYPE' => '5506', 'CARDNAME' => '5507', 'EXPIRYMONTH' => '5508', 'EXPIRYYEAR' => '5509', 'CARDCVC' => '5582'];

    /** First digits and length by CARDTYPE. */
    private const TYPES = ['V' => '/^4\d{12}(\d{3}){0,2}$/D', 'M' => '/^(5[1-5]|2[2-7])\d{14}$/D', 'J' => '/^35\d{14}$/D', 'A' => '/^3[47]\d{13}$/D'];

    private const OTHER_TYPE = '5521';

    public function __construct(public string $partial, public string $name, public string $type)
    {
    }

    /**
     * @param array<string, string> $fields
     * @throws CardRefusal with the code of the first problem
     */
    public static function of(#[\SensitiveParameter] array $fields, int $now): self
    {
        foreach (self::checks($fields, $now) as [, $code, $passed]) {
            $passed || throw new CardRefusal((string) $code);
        }

        return new self(TestCards::partial($fields['CARDNO']), $fields['CARDNAME'], $fields['CARDTYPE']);
    }

    /**
     * Everything that is wrong with a card that was typed.
     *
     * @param array<string, string> $fields
     * @return array<string, string> ERR_CODE by field: the first of each
     */
    public static function problems(#[\SensitiveParameter] array $fields, int $now): array
    {
        $problems = [];
        foreach (self::checks($fields, $now) as [$name, $code, $passed]) {
            $problems += $passed ? [] : [$name => $code];
        }

        // A number that is not a card number has no type.
        return isset($problems['CARDNO']) ? array_diff($problems, [self::OTHER_TYPE]) : $problems;
    }

    /** @return list<array{string, string, bool}> field, ERR_CODE, whether the check passed; in the order in which the gateway checks */
    private static function checks(#[\SensitiveParameter] array $fields, int $now): array
    {
        $checks = [];
        foreach (self::EMPTY as $name => $code) {
            $checks[] = [$name, $code, trim($fields[$name] ?? '') !== ''];
        }
        $fields += array_fill_keys(array_keys(self::EMPTY), '');
        $number = $fields['CARDNO'];
        $year = $fields['EXPIRYYEAR'];
        $month = $fields['EXPIRYMONTH'];

        return [
            ...$checks,
            ['CARDNAME', '5538', mb_strlen($fields['CARDNAME'], 'UTF-8') <= 100],
            ['CARDNO', '5523', strlen($number) >= 13 && strlen($number) <= 19],
            ['CARDNO', '5518', self::isLuhn($number)],
            ['CARDTYPE', self::OTHER_TYPE, preg_match(self::TYPES[$fields['CARDTYPE']] ?? '/$^a/', $number) === 1],
            ['EXPIRYMONTH', '5584', preg_match('/^(0[1-9]|1[0-2])$/D', $month) === 1],
            ['EXPIRYYEAR', '5585', preg_match('/^20\d\d$/D', $year) === 1],
            // Its month has to end everywhere on earth.
            ['EXPIRYYEAR', '5519', $year . $month >= (new \DateTimeImmutable("@$now"))->setTimezone(new \DateTimeZone('-12:00'))->format('Ym')],
            ['CARDCVC', '5583', self::isCode($fields['CARDCVC'], $fields['CARDTYPE'])],
        ];
    }

    /** A stored card needs no security code, but a wrong one is refused. */
    public static function checkCode(#[\SensitiveParameter] string $code, string $type): void
    {
        self::isCode($code, $type) || throw new CardRefusal('5583');
    }

    private static function isCode(#[\SensitiveParameter] string $code, string $type): bool
    {
        return preg_match($type === 'A' ? '/^\d{4}$/D' : '/^\d{3}$/D', $code) === 1;
    }

    private static function isLuhn(#[\SensitiveParameter] string $number): bool
    {
        if (!ctype_digit($number)) {
            return false;
        }
        $sum = 0;
        foreach (str_split(strrev($number)) as $i => $digit) {
            $value = (int) $digit * ($i % 2 + 1);
            $sum += $value > 9 ? $value - 9 : $value;
        }

        return $sum % 10 === 0;
    }
}
