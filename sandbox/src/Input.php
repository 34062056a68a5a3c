<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** The JSON object with which a tester asks for something. Each field is what it must be, or the answer names it. */
final readonly class Input
{
    /** @param array<string, mixed> $fields */
    private function __construct(private array $fields)
    {
    }

    /**
     * @param string ...$known the fields there are
     * @throws Invalid the body is no JSON object, or a field or a parameter is unknown
     */
    public static function of(Request $request, string ...$known): self
    {
        foreach (array_keys($request->query->all()) as $name) {
            $name === 'merchant_id' || throw new Invalid((string) $name, "there is no parameter $name here; there is merchant_id");
        }
        $content = trim($request->getContent());
        $fields = $content === '' ? [] : json_decode($content, true, 16);
        // PHP writes an object without fields as a list.
        if (!is_array($fields) || $fields !== [] && $content[0] !== '{') {
            throw new Invalid('', 'the body must be a JSON object');
        }

        return self::from($fields, ...$known);
    }

    /**
     * @param array<string, mixed> $fields
     * @throws Invalid there is a field that is not known
     */
    public static function from(array $fields, string ...$known): self
    {
        foreach (array_keys($fields) as $name) {
            in_array((string) $name, $known, true) || throw new Invalid((string) $name, "there is no field $name here" . ($known === [] ? '' : '; there are: ' . implode(', ', $known)));
        }

        return new self($fields);
    }

    public function has(string $name): bool
    {
        return array_key_exists($name, $this->fields);
    }

    public function isNull(string $name): bool
    {
        return ($this->fields[$name] ?? null) === null;
    }

    /** @return array<string, mixed> as they came */
    public function all(): array
    {
        return $this->fields;
    }

    /** @param ?string $default null: it must be there */
    public function text(string $name, ?string $default = null, string $pattern = '/^.+$/Dsu', string $meaning = 'a text'): string
    {
        $value = $this->value($name, $default, $meaning);
        is_string($value) && ($value === $default || preg_match($pattern, $value) === 1) || throw new Invalid($name, "$name must be $meaning");

        return $value;
    }

    /** @param list<string> $choices */
    public function choice(string $name, array $choices, ?string $default = null): string
    {
        $value = $this->value($name, $default, $meaning = 'one of ' . implode(', ', $choices));
        // A code may come as a number.
        $value = is_int($value) ? (string) $value : $value;
        in_array($value, $choices, true) || throw new Invalid($name, "$name must be $meaning");

        return $value;
    }

    public function number(string $name, int $least, int $most, ?int $default = null): int
    {
        $value = $this->value($name, $default, $meaning = "a whole number from $least to $most");
        is_int($value) && $value >= $least && $value <= $most || throw new Invalid($name, "$name must be $meaning");

        return $value;
    }

    public function flag(string $name, bool $default): bool
    {
        $value = $this->fields[$name] ?? $default;

        return is_bool($value) ? $value : throw new Invalid($name, "$name must be true or false");
    }

    private function value(string $name, mixed $default, string $meaning): mixed
    {
        return $this->fields[$name] ?? $default ?? throw new Invalid($name, "$name is missing: it must be $meaning");
    }
}
