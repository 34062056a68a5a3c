<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** A program that runs beside this one, in a process group of its own. */
final class Process
{
    /** @var resource */
    private $process;
    public readonly int $pid;

    /**
     * @param list<string> $command
     * @param array<string, string> $environment
     * @param array<int, resource|list<string>> $descriptors besides the log
     * @param array<int, resource> $pipes
     */
    public function __construct(array $command, string $directory, array $environment, private readonly string $log, array $descriptors = [], public array $pipes = [])
    {
        $descriptors += [0 => ['file', '/dev/null', 'r'], 1 => ['file', $log, 'a'], 2 => ['file', $log, 'a']];
        ksort($descriptors);
        $process = proc_open(['setsid', ...$command], $descriptors, $this->pipes, $directory, $environment);
        $this->process = $process !== false ? $process : throw new \RuntimeException("$command[0] does not start");
        $this->pid = proc_get_status($process)['pid'];
    }

    public function isRunning(): bool
    {
        return proc_get_status($this->process)['running'];
    }

    /** Waits until something answers at this address, whatever it answers. */
    public function await(string $url): void
    {
        for ($end = microtime(true) + 120; microtime(true) < $end; usleep(50_000)) {
            if (@file_get_contents($url, false, stream_context_create(['http' => ['timeout' => 5, 'ignore_errors' => true]])) !== false) {
                return;
            }
            $this->isRunning() || throw new \RuntimeException("$url: the server has ended:\n" . $this->lastWords());
        }
        throw new \RuntimeException("$url does not answer:\n" . $this->lastWords());
    }

    /** Waits until something listens at this port of this machine. */
    public function awaitConnection(int $port): void
    {
        for ($end = microtime(true) + 120; microtime(true) < $end; usleep(50_000)) {
            $socket = @stream_socket_client("tcp://127.0.0.1:$port", timeout: 5);
            if ($socket !== false) {
                fclose($socket);

                return;
            }
            $this->isRunning() || throw new \RuntimeException("port $port: the server has ended:\n" . $this->lastWords());
        }
        throw new \RuntimeException("port $port does not answer:\n" . $this->lastWords());
    }

    /** Waits for its end. @return int the exit code */
    public function end(): int
    {
        while (($status = proc_get_status($this->process))['running']) {
            usleep(10_000);
        }

        return $status['exitcode'];
    }

    public function lastWords(): string
    {
        return implode("\n", array_slice(explode("\n", rtrim((string) file_get_contents($this->log))), -20));
    }

    public function stop(): void
    {
        posix_kill(-$this->pid, SIGTERM);
        for ($end = microtime(true) + 10; $this->isRunning() && microtime(true) < $end;) {
            usleep(20_000);
        }
        posix_kill(-$this->pid, SIGKILL);
        proc_close($this->process);
    }
}
