<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** Counts what held and says what did not. */
final class Report
{
    private int $passed = 0;
    private int $failed = 0;

    public function say(string $line): void
    {
        echo $line, "\n";
    }

    /**
     * @param int $held how many things held
     * @param list<string> $problems each of them has failed
     */
    public function count(int $held, array $problems): void
    {
        foreach ($problems as $problem) {
            echo "!! FAILED $problem\n";
        }
        $this->failed += count($problems);
        $this->passed += max(0, $held);
    }

    /** @return int the exit code */
    public function end(): int
    {
        printf("\n%d passed, %d failed\n", $this->passed, $this->failed);

        return $this->failed === 0 ? 0 : 1;
    }
}
