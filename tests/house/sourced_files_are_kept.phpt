--TEST--
Every file that a script of ours reads in is kept by git, which ignores much that looks like the leftovers of tests
--SKIPIF--
<?php
exec('git -C ' . escapeshellarg(__DIR__) . ' rev-parse 2>&1', $output, $status);
if ($status !== 0) {
    die('skip git is not there, or these are not its files');
}
?>
--FILE--
<?php
chdir(__DIR__ . '/../..');
exec('git -c safe.directory="*" ls-files', $kept);
$checked = 0;
foreach ($kept as $file) {
    if (!is_file($file) || !str_starts_with((string) file_get_contents($file, false, null, 0, 30), '#!')) {
        continue;
    }
    // source "$(dirname "$0")/common.sh" and source tests/build/checks.sh
    preg_match_all('#^\s*source "?(\$\(dirname "\$0"\)/)?([\w./-]+)"?$#m', file_get_contents($file), $sources, PREG_SET_ORDER);
    foreach ($sources as [, $relative, $path]) {
        $path = $relative === '' ? $path : dirname($file) . "/$path";
        while (($shorter = preg_replace('#(^|/)(?!\.\.)[^/]+/\.\./#', '$1', $path)) !== $path) {
            $path = $shorter;
        }
        if (str_starts_with($path, '../')) {
            continue;
        }
        $checked++;
        if (!in_array($path, $kept, true)) {
            echo "$file needs $path, which git does not keep\n";
        }
    }
}
var_dump($checked > 10);
?>
--EXPECT--
bool(true)
