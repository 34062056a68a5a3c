<?php

/**
 * Compares what an analyser found, as JSON on the standard input, with the lines of probe/misuse.php that say "error".
 *
 *   php compare.php PHPStan|Psalm
 */

declare(strict_types=1);

$tool = $argv[1];
$output = stream_get_contents(STDIN);
$report = json_decode($output, true);
if (!is_array($report)) {
    echo $output, "$tool gave no report\n";
    exit(1);
}

$found = [];
foreach ($report['files'] ?? [] as $file => $errors) {
    foreach ($errors['messages'] as $error) {
        $found[] = [$file, $error['line'], $error['message']];
    }
}
foreach ($report['errors'] ?? [] as $message) {
    $found[] = ['', 0, $message];
}
foreach (isset($report['files']) ? [] : $report as $error) {
    $found[] = [$error['file_path'], $error['line_from'], "$error[type]: $error[message]"];
}

$expected = [];
foreach (file(__DIR__ . '/probe/misuse.php') as $i => $line) {
    if (preg_match('#// (?:(\w+): )?error$#', rtrim($line), $match) === 1 && in_array($match[1] ?? $tool, ['', $tool], true)) {
        $expected[$i + 1] = trim($line);
    }
}
$missed = $expected;
$failed = count($expected) === 0;
foreach ($found as [$file, $line, $message]) {
    if (str_ends_with($file, 'probe/misuse.php') && isset($expected[$line])) {
        unset($missed[$line]);
    } else {
        echo "$file:$line: $message\n";
        $failed = true;
    }
}
foreach ($missed as $line => $code) {
    echo "misuse.php:$line: $tool says nothing about: $code\n";
    $failed = true;
}
echo count($found), " complaints, ", count($expected), " lines expected them\n";
exit($failed ? 1 : 0);
