<?php

/** For cron, every few minutes. */

declare(strict_types=1);

$shop = require __DIR__ . '/shop.php';
$report = $shop->reconciliation->run(deadline: 240.0);
echo "asked about $report->asked bills, $report->changed changed, $report->failed could not be asked about, $report->told events told\n";
$shop->bills->forget(new DateTimeImmutable('-90 days'));
