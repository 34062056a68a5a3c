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
    exec('git ls-files --cached --others --exclude-standard README.md README.id.md CHANGELOG.md CONTRIBUTING.md SECURITY.md "docs/*.md"', $paths);
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

$report->say("\n== Sentences");
$sentences = new Sentences($report);
array_walk($pages, $sentences->measure(...));

$report->say("\n== Links");
$links = new Links($report, (string) file_get_contents('package.xml'), (string) file_get_contents('sandbox/tests/browser/pictures.spec.js'));
if ($everything) {
    // Other pages are read where they lie, and in the archive, too.
    exec('git ls-files --cached --others --exclude-standard "*.md"', $all);
    $pages = array_map(Page::at(...), $all);
}
foreach ($pages as $page) {
    $links->follow($page);
}

if ($everything) {
    $report->say("\n== Reference");
    exec(escapeshellarg(PHP_BINARY) . ' ' . escapeshellarg(__DIR__ . '/reference.php') . ' --check', $said, $status);
    $report->count($status === 0 ? 1 : 0, $status === 0 ? [] : array_slice($said, 0, -2));
}

exit($report->end());
