--TEST--
Every relative link in a document leads to a file and a heading that exist
--SKIPIF--
<?php is_dir(__DIR__ . '/../../docs/protocol') && is_dir(__DIR__ . '/../../core') || die('skip needs the source tree');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);

/** @return list<string> the anchors of a document's headings, as GitHub makes them */
function anchors(string $text): array {
    preg_match_all('/^#+ +(.+?) *$/m', preg_replace('/^```.*?^```/ms', '', $text), $headings);
    return array_map(fn (string $heading): string => str_replace(' ', '-', preg_replace('/[^\w\- ]/u', '', strtolower($heading))), $headings[1]);
}

// What was installed or built is not ours.
$own = new RecursiveCallbackFilterIterator(new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS),
    fn (SplFileInfo $file): bool => !preg_match('/^(\.|vendor$|node_modules$)/', $file->getFilename()));
$checked = 0;
foreach (new RegexIterator(new RecursiveIteratorIterator($own), '/\.md$/') as $file) {
    $name = substr($file, strlen($root) + 1);
    // Code has no links, but the words of a link may be code.
    $prose = preg_replace('/^```.*?^```/ms', '', file_get_contents($file));
    preg_match_all('/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/', $prose, $links, PREG_SET_ORDER);
    foreach ($links as $link) {
        $checked++;
        $target = $link[1] === '' ? (string) $file : dirname($file) . "/$link[1]";
        if (!file_exists($target)) {
            echo "$name: there is no $link[1]\n";
        } elseif (isset($link[2]) && !in_array($link[2], anchors(file_get_contents($target)), true)) {
            echo "$name: $link[1] has no heading #$link[2]\n";
        }
    }
}
var_dump($checked > 50);
?>
--EXPECT--
bool(true)
