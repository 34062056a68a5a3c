--TEST--
Every method, property and case of the extension that a document names is there
--SKIPIF--
<?php is_dir(__DIR__ . '/../../docs/protocol') || die('skip needs the source tree');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
// By the last part of its name, as documents write it: Result is CreditCard\Result, and so is CreditCard\Result itself.
$classes = [];
foreach (array_merge(get_declared_classes(), get_declared_interfaces()) as $class) {
    if (str_starts_with($class, 'Faspay\\')) {
        for ($name = $class; ($at = strpos($name, '\\')) !== false; $name = substr($name, $at + 1)) {
            $classes[$name][] = $class;
        }
        $classes[$name][] = $class;
    }
}
$has = fn (string $class, string $member): bool => method_exists($class, $member) || property_exists($class, $member) || defined("$class::$member");
$named = 0;
foreach ([...glob("$root/*.md"), ...glob("$root/docs/*.md"), ...glob("$root/*/README.md")] as $file) {
    preg_match_all('/(?<![\w\\\\$])((?:\w+\\\\)*[A-Z]\w*)(?:::|->)\$?([A-Za-z]\w*)/', file_get_contents($file), $found, PREG_SET_ORDER);
    foreach ($found as [$text, $class, $member]) {
        if ($member === 'class' || !isset($classes[$class])) {
            continue;
        }
        $named++;
        array_filter($classes[$class], fn (string $one): bool => $has($one, $member)) !== [] || print(substr($file, strlen($root) + 1) . ": there is no $text\n");
    }
}
var_dump($named > 300);
?>
--EXPECT--
bool(true)
