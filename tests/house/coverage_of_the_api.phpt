--TEST--
The page about the coverage of Faspay's API names methods and tests that exist, and every method of every client
--SKIPIF--
<?php is_dir(__DIR__ . '/../../docs/protocol') && is_dir(__DIR__ . '/../../core') || die('skip needs the source tree');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
$page = file_get_contents("$root/docs/coverage-of-the-api.md");
preg_match_all('/^\| (?!Page |---)([^|]+) \| ([^|]+) \|(?: ([^|]*) ?\|)?$/m', $page, $rows, PREG_SET_ORDER);
$named = [];
foreach ($rows as $row) {
    [, $title, $methods] = $row;
    preg_match_all('/`([A-Z][\w\\\\]*)(?:::(\w+)\(\))?`/', $methods, $found, PREG_SET_ORDER);
    foreach ($found as $one) {
        $class = "Faspay\\$one[1]";
        if (!class_exists($class) && !enum_exists($class) || isset($one[2]) && !method_exists($class, $one[2])) {
            echo "$title: there is no $one[0]\n";
        }
        isset($one[2]) && $named[$class][strtolower($one[2])] = true;
    }
    preg_match_all('/`(tests[^`]*)`/', $row[3] ?? '', $tests);
    foreach ($tests[1] as $test) {
        is_file("$root/$test") || print("$title: there is no $test\n");
    }
    // A page with a method has a test.
    $found === [] || $tests[1] !== [] || print("$title: no test proves it\n");
}
foreach (get_declared_interfaces() as $interface) {
    if (preg_match('/^(Faspay\\\\\w+)Client$/', $interface, $client)) {
        foreach (get_class_methods($interface) as $method) {
            isset($named[$client[1]][strtolower($method)]) || print("$client[1]::$method() is missing on the page\n");
        }
    }
}
var_dump(count($rows) > 80);
?>
--EXPECT--
bool(true)
