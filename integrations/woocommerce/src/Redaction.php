<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

/** Takes out of texts what a log must not hold. */
final readonly class Redaction
{
    private const NAMES = '/passw|passphrase|secret|private|signature|token|email|phone|msisdn|name$/i';

    /** @param list<string> $secrets passwords and keys, which are crossed out wherever they appear */
    public function __construct(#[\SensitiveParameter] private array $secrets)
    {
    }

    /** Without passwords, e-mail addresses and Indonesian mobile numbers. */
    public function text(string $text): string
    {
        $text = str_replace(array_filter($this->secrets, static fn (string $secret) => strlen($secret) >= 4), '***', $text);

        return (string) preg_replace(['/[^\s"<>@]+@[^\s"<>@]+\.\w+/', '/(?<![\w+])(\+?62|0)8\d{7,11}(?!\d)/'], '***', $text);
    }

    /**
     * @param array<array-key, mixed> $context
     * @return array<array-key, mixed> the same with texts as text() has them, and nothing under names of secrets and of persons
     */
    public function context(array $context): array
    {
        $result = [];
        foreach ($context as $name => $value) {
            $result[$name] = match (true) {
                is_string($name) && preg_match(self::NAMES, $name) === 1 && !is_bool($value) && $value !== null => '***',
                is_array($value) => $this->context($value),
                $value instanceof \Faspay\Exception => $this->context($value->context()),
                $value instanceof \Throwable => $value::class . ': ' . $this->text($value->getMessage()),
                is_string($value) => $this->text($value),
                is_scalar($value) || $value === null => $value,
                $value instanceof \BackedEnum => $value->value,
                default => get_debug_type($value),
            };
        }

        return $result;
    }
}
