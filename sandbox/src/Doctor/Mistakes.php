<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

/** The usual mistakes in making a hashed signature. Passwords are used, and never told. */
final class Mistakes
{
    /**
     * The texts that others hashed: what they had in mind, by the text.
     *
     * @param array<string, string> $others more values of the message, by name
     * @param array<string, string> $passwords of others, by whose they are
     * @return iterable<string, string> mistake => text
     */
    public static function texts(Recipe $recipe, array $others, #[\SensitiveParameter] array $passwords): iterable
    {
        $parts = $recipe->parts;
        foreach ($parts as $name => $value) {
            yield "$name was left out" => $recipe->with(array_diff_key($parts, [$name => 1]));
        }
        foreach ($parts as $name => $value) {
            foreach (self::spellings($name, $value) as $how => $spelling) {
                yield "$name was $how" => $recipe->with(array_replace($parts, [$name => $spelling]));
            }
        }
        foreach ($passwords as $whose => $password) {
            yield "the password was $whose" => $recipe->with(array_replace($parts, ['password' => $password]));
        }
        yield from self::exchanged($recipe, $others);
        foreach (self::orders(array_keys($parts)) as $order) {
            yield 'the parts were in the order ' . implode(', ', $order) => $recipe->with(array_replace(array_flip($order), $parts));
        }
        foreach (['', '.', ':', '|', '-', '#', '##', ' ', '&', ',', ';', '_', '+', '/', "\n"] as $between) {
            if ($between !== $recipe->between) {
                yield 'the parts were joined with ' . ($between === '' ? 'nothing' : json_encode($between, JSON_UNESCAPED_SLASHES)) . ' between them' => implode($between, $parts);
            }
        }
        if ($recipe->before !== '') {
            yield "\"$recipe->before\" was missing at the beginning" => substr($recipe->text(), strlen($recipe->before));
            yield "\"$recipe->after\" was missing at the end" => substr($recipe->text(), 0, -strlen($recipe->after));
            yield "\"$recipe->between\" was missing at both ends" => implode($recipe->between, $parts);
        }
        foreach (["\n" => 'a line break', ' ' => 'a blank', "\0" => 'a NUL byte'] as $more => $what) {
            yield "$what followed the text" => $recipe->text() . $more;
        }
    }

    /** @return iterable<string, \Closure(string): string> mistake => hash */
    public static function hashes(string $right): iterable
    {
        $all = [
            'md5 alone' => md5(...), 'sha1 alone' => sha1(...), 'sha1(md5())' => static fn (string $text): string => sha1(md5($text)),
            'sha1 of the raw bytes of md5, not of its hexadecimal text' => static fn (string $text): string => sha1(md5($text, true)),
            'md5(sha1())' => static fn (string $text): string => md5(sha1($text)),
            'md5 of the raw bytes of sha1' => static fn (string $text): string => md5(sha1($text, true)),
            'sha1 of the md5 in upper case' => static fn (string $text): string => sha1(strtoupper(md5($text))),
            'sha1(sha1())' => static fn (string $text): string => sha1(sha1($text)), 'md5(md5())' => static fn (string $text): string => md5(md5($text)),
            'sha256' => static fn (string $text): string => hash('sha256', $text), 'sha512' => static fn (string $text): string => hash('sha512', $text),
            'sha256(md5())' => static fn (string $text): string => hash('sha256', md5($text)),
            'sha1 in base64' => static fn (string $text): string => base64_encode(sha1($text, true)),
            'sha1(md5()) in base64' => static fn (string $text): string => base64_encode(sha1(md5($text), true)),
            'sha256 in base64, as in the newer card interface' => static fn (string $text): string => base64_encode(hash('sha256', $text, true)),
            'nothing: it is the text itself' => static fn (string $text): string => $text,
        ];
        unset($all[$right]);

        return $all;
    }

    /** @return array<string, string> one value, spelt as others spell it */
    private static function spellings(string $name, string $value): array
    {
        $spellings = [
            'in lower case' => strtolower($value), 'in upper case' => strtoupper($value), 'without the blanks around it' => trim($value), 'followed by a line break' => "$value\n",
            'followed by a carriage return and a line break' => "$value\r\n", 'followed by a blank' => "$value ", 'preceded by a blank' => " $value",
            'URL-encoded' => urlencode($value), 'URL-encoded, with %20' => rawurlencode($value), 'HTML-escaped' => htmlspecialchars($value), 'escaped with backslashes' => addslashes($value),
            'in quotation marks' => "\"$value\"", 'without leading zeros' => ltrim($value, '0'), 'hashed with md5 first' => md5($value), 'hashed with sha1 first' => sha1($value),
            'in base64' => base64_encode($value),
        ];
        if ($name === 'user id') {
            $spellings = ['without "bot": that is the merchant id' => preg_replace('/^bot/', '', $value)] + $spellings;
        }
        if (preg_match('/^(\d+)(?:\.(\d\d?))?$/D', $value, $match) === 1) {
            $whole = $match[1];
            $decimals = str_pad($match[2] ?? '', 2, '0');
            $spellings += [
                'without decimals' => $whole, 'with two decimals' => "$whole.$decimals", 'with one decimal' => "$whole.$decimals[0]", 'times 100' => $whole . $decimals,
                'divided by 100' => strlen($whole) > 2 ? substr($whole, 0, -2) : '0', 'divided by 100, with two decimals' => strlen($whole) > 2 ? substr($whole, 0, -2) . '.' . substr($whole, -2) : '0',
                'grouped as in English' => number_format((int) $whole) . (isset($match[2]) ? ".$decimals" : ''),
                'grouped as in Indonesian' => number_format((int) $whole, 0, ',', '.') . (isset($match[2]) ? ",$decimals" : ''),
            ];
        }

        return $spellings;
    }

    /** @return iterable<string, string> other values of the message, instead of a part or beside them */
    private static function exchanged(Recipe $recipe, array $others): iterable
    {
        $parts = $recipe->parts;
        foreach ($others as $other => $value) {
            foreach (array_keys($parts) as $name) {
                yield "$other was signed instead of $name" => $recipe->with(array_replace($parts, [$name => $value]));
            }
            yield "$other was signed, too, after the others" => $recipe->with($parts + [" $other" => $value]);
            $last = array_key_last($parts);
            yield "$other was signed, too, before $last" => $recipe->with(array_diff_key($parts, [$last => 1]) + [" $other" => $value, $last => $parts[$last]]);
        }
    }

    /** @return iterable<list<string>> every order but the right one */
    private static function orders(array $names, array $begun = [], bool $right = true): iterable
    {
        if ($names === []) {
            $right || yield $begun;

            return;
        }
        foreach ($names as $index => $name) {
            yield from self::orders(array_values(array_diff($names, [$name])), [...$begun, $name], $right && $index === 0);
        }
    }
}
