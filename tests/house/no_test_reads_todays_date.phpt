--TEST--
No test reads today's date, but those of the clock itself: the others take now() of helpers/clock.inc
--FILE--
<?php
chdir(__DIR__ . '/../..');
// What the static analysis reads is never run.
$files = array_merge(...array_map(glob(...), ['tests/*/*.phpt', 'tests/*/*.inc', 'tests/faults/*.php', 'sandbox/tests/*.php']));
$readers = [
    '/(?<![\w$>:])(time|date_create|date_create_immutable|getdate|localtime)\(\)/', '/(?<![\w$>:])(date|gmdate|idate)\([^,()]*\)/', '/new \\\\?DateTime(Immutable)?\(\)/',
    '/(DateTime(Immutable)?|strtotime)\(\s*[\'"](now|today|tomorrow|yesterday|midnight|noon|first |last |next |[+-] ?\d+ ?[a-z])/',
];
$found = [];
foreach ($files as $file) {
    foreach ($readers as $reader) {
        if (!str_starts_with($file, 'tests/house/') && preg_grep($reader, file($file))) {
            $found[] = $file;
        }
    }
}
$found = array_unique($found);
sort($found);
echo count($files) > 150 ? '' : 'too few files', implode("\n", $found), "\n";
?>
--EXPECT--
sandbox/tests/PaymentTest.php
tests/debit/expiry_at_the_limit.phpt
tests/long_run/clock.inc
tests/testing/deadlines_keep_the_real_time.phpt
tests/testing/the_clock_ends_with_its_request.phpt
tests/testing/the_clock_of_tests.phpt
