<?php

/** inquiries.php WHO GATEWAY CA_FILE COUNT CONCURRENCY: a process that asks once, and what it cost. */

declare(strict_types=1);

require __DIR__ . '/opponents.php';

[, $who, $gateway, $ca, $count, $concurrency] = $argv;
$work = inquire($who, $gateway, $ca, (int) $count, (int) $concurrency);
$before = peak_memory();
$answered = 0;
$cost = cost(function () use ($work, &$answered): void {
    $answered = $work();
});
$answered === (int) $count || throw new RuntimeException("$answered of $count answered");
echo json_encode([...$cost, peak_memory(), peak_memory() - $before, memory_get_peak_usage()]);
