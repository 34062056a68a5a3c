<?php

/**
 * RESULTS.md and the plots, from results/*.jsonl: per part one line with the environment, and one per work and per point of
 * a curve (README.md says which members they have).
 *
 *   php report.php
 */

declare(strict_types=1);

/** Above this spread, (p90 - p10) / median, a figure decides nothing that is not further from the target than its spread. */
const NOISY = 0.25;
const TITLES = [
    'http' => 'Over HTTPS', 'orders' => 'Many orders', 'payouts' => 'Tokens of SendMe', 'cpu' => 'CPU-bound works', 'startup' => 'Start-up and memory', 'sandbox' => 'The sandbox',
];

/** @return array{environment: array<string, string>, works: list<array<string, mixed>>, curves: array<string, list<array<string, mixed>>>} */
function read(string $file): array
{
    $part = ['environment' => [], 'works' => [], 'curves' => []];
    foreach (file($file, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES) as $line) {
        $row = json_decode($line, true, 16, JSON_THROW_ON_ERROR);
        if (isset($row['environment'])) {
            $part['environment'] = $row['environment'];
        } elseif (isset($row['curve'])) {
            $part['curves'][$row['curve']][] = $row;
        } else {
            $part['works'][] = $row + ['opponents' => [], 'spread' => [], 'target' => '', 'aim' => '', 'notes' => ''];
        }
    }

    return $part;
}

function number(float $value): string
{
    return $value != 0 && abs($value) < 10 ? rtrim(rtrim(sprintf('%.3f', $value), '0'), '.') : number_format($value, abs($value) < 1000 ? 1 : 0);
}

function opponent(array $work, string $name): ?string
{
    foreach (array_keys($work['opponents']) as $full) {
        if (str_starts_with($full, $name)) {
            return $full;
        }
    }

    return null;
}

/**
 * What a demand comes to: "20 x userland" (so many times as fast), "<= 1.3 x raw C" (at most so many times its figure),
 * "<= 0.5 ms".
 *
 * @return null|array{reached: string, met: bool, noisy: bool}
 */
function judge(array $work, string $demand, string $default = ''): ?array
{
    $spread = $work['spread'];
    if (preg_match('/^<= ?([\d.]+) ?(\w+)$/', $demand, $m) === 1 && $m[2] === $work['unit']) {
        return ['reached' => number((float) $work['faspay']) . ' ' . $work['unit'], 'met' => $work['faspay'] <= (float) $m[1], 'noisy' => isNoisy($spread['faspay'] ?? 0, $work['faspay'] / (float) $m[1])];
    }
    if (preg_match('/^(<= ?)?([\d.]+) x ?(.*)$/', $demand, $m) !== 1) {
        return null;
    }
    $name = opponent($work, $m[3] !== '' ? $m[3] : $default);
    if ($name === null || $work['faspay'] <= 0 || $work['opponents'][$name] <= 0) {
        return null;
    }
    $at_most = $m[1] !== '';
    $ratio = $at_most ? $work['faspay'] / $work['opponents'][$name] : $work['opponents'][$name] / $work['faspay'];

    return [
        'reached' => number(round($ratio, 2)) . ' x ' . strtok($name, ','),
        'met' => $at_most ? $ratio <= (float) $m[2] : $ratio >= (float) $m[2],
        'noisy' => isNoisy(max($spread['faspay'] ?? 0, $spread[$name] ?? 0), $ratio / (float) $m[2]),
    ];
}

/** $distance: reached by demanded. */
function isNoisy(float $spread, float $distance): bool
{
    return $spread > NOISY && max($distance, 1 / $distance) < 1 + $spread;
}

function verdict(?array $target, ?array $aim): string
{
    return match (true) {
        $target === null => '',
        $target['noisy'] => 'too noisy to say',
        !$target['met'] => 'MISSED',
        $aim !== null && $aim['met'] && !$aim['noisy'] => '**aim reached**',
        default => '**reached**',
    };
}

function table(array $part): string
{
    $out = "| Work | Faspay | Beside it | Target | Aim | Reached | Verdict |\n|---|---|---|---|---|---|---|\n";
    foreach ($part['works'] as $work) {
        $unit = $work['unit'];
        $figure = static fn (float $value, string $who): string => number($value) . " $unit" . (isset($work['spread'][$who]) ? sprintf(' ±%d %%', round($work['spread'][$who] * 50)) : '');
        $beside = [];
        foreach ($work['opponents'] as $name => $value) {
            $beside[] = "$name: " . $figure((float) $value, $name);
        }
        $target = judge($work, $work['target']);
        $aim = judge($work, $work['aim'], (string) preg_replace('/^.* x /', '', $work['target']));
        $out .= '| ' . implode(' | ', [
            $work['work'] . ($work['notes'] !== '' ? '<br><small>' . $work['notes'] . '</small>' : ''), $figure((float) $work['faspay'], 'faspay'), implode('<br>', $beside),
            $work['target'], $work['aim'], $target['reached'] ?? '', verdict($target, $aim),
        ]) . " |\n";
    }

    return $out;
}

