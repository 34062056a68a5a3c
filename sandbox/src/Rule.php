<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** One field of a request: how long, of what, and whether it must be there. */
final readonly class Rule
{
    public const TEXT = '//u';
    public const DIGITS = '/^\d*$/D';

    private function __construct(public bool $mandatory, public int $maximum, public string $pattern)
    {
    }

    public static function mandatory(int $maximum, string $pattern = self::TEXT): self
    {
        return new self(true, $maximum, $pattern);
    }

    public static function optional(int $maximum, string $pattern = self::TEXT): self
    {
        return new self(false, $maximum, $pattern);
    }

    /**
     * Numbers count as their text. Fields without a rule pass, like at the gateway.
     *
     * @param array<string, self> $rules
     * @return array<string, mixed> the message with its ruled fields as text
     */
    public static function check(array $rules, array $message, string $prefix = ''): array
    {
        foreach ($rules as $name => $rule) {
            $value = $message[$name] ?? '';
            if (!is_string($value) && !is_int($value)) {
                throw new Refusal('30', "format error: $prefix$name");
            }
            $message[$name] = $value = (string) $value;
            if ($rule->mandatory && trim($value) === '') {
                throw new Refusal('83', "parameter is mandatory: $prefix$name");
            }
        }
        foreach ($rules as $name => $rule) {
            $value = $message[$name];
            if (preg_match($rule->pattern, $value) !== 1 || mb_strlen($value, 'UTF-8') > $rule->maximum) {
                throw new Refusal('30', "format error: $prefix$name");
            }
        }

        return $message;
    }
}
