<?php

/**
 * Breaks the exchange of every operation of every class at every byte and looks at what the caller is told.
 *
 *   php -d extension=faspay torture.php GATEWAY [--stride N] [--workers N] [--only NAME] [--kinds cut,reset,garble,stall,again]
 *       [--starts full,resumed,kept,mixed] [--protocols http1,http2] [--keep FILE]
 *
 * For each operation, on a fresh connection with a full handshake, on a fresh one that resumes a TLS session, and on a
 * kept one, and for each byte of the request and of the answer as they are on the wire, TLS included: the connection is
 * closed there, reset, stalled, or the byte is changed. HTTP/2 is for what asks several times at once, also where a connection of
 * HTTP/1.1 is kept ("mixed"); the rest never speaks it.
 * Each time must hold:
 *
 *   - what moves money arrives at most once; what only asks, as often as there were attempts;
 *   - the result is the one without a fault, or NotSentException with nothing delivered, or OutcomeUnknownException;
 *   - it is never OutcomeUnknownException before the handshake is over, or before what precedes the operation is answered;
 *   - the call returns within its deadline (and two seconds for a busy machine);
 *   - the next call on the same worker gives the right result;
 *   - with attempts to spare, what only asks is answered, and what moves money still arrives at most once ("again").
 *
 * --stride N takes every N-th byte, each operation beginning at another. Where several calls stall for seconds, every 25th of them; with
 * N > 1, a third of those in a handshake that resumes a session, and beside a connection of HTTP/1.1.
 * --keep FILE writes the result of each portion there when it ends, and leaves out the portions that are there already.
 * --workers 0 runs nothing, and tells what is kept.
 * "missed" are points that were never reached, because the machine was too slow for the deadlines of the calls.
 */

declare(strict_types=1);

require_once __DIR__ . '/operations.inc';
require_once __DIR__ . '/torture.inc';
require_once __DIR__ . '/account.inc';

/** A process that takes one portion after the other. */
function work($stream, string $program, array $operations, int $stride): void
{
    $gateways = [];
    $warm = false;
    $indices = array_flip(array_keys($operations));
    while (($line = fgets($stream)) !== false) {
        $portion = json_decode($line, true);
        ['name' => $name, 'protocol' => $protocol, 'start' => $start, 'kind' => $kind] = $portion;
        $handshakes = $start === 'resumed' ? 'resume' : 'full';
        $from = hrtime(true);
        try {
            $gateway = $gateways["$handshakes $protocol"] ??= new FaultyGateway($program, $handshakes, $protocol);
            // Each point is for a child of this process, which inherits the libraries as they are once they have worked.
            if (!$warm) {
                $gateway->answer($operations[$name]);
                $operations[$name]['call']($gateway->url, new Faspay\Transport(caFile: $gateway->caFile));
                $warm = true;
            }
            $portion += (new Torture($gateway, $operations[$name], $name, $protocol, $start, $kind))->run($stride, $indices[$name]);
        } catch (Throwable $e) {
            $portion += ['tally' => [], 'complaints' => [Account::key($portion) . ': ' . get_class($e) . ': ' . $e->getMessage() . ' at ' . basename($e->getFile()) . ':' . $e->getLine()]];
            unset($gateway, $gateways["$handshakes $protocol"]);
        }
        $portion['seconds'] = round((hrtime(true) - $from) / 1e9, 2);
        fwrite($stream, json_encode($portion, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
    }
}

$options = ['stride' => '1', 'workers' => '4', 'only' => '', 'kinds' => implode(',', KINDS), 'starts' => implode(',', array_keys(STARTS)), 'protocols' => implode(',', array_keys(PROTOCOLS)), 'keep' => ''];
for ($i = 2; $i + 1 < $argc; $i += 2) {
    $options[ltrim($argv[$i], '-')] = $argv[$i + 1];
}
$operations = operations();
$account = new Account($options['keep'] !== '' ? $options['keep'] : null);
$portions = [];
foreach (explode(',', $options['kinds']) as $kind) {
    foreach (explode(',', $options['starts']) as $start) {
        foreach (explode(',', $options['protocols']) as $protocol) {
            foreach ($operations as $name => $plan) {
                if (str_contains($name, $options['only']) && ($protocol === 'http1' ? $start !== 'mixed' : isset($plan['several']))) {
                    $portions[] = ['name' => $name, 'protocol' => $protocol, 'start' => $start, 'kind' => $kind];
                }
            }
        }
    }
}
$wanted = count($portions);
$portions = array_filter($portions, fn (array $portion): bool => !$account->has($portion));
$workers = [];
for ($i = 0; $i < min((int) $options['workers'], count($portions)); $i++) {
    [$ours, $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $pid = pcntl_fork();
    if ($pid === 0) {
        // Otherwise a worker would not see that its parent has nothing more to do.
        array_map(fclose(...), [$ours, ...$workers]);
        work($theirs, $argv[1], $operations, max(1, (int) $options['stride']));
        exit(0);
    }
    fclose($theirs);
    $workers[$pid] = $ours;
    fwrite($ours, json_encode(array_shift($portions)) . "\n");
}
while ($workers !== []) {
    $ready = $workers;
    [$none, $neither] = [null, null];
    stream_select($ready, $none, $neither, null);
    foreach ($ready as $pid => $stream) {
        $line = fgets($stream);
        if ($line !== false) {
            $account->add(json_decode($line, true));
        } else {
            echo "FAIL a worker ended early\n";
        }
        if ($line !== false && $portions !== []) {
            fwrite($stream, json_encode(array_shift($portions)) . "\n");
        } else {
            fclose($stream);
            unset($workers[$pid]);
            pcntl_waitpid($pid, $status);
        }
    }
}
exit($account->close($wanted) ? 0 : 1);
