<?php

/** Checks pages: check.php MODULE [PAGE...]. Called by bin/docs. */

declare(strict_types=1);

namespace Faspay\Documentation;

require __DIR__ . '/vendor/autoload.php';

$root = dirname(__DIR__, 2);
chdir($root);
$paths = array_slice($argv, 2);
$everything = $paths === [];
if ($everything) {
    exec('git ls-files --cached --others --exclude-standard README.md README.id.md "docs/*.md"', $paths);
}
$report = new Report();
$pages = array_map(Page::at(...), $paths);

$directory = sys_get_temp_dir() . '/faspay-documentation-' . bin2hex(random_bytes(6));
mkdir($directory, 0700);
$surroundings = new Surroundings($root, $directory, $argv[1]);
try {
    $report->say('== Blocks');
    $blocks = new Blocks($report, $surroundings);
    foreach ($pages as $page) {
        $blocks->run($page);
    }
    $everything && $blocks->countMarked();
} finally {
    $surroundings->end();
    exec('rm -rf ' . escapeshellarg($directory));
}

exit($report->end());
