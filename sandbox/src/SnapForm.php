<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The fields of requests, each by its path, such as totalAmount.value. */
final class SnapForm
{
    public const AMOUNT = '/^\d{1,14}\.\d{2}$/D';
    public const DIGITS = '/^\d+$/D';
    public const NUMBER = '/^ *\d+$/D';

    private const RUPIAH = '/^IDR$/D';
    private const DATE = '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/D';

    /**
     * Missing fields are told before those of a wrong format. Numbers count as their text, fields without a rule pass.
     *
     * @param array<string, Rule> $rules by path
     * @return array<string, string> by path; what is absent is empty
     */
    public static function read(array $rules, array $message): array
    {
        $fields = [];
        foreach ($rules as $path => $rule) {
            $value = $message;
            foreach (explode('.', $path) as $name) {
                $value = is_array($value) ? $value[$name] ?? '' : '';
            }
            $fields[$path] = is_bool($value) ? [] : $value;
            if ($rule->mandatory && is_scalar($fields[$path]) && trim((string) $fields[$path]) === '') {
                throw SnapRefusal::mandatory($path);
            }
        }
        foreach ($rules as $path => $rule) {
            $value = $fields[$path];
            if (!is_scalar($value) || mb_strlen((string) $value, 'UTF-8') > $rule->maximum) {
                throw SnapRefusal::format($path);
            }
            $fields[$path] = (string) $value;
            if ($value !== '' && preg_match($rule->pattern, $fields[$path]) !== 1) {
                throw SnapRefusal::format($path);
            }
            if ($value !== '' && $rule->pattern === self::DATE && self::date($fields[$path]) === null) {
                throw SnapRefusal::format($path);
            }
        }

        return $fields;
    }

    /** @return array<string, Rule> */
    public static function amount(string $name, bool $mandatory = true): array
    {
        $rule = $mandatory ? Rule::mandatory(...) : Rule::optional(...);

        return ["$name.value" => $rule(17, self::AMOUNT), "$name.currency" => $rule(3, self::RUPIAH)];
    }

    public static function dated(bool $mandatory): Rule
    {
        return $mandatory ? Rule::mandatory(25, self::DATE) : Rule::optional(25, self::DATE);
    }

    /** @return array<string, Rule> of a virtual account that was made before */
    public static function number(): array
    {
        return [
            'partnerServiceId' => Rule::mandatory(8, self::NUMBER), 'customerNo' => Rule::mandatory(20, self::NUMBER),
            'virtualAccountNo' => Rule::mandatory(28, self::NUMBER),
        ];
    }

    public static function cents(string $amount): int
    {
        return (int) str_replace('.', '', $amount);
    }

    /** Null: there is no such time. Seconds, and any offset. */
    public static function date(string $text): ?int
    {
        $date = preg_match(self::DATE, $text) === 1
            ? \DateTimeImmutable::createFromFormat('!Y-m-d\TH:i:sP', $text)
            : false;

        return $date !== false && $date->format('Y-m-d\TH:i:s') === substr($text, 0, 19) ? $date->getTimestamp() : null;
    }
}
