<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** Runs the blocks of pages against a sandbox, and counts what ran. */
final class Blocks
{
    /** At most so many of a hundred blocks of code may be marked as not run. */
    private const MARKED_PER_CENT = 5;

    private int $ran = 0;
    private int $marked = 0;

    public function __construct(private readonly Report $report, private readonly Surroundings $surroundings)
    {
    }

    public function run(Page $page): void
    {
        $blocks = $page->blocks();
        $run = new PageRun($page->path, $blocks, $this->surroundings);
        $ran = $marked = 0;
        $problems = [];
        try {
            foreach ($blocks as $block) {
                $problem = $run->problemOf($block);
                if ($problem !== null) {
                    $problems[] = "$page->path:$block->line: $problem";
                }
                $isMarked = $block->isCode() && $block->reason !== null;
                $marked += $isMarked ? 1 : 0;
                $ran += $block->isCode() && !$isMarked ? 1 : 0;
                if ($isMarked) {
                    $this->report->say("   line $block->line is not run: $block->reason");
                }
            }
        } finally {
            $problems = [...$problems, ...$run->end()];
        }
        $this->ran += $ran;
        $this->marked += $marked;
        $ran + $marked === 0 || $this->report->say("$page->path: $ran run, $marked not run");
        $this->report->count($ran - count($problems), $problems);
    }

    /** Whether more is marked than may be. For some pages alone that says nothing. */
    public function countMarked(): void
    {
        $all = $this->ran + $this->marked;
        $tooMany = $this->marked * 100 > $all * self::MARKED_PER_CENT;
        $this->report->say("blocks: $this->ran run, $this->marked of $all not run");
        $this->report->count($tooMany ? 0 : 1, $tooMany ? ["$this->marked of $all blocks are not run, which is more than " . self::MARKED_PER_CENT . ' %'] : []);
    }
}
