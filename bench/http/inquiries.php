<?php

/** inquiries.php WHO GATEWAY CA_FILE COUNT CONCURRENCY: a process that asks so often, and what it cost. With "WHO, each" it keeps no answer. */

declare(strict_types=1);

require __DIR__ . '/opponents.php';

[, $who, $gateway, $ca, $count, $concurrency] = $argv;
$work = inquire(strtok($who, ','), $gateway, $ca, (int) $count, (int) $concurrency, kept: !str_ends_with($who, ', each'));
$before = peak_memory();
$answered = 0;
$cost = cost(function () use ($work, &$answered): void {
    $answered = $work();
});
$answered === (int) $count || throw new RuntimeException("$answered of $count answered");
echo json_encode([...$cost, peak_memory(), peak_memory() - $before, memory_get_peak_usage()]);
