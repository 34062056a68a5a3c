<?php

/** Writes docs/reference from the stubs, or with --check says whether it is current. Called by bin/docs. */

declare(strict_types=1);

namespace Faspay\Documentation;

require __DIR__ . '/vendor/autoload.php';

chdir(dirname(__DIR__, 2));
const DIRECTORY = 'docs/reference';

$stubs = new Stubs(glob('stubs/*.stub.php') ?: []);
$headings = [];
foreach (glob('docs/protocol/*.md') ?: [] as $path) {
    foreach (Page::at($path)->anchors() as $anchor) {
        // "## 3.2 Answers" has the anchor 32-answers.
        $headings[basename($path, '.md')][] = $anchor;
    }
    preg_match_all('/^#+ (?:(\d+(?:\.\d+)*)\.? )?/m', (string) preg_replace('/^```.*?^```/ms', '', (string) file_get_contents($path)), $numbers);
    $headings[basename($path, '.md')] = array_map(null, $numbers[1], $headings[basename($path, '.md')]);
}

$pages = [];
$products = [];
foreach ($stubs->classes as $name => $class) {
    $pages[DIRECTORY . '/' . Stubs::page($name)] = (new ClassPage($stubs, $name, $headings, str_repeat('../', substr_count($name, '\\') - 1)))->text();
    $summary = (new ClassPage($stubs, $name, $headings, ''))->summary();
    $products[$stubs->sources[$name]][] = '- [`' . substr($name, strlen('Faspay\\')) . '`](' . Stubs::page($name) . ')' . ($summary === '' ? '' : ": $summary");
}
$titles = [
    'faspay' => 'What all products share', 'debit' => 'Debit', 'snap' => 'SNAP', 'credit_card' => 'Cards', 'recurring' => 'Recurring payments',
    'xpress' => 'Xpress', 'billing' => 'Billing', 'sendme' => 'SendMe', 'snap_disbursement' => 'SNAP disbursement',
];
$index = "# Reference\n\nEvery class, interface and enumeration has a page. `bin/docs reference` makes these pages from the [stubs](../../stubs), which declare them. All names are\nin the namespace `Faspay`.\n"
    . "\nThese rules hold on every page. A property of a result is null if the gateway sent nothing, or what cannot be read. `Money` holds minor units (sen) and\n"
    . "their currency. Times that were received are in Jakarta's time zone. Lengths of texts are in characters, unless a page says bytes.\n";
foreach ($titles as $stub => $title) {
    $classes = $products["stubs/$stub.stub.php"] ?? [];
    unset($products["stubs/$stub.stub.php"]);
    $index .= $classes === [] ? '' : "\n## $title\n\n" . implode("\n", $classes) . "\n";
}
$products === [] || exit('reference.php has no title for ' . implode(', ', array_keys($products)) . "\n");
$pages[DIRECTORY . '/README.md'] = $index;

$old = [];
if (is_dir(DIRECTORY)) {
    foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator(DIRECTORY, \FilesystemIterator::SKIP_DOTS)) as $file) {
        $old[(string) $file] = (string) file_get_contents((string) $file);
    }
}
$stale = array_keys(array_filter($pages, static fn (string $text, string $path): bool => ($old[$path] ?? null) !== $text, ARRAY_FILTER_USE_BOTH));
$gone = array_keys(array_diff_key($old, $pages));
if (($argv[1] ?? '') === '--check') {
    foreach ([...$stale, ...$gone] as $path) {
        echo "$path is not what the stubs say: run bin/docs reference\n";
    }
    $failed = count($stale) + count($gone);
    printf("\n%d passed, %d failed\n", count($pages) - count($stale), $failed);
    exit($failed === 0 ? 0 : 1);
}
array_map(unlink(...), $gone);
foreach ($stale as $path) {
    is_dir(dirname($path)) || mkdir(dirname($path), recursive: true);
    file_put_contents($path, $pages[$path]);
}
echo 'docs/reference has ', count($pages), ' pages, ', count($stale) + count($gone), " of them changed\n";
