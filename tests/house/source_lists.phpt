--TEST--
config.m4, config.w32, package.xml and the tree name the same sources; versions agree
--EXTENSIONS--
faspay
--FILE--
<?php
chdir(__DIR__ . '/../..');
$tree = array_merge(...array_map(glob(...), ['*.c', 'php/*.c', 'php/*/*.c', 'core/*.c', 'core/*/*.c', 'core/*/*/*.c']));
sort($tree);
preg_match_all('#^\s+(\S+\.c)$#m', file_get_contents('config.m4'), $match);
$m4 = $match[1];
sort($m4);
$windows = [];
$config = file_get_contents('config.w32');
preg_match('#EXTENSION\("faspay", "([^"]+)"#', $config, $match);
array_push($windows, ...explode(' ', $match[1]));
preg_match_all('#ADD_SOURCES\(configure_module_dirname \+ "/([\w/]+)", "([^"]+)"#', $config, $match, PREG_SET_ORDER);
foreach ($match as [, $directory, $files]) {
    array_push($windows, ...array_map(fn (string $file): string => "$directory/$file", explode(' ', $files)));
}
sort($windows);
preg_match_all('#<file name="([^"]+\.c)" role="src"/>#', $package = file_get_contents('package.xml'), $match);
$pecl = $match[1];
sort($pecl);
var_dump(count($tree) > 20, $m4 === $tree, $windows === $tree, $pecl === $tree);
preg_match('/PHP_FASPAY_VERSION "([^"]+)"/', file_get_contents('php_faspay.h'), $header);
preg_match('#<release>([^<]+)</release>#', $package, $release);
preg_match('/^## \[?([0-9][^\]\s]*)/m', file_get_contents('CHANGELOG.md'), $changes);
preg_match('/^## \S+ \((.+)\)$/m', file_get_contents('CHANGELOG.md'), $day);
var_dump(phpversion('faspay') === $header[1], $release[1] === $header[1], $changes[1] === $header[1]);
var_dump($day[1] === 'unreleased' || str_contains($package, "<date>$day[1]</date>"));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
