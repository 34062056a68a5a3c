<?php

/**
 * Breaks the exchange of every operation of every class at every byte and looks at what the caller is told.
 *
 *   php -d extension=faspay torture.php GATEWAY [--stride N] [--workers N] [--only NAME] [--kinds cut,reset,stall,garble]
 *       [--starts full,resumed,kept] [--offset N]
 *
 * For each operation, on a fresh connection with a full handshake, on a fresh one that resumes a TLS session, and on a
 * kept one, and for each byte of the request and of the answer as they are on the wire, TLS included: the connection is
 * closed there, reset, stalled, or the byte is changed. Each time must hold:
 *
 *   - what moves money arrives at most once; what only asks, as often as there were attempts;
 *   - the result is the one without a fault, or NotSentException with nothing delivered, or OutcomeUnknownException;
 *   - the call returns within its deadline (and a second for a busy machine);
 *   - the next call on the same worker gives the right result.
 *
 * --stride N takes every N-th byte, each operation beginning at another, or so many further. Where several calls stall for seconds, every 25th of them. Ends with how many points there were.
 */

declare(strict_types=1);

require_once __DIR__ . '/operations.inc';

use Faspay\{NotSentException, OutcomeUnknownException, Transport};

const DEADLINES = ['cut' => 5.0, 'reset' => 5.0, 'stall' => 0.1, 'garble' => 0.8];
/* Several share a processor with whatever else the machine does, and only one of them may fail. */
const DEADLINE_OF_SEVERAL = 2.0;
const STARTS = ['full' => ['full', 'a full handshake'], 'resumed' => ['resume', 'a resumed session'], 'kept' => ['full', 'a kept connection']];
const SLACK = 2.0;

/** The process that breaks connections. */
final class FaultyGateway
{
    public readonly string $url;
    public readonly string $caFile;
    private array $pipes = [];
    private $process;
    private string $answer = '';

