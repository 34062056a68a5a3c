<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** Measures the sentences of pages. It is no substitute for reading them. */
final class Sentences
{
    private const LONGEST = 40;
    /** Notes about the protocol are lists of facts rather than sentences: they are measured only. */
    private const NOTES = 'docs/protocol/';
    /** A page in which more of a hundred sentences say what is done, and not who does it, is named. */
    private const PASSIVE_PER_CENT = 30;
    private const PASSIVE = '/\b(?:is|are|was|were|be|been|being)\s+(?:(?:not|never|always|only|also|then|still|already|\w+ly)\s+)*'
        . '(?:\w+ed|known|made|sent|given|taken|written|shown|kept|found|read|paid|told|done|built|held|chosen|drawn|seen|left|lost|put|set|begun|meant|called)\b/i';
    /** A full stop after these ends no sentence. */
    private const ABBREVIATIONS = '/\b(?:e\.g|i\.e|etc|vs|No|Rp|dll|mis|yaitu)\.$/';

    public function __construct(private readonly Report $report)
    {
    }

    public function measure(Page $page): void
    {
        $lengths = $problems = [];
        $passive = 0;
        foreach ($page->prose() as [$text, $line]) {
            foreach (self::sentences($text) as $sentence) {
                $length = preg_match_all('/[\p{L}\p{N}][\p{L}\p{N}\'’.,_-]*/u', $sentence);
                $lengths[] = $length;
                $passive += preg_match(self::PASSIVE, $sentence);
                if ($length > self::LONGEST && !str_starts_with($page->path, self::NOTES)) {
                    $problems[] = "$page->path:$line: a sentence of $length words: " . mb_strimwidth($sentence, 0, 100, '...');
                }
            }
        }
        if ($lengths !== []) {
            $share = intdiv(100 * $passive, count($lengths));
            $this->report->say(sprintf('%-44s %5d sentences, %4.1f words on average, %2d at most%s', $page->path, count($lengths), array_sum($lengths) / count($lengths), max($lengths), $share > self::PASSIVE_PER_CENT ? ", passive-heavy: $share %" : ''));
        }
        $this->report->count($problems === [] ? 1 : 0, $problems);
    }

    /** @return list<string> */
    private static function sentences(string $text): array
    {
        $sentences = [];
        $begun = '';
        foreach (preg_split('/(?<=[.!?])[)"”]*\s+(?=[\p{Lu}\p{N}"“(]|code\b)/u', $text) ?: [] as $part) {
            $begun .= ($begun === '' ? '' : ' ') . $part;
            if (preg_match(self::ABBREVIATIONS, $begun) !== 1) {
                $sentences[] = $begun;
                $begun = '';
            }
        }

        return array_values(array_filter([...$sentences, $begun], static fn (string $sentence): bool => trim($sentence) !== ''));
    }
}
