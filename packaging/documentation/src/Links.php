<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** Follows the links of pages to files and headings, in the sources and in the archive for PECL. */
final class Links
{
    /** @var array<string, list<string>> by path */
    private array $anchors = [];
    /** @var array<string, true> the files and folders of the archive */
    private array $archive = ['' => true];


    /** @param string $pictures the test that makes the pictures */
    public function __construct(private readonly Report $report, string $packageXml, private readonly string $pictures)
    {
        preg_match_all('/<file name="([^"]+)"/', $packageXml, $files);
        foreach ($files[1] as $path) {
            for (; $path !== '.'; $path = dirname($path)) {
                $this->archive[$path] = true;
            }
        }
    }

    public function follow(Page $page): void
    {
        $held = 0;
        $problems = [];
        foreach ($page->links() as [$url, $line]) {
            $problem = $this->problemOf($page, $url);
            $problem === null ? $held++ : $problems[] = "$page->path:$line: $problem";
        }
        $this->report->count($held, $problems);
    }

    private function problemOf(Page $page, string $url): ?string
    {
        if (preg_match('#^https?://#', $url) === 1) {
            return filter_var($url, FILTER_VALIDATE_URL) === false ? "$url is no address" : null;
        }
        [$path, $anchor] = explode('#', rawurldecode($url), 2) + [1 => null];
        $target = $path === '' ? $page->path : self::normal(dirname($page->path) . "/$path");
        if ($target === null || !file_exists($target === '' ? '.' : $target)) {
            return "there is no $path";
        }
        if (isset($this->archive[$page->path]) && !isset($this->archive[$target])) {
            return "$path is not in the archive for PECL, but this page is";
        }
        if (preg_match('#^docs/images/.*?([\w-]+)\.\w+$#', $target, $picture) === 1 && !str_contains($this->pictures, "'$picture[1]'")) {
            return "no test makes the picture $path";
        }
        if ($anchor !== null && str_ends_with($target, '.md')) {
            $this->anchors[$target] ??= ($target === $page->path ? $page : Page::at($target))->anchors();

            return in_array($anchor, $this->anchors[$target], true) ? null : "$target has no heading #$anchor";
        }

        return null;
    }

    /** The path from the root of the sources, or null where it leads out of them. */
    private static function normal(string $path): ?string
    {
        $parts = [];
        foreach (explode('/', $path) as $part) {
            if ($part === '..' && array_pop($parts) === null) {
                return null;
            }
            $part === '..' || $part === '.' || $part === '' || $parts[] = $part;
        }

        return implode('/', $parts);
    }
}