    public function __construct(string $program, public readonly string $handshakes)
    {
        $this->caFile = tempnam(sys_get_temp_dir(), 'faspay-faults-');
        $this->process = proc_open([$program, $this->caFile, $handshakes], [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
        $port = (int) fgets($this->pipes[1]);
        $port > 0 || throw new LogicException('the gateway did not start');
        $this->url = "https://localhost:$port";
    }

    public function __destruct()
    {
        fclose($this->pipes[0]);
        proc_close($this->process);
        @unlink($this->caFile);
    }

    public function answer(string $answer): void
    {
        if ($answer !== $this->answer) {
            $this->say('answer ' . (str_contains($answer, "\r\nConnection: close\r\n") ? 'close ' : 'keep ') . strlen($answer) . "\n$answer");
            $this->answer = $answer;
        }
    }

    public function fault(string $kind, string $direction, int $byte): void
    {
        $this->say("fault $kind $direction $byte\n");
    }

    /** @return array{complete: int, bare: int, connections: int, fired: bool, up: int, down: int} since the last one */
    public function report(): array
    {
        [$state, $complete, $bare, $connections, $fired, $up, $down] = explode(' ', $this->say("report\n"));
        $state === 'quiet' || throw new LogicException('the gateway does not come to rest');

        return ['complete' => (int) $complete, 'bare' => (int) $bare, 'connections' => (int) $connections, 'fired' => (bool) $fired, 'up' => (int) $up, 'down' => (int) $down];
    }

    public function drop(): void
    {
        $this->say("drop\n");
    }

    private function say(string $command): string
    {
        fwrite($this->pipes[0], $command);
        $line = fgets($this->pipes[1]);

        return $line !== false ? rtrim($line) : throw new LogicException('the gateway is gone');
    }
}

final class Torture
{
    /** @var array<string, int> */
    public array $tally = ['points' => 0, 'duplicates' => 0];
    /** @var list<string> */
    public array $complaints = [];

    public function __construct(private readonly string $program, private readonly int $stride, private readonly int $offset, private readonly array $kinds, private readonly array $starts, private readonly int $worker, private readonly int $workers)
    {
    }

    /** @param array<string, array> $operations */
    public function run(array $operations): void
    {
        $gateways = ['full' => new FaultyGateway($this->program, 'full'), 'resume' => new FaultyGateway($this->program, 'resume')];
        foreach (array_intersect_key(STARTS, array_flip($this->starts)) as [$handshakes, $start]) {
            $index = 0;
            foreach ($operations as $name => $operation) {
                $this->operation($gateways[$handshakes], $start, $name, $operation, $index++);
            }
        }
    }

    private function operation(FaultyGateway $gateway, string $start, string $name, array $operation, int $index): void
    {
        $calm = new Transport(timeout: 20.0, retries: 0, caFile: $gateway->caFile);
        $gateway->answer($operation['answer']);
        $reference = print_r($operation['call']($gateway->url, $calm), true);
        $begin = function () use ($gateway, $start): void {
            if ($start !== 'a kept connection') {
                $gateway->drop();
            }
        };
        // How long the exchange is, byte by byte.
        $begin();
        $gateway->fault('none', 'up', 0);
        $operation['call']($gateway->url, $calm);
        $length = $gateway->report();
        foreach ($this->kinds as $kind) {
            // Several wait for the first connection's handshake, and must have time left when it fails.
            $deadline = in_array($name, ['Debit::statuses', 'Debit::eachStatus', 'Snap::eachStatus'], true) ? max(DEADLINE_OF_SEVERAL, DEADLINES[$kind]) : DEADLINES[$kind];
            $transport = new Transport(timeout: $deadline, connectTimeout: $deadline / 4, retries: 0, caFile: $gateway->caFile);
            foreach (['up', 'down'] as $direction) {
                $step = $this->stride * ($kind === 'stall' && $deadline > 1 ? 25 : 1);
                for ($byte = ($index + $this->offset) % $step; $byte <= $length[$direction]; $byte += $step) {
                    if (intdiv($byte, $step) % $this->workers !== $this->worker) {
                        continue;
                    }
                    $begin();
                    $this->point("$name, $start, $kind $direction $byte", $gateway, $operation, $transport, $deadline, $kind, $direction, $byte, $reference);
                    $this->next("$name, $start, after $kind $direction $byte", $gateway, $operation, $calm, $reference);
                }
            }
        }
        if ($operation['repeatable']) {
            $this->repeated($name, $gateway, $operation, $length['down'], $reference);
        }
    }

    private function point(string $place, FaultyGateway $gateway, array $operation, Transport $transport, float $deadline, string $kind, string $direction, int $byte, string $reference): void
    {
        $gateway->fault($kind, $direction, $byte);
        [$outcome, $results] = $this->attempt($operation, $gateway, $transport, $place, $deadline, $reference);
        $report = $gateway->report();
        if (!$report['fired']) {
            return;
        }
        if ($kind === 'stall' && $outcome === 'answered') {
            // The answer was whole before it stalled: nobody can know that this connection is dead.
            $gateway->drop();
        }
        $this->count('points');
        $this->count($outcome);
        // Of many inquiries libcurl may repeat one that found its connection dead.
        $most = count($results) * (count($results) > 1 ? 2 : 1);
        $complete = $this->delivered($report, $operation, count($results));
        if ($complete > $most) {
            $this->count('duplicates', $complete - $most);
            $this->complain("$place: delivered $complete times");
        }
        $unsent = count(array_filter($results, fn (mixed $result): bool => $result instanceof NotSentException));
        if ($complete > $most - $unsent && !$this->repeatsItself($operation)) {
            $this->complain("$place: said not to be sent, and was delivered");
        }
        $answered = count(array_filter($results, fn (mixed $result): bool => !$result instanceof Throwable));
        if ($complete < $answered) {
            $this->complain("$place: answered without having been delivered");
        }
    }

    /** @return array{string, list<mixed>} what happened, and each single result */
    private function attempt(array $operation, FaultyGateway $gateway, Transport $transport, string $place, float $deadline, string $reference): array
    {
        $from = hrtime(true);
        try {
            $result = $operation['call']($gateway->url, $transport);
        } catch (Throwable $e) {
            $result = $e;
        }
        $seconds = (hrtime(true) - $from) / 1e9;
        if ($seconds > $deadline + SLACK) {
            $this->complain(sprintf('%s: took %.2f s', $place, $seconds));
        }
        $results = is_array($result) && isset($result['a']) ? $result : [$result];
        foreach ($results as $each) {
            if ($each instanceof Throwable && !$each instanceof NotSentException && !$each instanceof OutcomeUnknownException) {
                $this->complain("$place: " . get_class($each) . ': ' . $each->getMessage());
            }
        }
        $failures = array_filter($results, fn (mixed $each): bool => $each instanceof Throwable);
        if ($failures === [] && print_r($result, true) !== $reference) {
            $this->complain("$place: a wrong result: " . print_r($result, true));
        }
        if (count($results) > 1) {
            // Of several, each speaks for itself.
            if (array_keys($results) !== ['a', 'b', 'c'] || count($failures) > 1) {
                $this->complain("$place: one failure spoilt others: " . count($failures));
            }
            $reported = array_diff_key($results, $failures);
            if (count(array_unique(array_map(fn (object $each): string => print_r($each, true), $reported))) > 1) {
                $this->complain("$place: answers differ");
            }
        }
        $outcome = match (true) { $failures === [] => 'answered', reset($failures) instanceof NotSentException => 'not sent', default => 'unknown' };

        return [$outcome, array_values($results)];
    }

    /** The same call on the same worker, undisturbed. */
    private function next(string $place, FaultyGateway $gateway, array $operation, Transport $transport, string $reference): void
    {
        [$outcome, $results] = $this->attempt($operation, $gateway, $transport, $place, 20.0, $reference);
        $report = $gateway->report();
        if ($outcome !== 'answered' || $this->delivered($report, $operation, count($results)) !== count($results)) {
            $failures = array_filter($results, fn (mixed $each): bool => $each instanceof Throwable);
            $messages = array_map(fn (Throwable $failure): string => $failure->getMessage(), $failures);
            $this->complain("$place: the next call is $outcome, delivered {$report['complete']} times: " . implode('; ', $messages));
        }
    }

    /** With attempts to spare, a question that was cut is asked again, and answered. */
    private function repeated(string $name, FaultyGateway $gateway, array $operation, int $length, string $reference): void
    {
        $transport = new Transport(timeout: 20.0, retries: 2, caFile: $gateway->caFile);
        $step = max(1, intdiv($length, 3) * $this->workers);
        for ($byte = intdiv($length, 3) * $this->worker; $byte < $length; $byte += $step) {
            $gateway->fault('cut', 'down', $byte);
            [$outcome, $results] = $this->attempt($operation, $gateway, $transport, "$name, repeated, cut down $byte", 20.0, $reference);
            $report = $gateway->report();
            if (!$report['fired']) {
                continue;
            }
            $this->count('points');
            $this->count($outcome);
            if ($outcome !== 'answered' || $this->delivered($report, $operation, count($results)) > count($results) + 1) {
                $this->complain("$name, repeated, cut down $byte: $outcome, delivered {$report['complete']} times");
            }
        }
    }

    /**
     * How often the operation itself arrived. What precedes it has no body.
     *
     * Where it has none either, libcurl repeats it by itself when a kept connection turns out to be dead. It only asks,
     * and so that is no matter.
     */
    private function delivered(array $report, array $operation, int $most): int
    {
        return match (true) {
            !isset($operation['before']) => $report['complete'],
            $this->repeatsItself($operation) => max(0, min($most, $report['complete'] - $operation['before'])),
            default => $report['complete'] - $report['bare'],
        };
    }

    private function repeatsItself(array $operation): bool
    {
        return isset($operation['before']) && $operation['repeatable'];
    }

    private function count(string $what, int $number = 1): void
    {
        $this->tally[$what] = ($this->tally[$what] ?? 0) + $number;
    }

    private function complain(string $what): void
    {
        $this->count('complaints');
        if (count($this->complaints) < 20) {
            $this->complaints[] = substr($what, 0, 400);
        }
    }
}

$options = ['stride' => '1', 'offset' => '0', 'workers' => '4', 'only' => '', 'kinds' => 'cut,reset,stall,garble', 'starts' => 'full,resumed,kept'];
for ($i = 2; $i + 1 < $argc; $i += 2) {
    $options[ltrim($argv[$i], '-')] = $argv[$i + 1];
}
$operations = array_filter(operations(), fn (string $name): bool => str_contains($name, $options['only']), ARRAY_FILTER_USE_KEY);
$workers = (int) $options['workers'];
$children = [];
for ($worker = 0; $worker < $workers; $worker++) {
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $pid = pcntl_fork();
    if ($pid === 0) {
        fclose($pair[0]);
        $torture = new Torture($argv[1], max(1, (int) $options['stride']), (int) $options['offset'], explode(',', $options['kinds']), explode(',', $options['starts']), $worker, $workers);
        $torture->run($operations);
        fwrite($pair[1], json_encode([$torture->tally, $torture->complaints], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE));
        exit(0);
    }
    fclose($pair[1]);
    stream_set_timeout($pair[0], 86400);
    $children[$pid] = $pair[0];
}
$tally = [];
$complaints = [];
foreach ($children as $pid => $stream) {
    $report = json_decode((string) stream_get_contents($stream), true);
    pcntl_waitpid($pid, $status);
    if ($report === null || $status !== 0) {
        $complaints[] = "a worker ended early, with status $status";
        continue;
    }
    foreach ($report[0] as $what => $number) {
        $tally[$what] = ($tally[$what] ?? 0) + $number;
    }
    array_push($complaints, ...$report[1]);
}
foreach (array_slice($complaints, 0, 40) as $complaint) {
    echo "FAIL $complaint\n";
}
printf("%d operations, %s bytes: %d fault points: %d answered, %d unknown, %d not sent, %d duplicates\n", count($operations),
    $options['stride'] === '1' ? 'all' : "every {$options['stride']}th of the", $tally['points'] ?? 0, $tally['answered'] ?? 0, $tally['unknown'] ?? 0, $tally['not sent'] ?? 0, $tally['duplicates'] ?? 0);
exit($complaints === [] && ($tally['points'] ?? 0) > 0 ? 0 : 1);
