<?php

/**
 * Instructions per operation of the core, counted by callgrind: the difference between N and 2 N repetitions, so that
 * start-up cancels. What counts is our own code, the program's object; the libraries' share stands beside it.
 *
 *   php instructions.php DRIVER            count, write instructions.json
 *   php instructions.php DRIVER --check    count, fail where the core needs more than the committed numbers allow
 */

declare(strict_types=1);

const COUNT = 100;
const FILE = __DIR__ . '/instructions.json';
/** The counts repeat to the instruction. What is allowed is what a change may cost without anybody deciding so. */
const TOLERANCE = 0.03;
/** Another compiler makes other code: then only a change in kind shows. */
const TOLERANCE_OTHER_COMPILER = 0.25;

function output(string ...$command): string
{
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes) ?: throw new RuntimeException("$command[0] does not start");
    $text = stream_get_contents($pipes[1]);

    return proc_close($process) === 0 ? trim((string) $text) : throw new RuntimeException(implode(' ', $command) . ' failed');
}

/** @return array<string, int> instructions of each object's own code */
function run(string $driver, string $work, int $count): array
{
    $file = tempnam(sys_get_temp_dir(), 'fsp');
    try {
        output('valgrind', '--tool=callgrind', "--callgrind-out-file=$file", $driver, __DIR__ . '/fixtures', 'run', $work, (string) $count);

        return objects($file);
    } finally {
        unlink($file);
    }
}

/** Self cost by object. Names stand in full once and as a number afterwards; the line after "calls=" is inclusive. */
function objects(string $file): array
{
    $names = $cost = [];
    $object = '';
    $inclusive = false;
    foreach (new SplFileObject($file) as $line) {
        if (preg_match('/^ob=(\(\d+\))(?: (.+))?$/', $line, $m) === 1) {
            $object = $names[$m[1]] ??= basename($m[2] ?? '');
        } elseif (preg_match('/^cob=(\(\d+\)) (.+)$/', $line, $m) === 1) {
            $names[$m[1]] = basename($m[2]);
        } elseif (str_starts_with($line, 'calls=')) {
            $inclusive = true;
        } elseif (preg_match('/^[+\-*\d]\S* (\d+)$/', $line, $m) === 1) {
            if (!$inclusive) {
                $cost[$object] = ($cost[$object] ?? 0) + (int) $m[1];
            }
            $inclusive = false;
        }
    }

    return $cost;
}

/** @return array{core: int, all: int, libraries: array<string, int>} instructions of one repetition */
function measureWork(string $driver, string $work): array
{
    $once = run($driver, $work, COUNT);
    $twice = run($driver, $work, 2 * COUNT);
    $each = [];
    foreach ($twice as $object => $cost) {
        $each[$object] = intdiv($cost - ($once[$object] ?? 0), COUNT);
    }
    $own = basename($driver);
    $libraries = array_filter($each, static fn (int $cost, string $object): bool => $object !== $own && $cost > 0 && $object[0] !== '?', ARRAY_FILTER_USE_BOTH);
    arsort($libraries);

    return ['core' => $each[$own], 'all' => array_sum($each), 'libraries' => $libraries];
}

function environment(): array
{
    return [
        'machine' => php_uname('m'),
        'compiler' => strtok(output(getenv('CC') ?: 'cc', '--version'), "\n"),
        'valgrind' => output('valgrind', '--version'),
        'libraries' => output('pkg-config', '--modversion', 'openssl', 'libcjson', 'expat'),
    ];
}

function main(string $driver, bool $check): int
{
    $works = explode("\n", output($driver, __DIR__ . '/fixtures', 'list'));
    $result = ['environment' => environment(), 'works' => []];
    $known = is_file(FILE) ? json_decode((string) file_get_contents(FILE), true, 8, JSON_THROW_ON_ERROR) : ['environment' => [], 'works' => []];
    $same = $known['environment']['compiler'] ?? null;
    $same = $same === $result['environment']['compiler'] && $known['environment']['machine'] === $result['environment']['machine'];
    $tolerance = $same ? TOLERANCE : TOLERANCE_OTHER_COMPILER;
    if ($check && !$same) {
        echo "!! Not the compiler that the committed numbers come from: ", json_encode($known['environment']), "\n!! against ", json_encode($result['environment']),
            "\n!! The tolerance is ", $tolerance * 100, " % instead of ", TOLERANCE * 100, " %.\n";
    }
    if ($check && ($known['environment']['libraries'] ?? '') !== $result['environment']['libraries']) {
        echo "!! Other library versions than the committed numbers': totals differ, only the core's own instructions are compared.\n";
    }
    printf("%-20s %10s %10s %9s %10s  %s\n", 'operation', 'core', 'committed', 'change', 'total', 'of which in libraries');
    $failed = 0;
    foreach ($works as $work) {
        $now = $result['works'][$work] = measureWork($driver, $work);
        $then = $known['works'][$work]['core'] ?? null;
        $change = $then === null ? null : $now['core'] / $then - 1;
        $bad = $check && ($change === null || $change > $tolerance);
        $failed += (int) $bad;
        printf("%-20s %10d %10s %9s %10d  %s%s\n", $work, $now['core'], $then ?? '-', $change === null ? '-' : sprintf('%+.2f %%', $change * 100), $now['all'],
            implode(', ', array_map(static fn (string $name, int $cost): string => preg_replace('/[-.].*/', '', $name) . " $cost", array_keys($now['libraries']), $now['libraries'])),
            $bad ? '  TOO MANY' : '');
        if ($check && $change !== null && $change < -$tolerance) {
            echo "   fewer than committed: run bin/bench --instructions and commit the new numbers\n";
        }
    }
    if (!$check) {
        file_put_contents(FILE, json_encode($result, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");
        echo "written: bench/instructions.json\n";

        return 0;
    }
    printf("\n%d passed, %d failed\n", count($works) - $failed, $failed);

    return $failed === 0 ? 0 : 1;
}

exit(main($_SERVER['argv'][1], in_array('--check', $_SERVER['argv'], true)));
