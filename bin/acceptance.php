<?php

/** What the scripts for Faspay's acceptance tests share: bin/accept and bin/snap-uat. */

declare(strict_types=1);

/** The end, for a reason that lies with the caller. */
function stop(string $reason): never
{
    fwrite(STDERR, "$reason\n");
    exit(2);
}

/** A setting from the environment, or the end. */
function setting(string $name, ?string $default = null): string
{
    return getenv($name) ?: $default ?? stop("set $name: the first lines of bin/" . basename($GLOBALS['argv'][0]) . ' say what it is');
}

/**
 * The options behind the mode.
 *
 * @param array<string, string> $defaults by name
 * @return array<string, string>
 */
function options(array $defaults): array
{
    foreach (array_chunk(array_slice($GLOBALS['argv'], 2), 2) as $pair) {
        [$option, $value] = $pair + [1 => null];
        $name = substr($option, 2);
        (str_starts_with($option, '--') && isset($defaults[$name], $value)) || stop("unknown option: $option; there are --" . implode(' --', array_keys($defaults)));
        $defaults[$name] = $value;
    }

    return $defaults;
}

/** Counts the cases of a run. */
final class Cases
{
    private int $passed = 0;
    private int $failed = 0;

    /** @return string the word for the evidence */
    public function count(bool $right): string
    {
        $right ? $this->passed++ : $this->failed++;

        return $right ? 'PASSED' : 'FAILED';
    }

    public function end(): never
    {
        echo "\n$this->passed passed, $this->failed failed\n";
        exit($this->failed === 0 && $this->passed > 0 ? 0 : 1);
    }
}
