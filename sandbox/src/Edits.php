<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** What a tester changes when a message is sent to a shop again. */
final readonly class Edits
{
    /** The fields of Input that say it. */
    public const NAMES = ['fields', 'format', 'sign', 'times', 'delay_ms', 'external_id'];

    /** How the message is signed: right, wrong, not at all, or with its old signature, whatever was changed. */
    public const SIGNATURES = ['right', 'wrong', 'none', 'kept'];
    public const FORMATS = ['json', 'xml'];
    private const MOST_TIMES = 100;
    private const MINUTE_MS = 60000;

    /**
     * @param array<string, mixed> $fields values by name; a name with dots is that of a member of an object; null: without the field
     * @param string|null $format json or xml; null: as it was
     * @param string|null $sign one of SIGNATURES; null: as it was
     * @param int $delayMs to wait before each sending
     * @param string $externalId X-EXTERNAL-ID under SNAP; empty: a new one
     */
    public function __construct(
        public array $fields = [],
        public ?string $format = null,
        public ?string $sign = null,
        public int $times = 1,
        public int $delayMs = 0,
        public string $externalId = '',
    ) {
    }

    /** @throws Invalid */
    public static function of(Input $input): self
    {
        $fields = $input->all()['fields'] ?? [];
        is_array($fields) && ($fields === [] || !array_is_list($fields)) || throw new Invalid('fields', 'fields must be an object of values by name; null leaves a field out');

        return new self(
            $fields,
            $input->isNull('format') ? null : $input->choice('format', self::FORMATS),
            $input->isNull('sign') ? null : $input->choice('sign', self::SIGNATURES),
            $input->number('times', 1, self::MOST_TIMES, 1),
            $input->number('delay_ms', 0, self::MINUTE_MS, 0),
            $input->isNull('external_id') ? '' : $input->text('external_id', null, '/^\d{1,36}$/D', 'digits, at most 36'),
        );
    }

    /**
     * From a page's form, which has every field of the message: only what is not as it was is a change.
     *
     * @param array<string, mixed> $message as it was, of flat()
     * @throws Invalid
     */
    public static function fromForm(Request $request, array $message): self
    {
        $form = $request->request->all();
        $text = static fn (string $name): string => is_string($form[$name] ?? null) ? trim($form[$name]) : '';
        $number = static function (string $name, int $least, int $most) use ($text): int {
            $value = filter_var($text($name), FILTER_VALIDATE_INT, ['options' => ['min_range' => $least, 'max_range' => $most]]);

            return $value !== false ? $value : throw new Invalid($name, "$name must be a whole number from $least to $most");
        };
        $fields = [];
        foreach (is_array($form['field'] ?? null) ? $form['field'] : [] as $name => $value) {
            $was = $message[$name] ?? null;
            if (is_string($value) && $value !== self::text($was)) {
                $fields[$name] = is_int($was) && preg_match('/^-?\d{1,18}$/D', $value) === 1 ? (int) $value : $value;
            }
        }
        foreach (is_array($form['without'] ?? null) ? $form['without'] : [] as $name) {
            is_string($name) || throw new Invalid('without', 'without must be names');
            $fields[$name] = null;
        }
        $new = $text('new_name') === '' ? [] : [$text('new_name') => $text('new_value')];
        $choice = static fn (string $name, array $choices): ?string => $text($name) === '' ? null
            : (in_array($text($name), $choices, true) ? $text($name) : throw new Invalid($name, "$name must be one of " . implode(', ', $choices)));

        return new self($fields + $new, $choice('format', self::FORMATS), $choice('sign', self::SIGNATURES), $number('times', 1, self::MOST_TIMES), $number('delay_ms', 0, self::MINUTE_MS));
    }

    /** Whether the message itself is changed. */
    public function changesMessage(): bool
    {
        return $this->fields !== [] || $this->format !== null;
    }

    /**
     * @param array<string, mixed> $message
     * @return array<string, mixed> the message with the fields as they are to be; an unchanged field keeps its place
     */
    public function apply(array $message): array
    {
        foreach ($this->fields as $name => $value) {
            $message = self::put($message, array_key_exists($name, $message) ? [$name] : explode('.', (string) $name), $value);
        }

        return $message;
    }

    /**
     * What was changed, as it is kept beside the message.
     *
     * @param string $sign one of SIGNATURES: how it is signed
     * @return string JSON: by_hand, and what applies of fields (names), format and sign
     */
    public function note(string $sign): string
    {
        return json_encode(array_filter([
            'by_hand' => true, 'fields' => array_keys($this->fields), 'format' => $this->format, 'sign' => $sign === 'right' ? null : $sign,
        ]), JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /** @return array<string, scalar|null> each value of a message by its name with dots */
    public static function flat(array $message, string $prefix = ''): array
    {
        $flat = [];
        foreach ($message as $name => $value) {
            $flat += is_array($value) && $value !== [] ? self::flat($value, "$prefix$name.") : ["$prefix$name" => $value];
        }

        return $flat;
    }

    /** A value as it stands in a form. */
    public static function text(mixed $value): string
    {
        return is_string($value) ? $value : ($value === null || $value === [] ? '' : json_encode($value));
    }

    /** @param non-empty-list<string> $path */
    private static function put(array $message, array $path, mixed $value): array
    {
        $name = array_shift($path);
        if ($path !== []) {
            $message[$name] = self::put(is_array($message[$name] ?? null) ? $message[$name] : [], $path, $value);
        } elseif ($value === null) {
            unset($message[$name]);
        } else {
            $message[$name] = $value;
        }

        return $message;
    }
}