/** One picture per unit: a cluster of bars for each work. */
function plots(string $name, array $part): string
{
    $out = '';
    foreach (array_unique(array_column($part['works'], 'unit')) as $unit) {
        $works = array_values(array_filter($part['works'], static fn (array $w): bool => $w['unit'] === $unit && $w['opponents'] !== [] && $w['faspay'] > 0));
        if ($works === []) {
            continue;
        }
        // Opponents of one kind share a column: what stands before the comma.
        $columns = ['faspay'];
        foreach ($works as $work) {
            foreach (array_keys($work['opponents']) as $opponent) {
                $columns[] = str_contains($opponent, 'JIT') ? 'userland with JIT' : strtok($opponent, ',');
            }
        }
        $columns = array_values(array_unique($columns));
        $data = '';
        foreach ($works as $work) {
            $values = array_fill_keys($columns, '-');
            $values['faspay'] = $work['faspay'];
            foreach ($work['opponents'] as $opponent => $value) {
                // The axis is logarithmic.
                $values[str_contains($opponent, 'JIT') ? 'userland with JIT' : strtok($opponent, ',')] = $value > 0 ? $value : '-';
            }
            $data .= json_encode(wordwrap($work['work'], 18, '\n'), JSON_UNESCAPED_SLASHES) . ' ' . implode(' ', $values) . "\n";
        }
        $data = str_replace('\\\\n', '\\n', $data);
        $file = 'plots/' . strtr("$name-$unit", ' ', '-') . '.svg';
        $title = TITLES[$name] ?? $name;
        $plot = [];
        foreach ($columns as $i => $column) {
            $plot[] = sprintf('$data using %d%s title "%s"', $i + 2, $i === 0 ? ':xtic(1)' : '', $column);
        }
        gnuplot("\$data << EOD\n{$data}EOD\nset terminal svg size " . (220 + 130 * count($works)) . ",480 font 'sans,12' background 'white'\nset output '" . __DIR__ . "/$file'\n"
            . "set title '$title: $unit, less is better (logarithmic)'\nset style data histograms\nset style histogram clustered gap 1\nset style fill solid 0.85\nset boxwidth 0.9\n"
            . "set datafile missing '-'\nset logscale y\nset grid ytics\nset key outside top right\nset ylabel '$unit'\nset xtics nomirror\nset bmargin 6\nplot " . implode(', ', $plot) . "\n");
        $out .= "![{$title}, in $unit]($file)\n\n";
    }

    return $out;
}

/** Each curve as a table and as a picture: what so much of something costs each. */
function curves(string $name, array $part): string
{
    $out = '';
    foreach ($part['curves'] as $title => $points) {
        $columns = array_keys($points[0]['figures']);
        ['of' => $of, 'unit' => $unit] = $points[0];
        $out .= "| $title: $of | " . implode(' | ', array_map(ucfirst(...), $columns)) . ' | ' . "Faspay for one |\n|---:|" . str_repeat('---:|', count($columns) + 1) . "\n";
        $data = '';
        foreach ($points as ['amount' => $amount, 'figures' => $figures]) {
            $out .= '| ' . implode(' | ', [number_format($amount), ...array_map(static fn (float|int $value): string => number((float) $value) . " $unit", $figures), number($figures['faspay'] / $amount) . " $unit"]) . " |\n";
            $data .= implode(' ', [$amount, ...$figures]) . "\n";
        }
        $file = "plots/$name-" . trim(preg_replace('/\W+/', '-', strtolower("$title by $of")), '-') . '.svg';
        $plot = array_map(static fn (int $i, string $column): string => sprintf('$data using 1:%d title "%s"', $i + 2, $column), array_keys($columns), $columns);
        gnuplot("\$data << EOD\n{$data}EOD\nset terminal svg size 760,420 font 'sans,12' background 'white'\nset output '" . __DIR__ . "/$file'\n"
            . "set title '$title, by $of (both logarithmic)'\nset style data linespoints\nset logscale xy\nset grid\nset key outside right top\nset xlabel '$of'\nset ylabel '$unit'\n"
            . 'plot ' . implode(', ', $plot) . "\n");
        $out .= "\n![$title, by $of]($file)\n\n";
    }

    return $out;
}

function gnuplot(string $script): void
{
    $process = proc_open(['gnuplot'], [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes) ?: throw new RuntimeException('gnuplot does not start');
    fwrite($pipes[0], $script);
    fclose($pipes[0]);
    $complaint = stream_get_contents($pipes[2]);
    proc_close($process) === 0 ?: throw new RuntimeException("gnuplot: $complaint");
}

function main(): void
{
    @mkdir(__DIR__ . '/plots');
    $out = "# Results\n\nWritten by `bin/bench`; [README.md](README.md) says how everything is measured. Medians of interleaved rounds, ± half the distance between the 10th and\n"
        . "the 90th percentile. Where that whole distance exceeds " . NOISY * 100 . " % of the median, and the target is not further away than it, no verdict is given.\n";
    foreach (TITLES as $name => $title) {
        $file = __DIR__ . "/results/$name.jsonl";
        if (!is_file($file)) {
            continue;
        }
        $part = read($file);
        $out .= "\n## $title\n\n" . table($part) . "\n" . plots($name, $part) . curves($name, $part);
        foreach ($part['environment'] as $what => $value) {
            $out .= "- $what: $value\n";
        }
    }
    file_put_contents(__DIR__ . '/RESULTS.md', $out);
    preg_match_all('/^\| (?!Work|---)([^|]*?)(?:<br>[^|]*)? \|(?:[^|]*\|){4} ([^|]*) \| ([^|]*) \|$/m', $out, $rows, PREG_SET_ORDER);
    foreach ($rows as [, $work, $reached, $verdict]) {
        printf("%-48s %-28s %s\n", $work, $reached, trim($verdict, '*'));
    }
    echo "written: bench/RESULTS.md\n";
}

main();
