<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

/**
 * Says in another language what the doctor found. Its sentences have values in them and other sentences. The catalogue doctor.php of a
 * language has the sentences whole, or with placeholders such as "%what%". The first that fits counts. English is as it is.
 */
final class Phrases
{
    public static function in(string $language, string $explanation): string
    {
        $file = dirname(__DIR__, 2) . "/translations/$language/doctor.php";

        return is_file($file) ? self::translated($explanation, require $file) : $explanation;
    }

    /** @param array<string, string> $catalogue */
    private static function translated(string $text, array $catalogue): string
    {
        if (isset($catalogue[$text])) {
            return $catalogue[$text];
        }
        foreach ($catalogue as $pattern => $translation) {
            if (!str_contains($pattern, '%')) {
                continue;
            }
            preg_match_all('/%\w+%/', $pattern, $names);
            $expression = '/^' . preg_replace('/%\w+%/', '(.+)', preg_quote($pattern, '/')) . '$/Dsu';
            if (preg_match($expression, $text, $found) === 1) {
                $values = array_map(static fn (string $value): string => self::translated($value, $catalogue), array_slice($found, 1));

                return strtr($translation, array_combine($names[0], $values));
            }
        }

        return $text;
    }
}
