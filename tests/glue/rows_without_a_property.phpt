--TEST--
A build for developers does not start when a row names a property that its class lacks; it names table, row and class
--EXTENSIONS--
faspay
--ENV--
FASPAY_ROWS=1
--SKIPIF--
<?php
class_exists('Faspay\Rows\Client') || die('skip needs a build for developers');
preg_match('#\S+/faspay\.so$#m', @file_get_contents('/proc/self/maps')) || die('skip needs /proc, and faspay as a module');
?>
--FILE--
<?php
preg_match('#\S+/faspay\.so$#m', file_get_contents('/proc/self/maps'), $match);
foreach (['1', 'broken'] as $rows) {
    $process = proc_open(
        [PHP_BINARY, '-n', '-d', 'display_startup_errors=1', '-d', 'html_errors=0', '-d', "extension=$match[0]", '-r', 'echo "started\n";'],
        [1 => ['pipe', 'w'], 2 => ['redirect', 1]],
        $pipes,
        // PHP frees nothing when a module does not start.
        env_vars: ['FASPAY_ROWS' => $rows, 'ASAN_OPTIONS' => 'detect_leaks=0'] + getenv(),
    );
    $output = stream_get_contents($pipes[1]);
    $failed = proc_close($process) !== 0;
    echo "$rows: ", $failed ? 'refuses' : 'starts', "\n", preg_replace('/^\s+|^PHP | in Unknown on line 0$/m', '', $output);
}
?>
--EXPECT--
1: starts
started
broken: refuses
Warning: broken_rows, row "misspelt": Faspay\Rows\Item has no property $nam
Warning: broken_rows, row "nested": Faspay\Rows\Item has no property $name.first
Warning: broken_rows, row "kind": Faspay\Rows\Item has no enumeration in $quantity
Warning: broken_rows, row "list": Faspay\Rows\Item does not say the class of $unitPrice
Warning: broken_rows: Faspay\Rows\Item needs no exception for "name"
Warning: broken_rows: Faspay\Rows\Item needs no exception for "noSuchProperty"
Fatal error: Unable to start faspay module
