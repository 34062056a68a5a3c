--TEST--
The module exports get_module and nothing else
--EXTENSIONS--
faspay
--SKIPIF--
<?php
is_readable('/proc/self/maps') || die('skip needs /proc');
preg_match('#\S+/faspay\.so$#m', file_get_contents('/proc/self/maps')) || die('skip faspay is built in');
shell_exec('command -v nm') || die('skip needs nm');
str_contains((string) ini_get('extension_dir') . file_get_contents('/proc/self/maps'), 'asan') && die('skip sanitizers export their own symbols');
?>
--FILE--
<?php
preg_match('#\S+/faspay\.so$#m', file_get_contents('/proc/self/maps'), $match);
exec('nm -D --defined-only ' . escapeshellarg($match[0]), $lines);
foreach ($lines as $line) {
    echo preg_replace('/^\S+ /', '', $line), "\n";
}
?>
--EXPECT--
T get_module
