<?php

/**
 * Compares what the core reads with what PHP reads, over many inputs of each format: see bin/fuzz.
 *
 *   php compare.php PROGRAM [--inputs N] [--seed N] [--found DIRECTORY] [FORMAT...]
 *
 * What the core accepts PHP must read in the same way. What the core refuses PHP may only read for one of the reasons
 * that formats.inc lists. An input that breaks either rule is kept beside the program.
 */

declare(strict_types=1);

require_once __DIR__ . '/readers.inc';
require_once __DIR__ . '/key_reader.inc';
require_once __DIR__ . '/inputs.inc';

const BATCH = 5000;
const SHOWN = 5;

/** Ends without a result. */
function stop(string $why): never
{
    fwrite(STDERR, "$why\n");
    exit(2);
}

/** The inputs of one format: those that are kept, then those that are made. */
final class Inputs
{
    /** @var list<string> */
    private array $samples = [];

    public function __construct(private array $format, ?string $found)
    {
        foreach ($format['corpora'] as $corpus) {
            $directories = [str_contains($corpus, '/') ? __DIR__ . "/../$corpus" : __DIR__ . "/corpus/$corpus", ...($found !== null ? ["$found/$corpus"] : [])];
            foreach ($directories as $directory) {
                foreach (array_filter(glob("$directory/*"), is_file(...)) as $path) {
                    $this->samples[] = file_get_contents($path);
                }
            }
        }
    }

    /** @return list<string> the kept ones first */
    public function all(int $count): Generator
    {
        yield from array_slice($this->samples, 0, $count);
        for ($i = count($this->samples); $i < $count; $i++) {
            yield $this->make();
        }
    }

    private function make(): string
    {
        $grammar = $this->format['grammar'];
        $sample = fn () => $grammar !== null && ($this->samples === [] || percent(70)) ? $grammar() : pick($this->samples);
        if ($grammar !== null && percent(40)) {
            return $grammar();
        }
        $changed = change($sample(), $this->format['tokens'], $sample);

        return isset($this->format['seal']) && percent(80) ? $this->format['seal']($changed) : $changed;
    }
}

/** What compare.c writes about these inputs. @return list<string> */
function core_readings(string $program, string $format, array $inputs): array
{
    $files = array_map(fn (string $what) => sprintf('%s-%s-%d-%s', $program, $format, getmypid(), $what), ['inputs', 'readings']);
    file_put_contents($files[0], implode('', array_map(fn (string $input) => pack('V', strlen($input)) . $input, $inputs)));
    $process = proc_open([$program, $format], [['file', $files[0], 'r'], ['file', $files[1], 'w'], STDERR], $pipes);
    $status = proc_close($process);
    $readings = explode("\n", rtrim(file_get_contents($files[1]), "\n"));
    if ($status !== 0 || count($readings) !== count($inputs)) {
        stop("compare $format ended with status $status; its inputs are in $files[0]");
    }
    array_map(unlink(...), $files);

    return $readings;
}

/** Why both readings are no fault: 'same', 'refused', or the rule by which only the core refuses; null: they are one. */
function verdict(string $core, ?string $php, array $reasons): ?string
{
    if ($core[0] !== '!') {
        return $core === $php ? 'same' : null;
    }

    return $php === null ? 'refused' : (isset($reasons[substr($core, 1)]) ? substr($core, 1) : null);
}

function compare(string $name, array $format, string $program, int $count, ?string $found): bool
{
    $counts = ['same' => 0, 'refused' => 0];
    $faults = 0;
    $inputs = (new Inputs($format, $found))->all($count);
    while ($inputs->valid()) {
        for ($batch = []; $inputs->valid() && count($batch) < BATCH; $inputs->next()) {
            $batch[] = $inputs->current();
        }
        foreach (core_readings($program, $name, $batch) as $i => $core) {
            $php = $format['reader']($batch[$i]);
            $verdict = verdict($core, $php, $format['reasons']);
            if ($verdict !== null) {
                $counts[$verdict] = ($counts[$verdict] ?? 0) + 1;
                continue;
            }
            if (++$faults <= SHOWN) {
                $path = sprintf('%s-%s-%s', $program, $name, substr(sha1($batch[$i]), 0, 8));
                file_put_contents($path, $batch[$i]);
                printf(
                    "!! %s, kept as %s\n   input: %s\n   core:  %s\n   PHP:   %s\n",
                    ...[$name, $path, json_encode(mb_scrub($batch[$i]), JSON_UNESCAPED_SLASHES), $core, $php ?? 'refused']
                );
            }
        }
    }
    $share = intdiv(100 * $counts['same'], max(1, $count));
    $counts['different'] = $faults;
    printf("%-12s %s\n", $name, implode(', ', array_map(fn (string $what, int $n) => "$n $what", array_keys($counts), $counts)));
    if ($share < $format['least']) {
        echo "!! $name: the core accepted only $share % of the inputs\n";
    }

    return $faults === 0 && $share >= $format['least'];
}

$formats = require __DIR__ . '/formats.inc';
$names = [];
$options = ['inputs' => '10000', 'seed' => '1', 'found' => null];
for ($i = 2; $i < $argc; $i++) {
    if (str_starts_with($argv[$i], '--')) {
        $options[substr($argv[$i], 2)] = $argv[++$i];
    } else {
        $names[] = $argv[$i];
    }
}
$unknown = array_diff($names, array_keys($formats));
$unknown === [] || stop('there is no format ' . implode(', ', $unknown) . '; there are ' . implode(', ', array_keys($formats)));
$failed = 0;
$names = $names ?: array_keys($formats);
foreach ($names as $name) {
    /* Each format has the same inputs alone and beside others. */
    mt_srand((int) $options['seed']);
    $failed += compare($name, $formats[$name], $argv[1], intdiv((int) $options['inputs'], $formats[$name]['cost'] ?? 1), $options['found']) ? 0 : 1;
}
printf("\n%d passed, %d failed\n", count($names) - $failed, $failed);
exit($failed === 0 ? 0 : 1);
