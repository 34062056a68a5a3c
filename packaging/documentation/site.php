<?php

/** Copies the pages of the site into a directory, as Sphinx wants them: site.php DIRECTORY. Called by bin/docs. */

declare(strict_types=1);

namespace Faspay\Documentation;

require __DIR__ . '/vendor/autoload.php';

$target = $argv[1];
chdir(dirname(__DIR__, 2));
exec('git ls-files --cached --others --exclude-standard "*.md"', $paths);
$paths = array_values(array_filter($paths, static fn (string $path): bool => is_file($path) && !str_starts_with($path, 'tests/')));
$isPage = array_fill_keys($paths, true);

/** A hidden list of pages, which the sidebar shows. */
$list = static fn (string $caption, array $pages): string => "\n```{toctree}\n:hidden:\n" . ($caption === '' ? '' : ":caption: $caption\n") . "\n" . implode("\n", $pages) . "\n```\n";

/** @return list<string> the pages of a folder that another page leads to, in its order */
$ledTo = static function (string $path, string $folder) use ($isPage): array {
    $pages = [];
    foreach (is_file($path) ? Page::at($path)->links() : [] as [$url]) {
        $page = strtok($url, '#') ?: '';
        if (!str_contains($page, '/') && isset($isPage["$folder/$page"])) {
            $pages["$folder/$page"] = true;
        }
    }

    return array_keys($pages);
};

$guide = $ledTo('docs/README.md', 'docs');
$others = array_values(array_diff(array_filter($paths, static fn (string $path): bool => preg_match('#^docs/[^/]+\.md$#', $path) === 1), $guide, ['docs/README.md']));
$inFolder = static fn (string $pattern): array => array_values(preg_grep($pattern, $paths) ?: []);
$contents = [
    'README.md' => $list('Guide', [...(isset($isPage['docs/README.md']) ? ['docs/README.md'] : []), ...$guide, ...$others])
        . $list('Reference', ['docs/reference/README.md'])
        . $list('Sandbox and packages', $inFolder('#^(sandbox|integrations)/.*\.md$#'))
        . $list('Protocol', $inFolder('#^docs/protocol/#'))
        . $list('Project', array_values(array_filter(['README.id.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...$inFolder('#^(bench|packaging)/#')], static fn (string $path): bool => isset($isPage[$path])))),
    'docs/reference/README.md' => $list('', array_map(static fn (string $path): string => substr($path, strlen('docs/reference/')), $inFolder('#^docs/reference/(?!README)#'))),
];

foreach ($paths as $path) {
    // Code stays as it is.
    $parts = preg_split('/(^```.*?^```$)/ms', (string) file_get_contents($path), flags: PREG_SPLIT_DELIM_CAPTURE) ?: [];
    foreach ($parts as $number => $part) {
        if ($number % 2 === 0) {
            // What is for the checks is not for readers.
            $part = (string) preg_replace('/^\h*<!-- (?:run\n.*?|not run: .*?|output )-->(?:\n+|\z)/ms', '', $part);
            $parts[$number] = preg_replace_callback('/(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?!https?:|#)([^)#\s]+)(#[^)\s]*)?\)/', static function (array $link) use ($path, $isPage): string {
                $page = is_dir(dirname($path) . "/$link[2]") ? rtrim($link[2], '/') . '/README.md' : $link[2];
                $real = substr((string) realpath(dirname($path) . "/$page"), strlen((string) getcwd()) + 1);

                // Sources are not part of the site, nor is what stands beside the tests.
                return isset($isPage[$real]) ? "[$link[1]]($page" . ($link[3] ?? '') . ')' : $link[1];
            }, $part);
        }
    }
    is_dir(dirname("$target/$path")) || mkdir(dirname("$target/$path"), recursive: true);
    file_put_contents("$target/$path", implode('', $parts) . ($contents[$path] ?? ''));
}
exec('git ls-files "docs/images/*" "bench/plots/*"', $pictures);
foreach ($pictures as $picture) {
    is_dir(dirname("$target/$picture")) || mkdir(dirname("$target/$picture"), recursive: true);
    copy($picture, "$target/$picture");
}
copy(__DIR__ . '/site/conf.py', "$target/conf.py");
