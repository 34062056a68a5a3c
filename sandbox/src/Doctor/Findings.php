<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

/** Compares a hashed signature with what every usual mistake would have given, the simplest first. */
final class Findings
{
    private const HASH = ['legacy' => 'sha1(md5())', 'card' => 'sha1 alone'];

    /**
     * @param array<string, string> $others more values of the message, by name
     * @param array<string, string> $passwords of others, by whose they are
     * @param array<string, Recipe> $recipes of other messages and products, by what they sign
     * @return array{mistake: string, explanation: string}|null null: none of them
     */
    public static function find(string $kind, Recipe $recipe, string $given, array $others, #[\SensitiveParameter] array $passwords, array $recipes): ?array
    {
        $given = strtolower($given);
        $right = ($recipe->hash)($recipe->text());
        $is = static fn (string $hash): bool => hash_equals(strtolower($hash), $given);
        foreach (['white space or quotation marks are around it' => trim($given, " \t\r\n\"'"), 'it has dashes in it' => str_replace('-', '', $given), 'it is in base64' => (string) base64_decode($given)] as $how => $plain) {
            if ($plain !== $given && hash_equals($right, $plain)) {
                return self::finding('format', "the signature is right, but $how");
            }
        }
        if (strlen($given) >= 8 && strlen($given) < 40 && str_starts_with($right, $given)) {
            return self::finding('format', 'the signature is right, but cut off after ' . strlen($given) . ' characters');
        }
        foreach (Mistakes::hashes(self::HASH[$kind]) as $how => $hash) {
            if ($is($hash($recipe->text()))) {
                return self::finding('hash', "the text is right, but was hashed with $how");
            }
        }
        $texts = [];
        foreach (Mistakes::texts($recipe, $others, $passwords) as $mistake => $text) {
            $texts[$text] ??= $mistake;
        }
        unset($texts[$recipe->text()]);
        foreach ($texts as $text => $mistake) {
            if ($is(($recipe->hash)((string) $text))) {
                return self::finding('text', $mistake);
            }
        }
        foreach ($recipes as $whose => $other) {
            if ($is(($other->hash)($other->text()))) {
                return self::finding('formula', "it is the formula of $whose");
            }
        }
        // Two mistakes at once.
        foreach ($texts as $text => $mistake) {
            foreach (Mistakes::hashes(self::HASH[$kind]) as $how => $hash) {
                if ($is($hash((string) $text))) {
                    return self::finding('text and hash', "$mistake, and the text was hashed with $how");
                }
            }
        }

        return null;
    }

    /** @return array{mistake: string, explanation: string} */
    public static function finding(string $mistake, string $explanation): array
    {
        return ['mistake' => $mistake, 'explanation' => $explanation];
    }
}
