<?php

/** Reconciles once. Prints what it did, why inquiries failed, and how much memory it took, as JSON. */

declare(strict_types=1);

namespace Faspay\Shop\Tests\Scale;

require __DIR__ . '/shop.php';

$start = hrtime(true);
$reasons = [];
$report = shopAtScale()->reconciliation->run(concurrency: 16, progress: static function ($bill, $result) use (&$reasons): void {
    if ($result instanceof \Throwable) {
        $reasons[$result->getMessage()] = ($reasons[$result->getMessage()] ?? 0) + 1;
    }
});
echo json_encode(get_object_vars($report) + [
    'seconds' => round((hrtime(true) - $start) / 1e9, 1),
    'megabytes' => round(memory_get_peak_usage() / 1048576, 1),
    'reasons' => $reasons,
]), "\n";
