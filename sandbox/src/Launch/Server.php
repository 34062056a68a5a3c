<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

/** A program in a process group of its own, so that it ends together with its workers. */
final class Server
{
    /** Leads a group before it becomes the program: whatever that forks is in the group, too. */
    private const LEAD = 'posix_setpgid(0, 0); pcntl_exec($argv[1], array_slice($argv, 2));';

    /** @var array<int, resource> by port */
    private static array $claims = [];
    /** @var resource */
    private $process;
    private readonly int $pid;

    /**
     * @param list<string> $command
     * @param array<string, string> $environment beside this process's own
     */
    public function __construct(public readonly string $name, array $command, array $environment, private readonly string $log)
    {
        $leads = self::canFork() ? [PHP_BINARY, '-r', self::LEAD, '--'] : [];
        $process = proc_open([...$leads, ...$command], [['file', PHP_OS_FAMILY === 'Windows' ? 'NUL' : '/dev/null', 'r'], ['file', $log, 'a'], ['file', $log, 'a']], $pipes, null, $environment + getenv());
        $process !== false || throw new \RuntimeException("$name could not be started");
        $this->process = $process;
        $this->pid = proc_get_status($process)['pid'];
    }

    /** Whether PHP's web server can have several workers here, and this process can end them all. */
    public static function canFork(): bool
    {
        return PHP_OS_FAMILY !== 'Windows' && function_exists('pcntl_exec') && function_exists('posix_setpgid');
    }

    /** @return int|null a port that nobody has, $wanted if it is not 0; null if that one is taken */
    public static function freePort(string $host, int $wanted = 0): ?int
    {
        if ($wanted !== 0 && !self::claim($wanted)) {
            return null;
        }
        $listener = @stream_socket_server('tcp://' . (str_contains($host, ':') ? "[$host]" : $host) . ":$wanted");
        if ($listener === false) {
            return null;
        }
        $name = stream_socket_get_name($listener, false);
        fclose($listener);

        return (int) substr($name, strrpos($name, ':') + 1);
    }

    /**
     * Keeps a port from other sandboxes that start before the server listens on it. A socket without a file stands for the claim: Linux removes
     * it when this process ends. Other systems have no such sockets, so two sandboxes may choose the same port there.
     */
    private static function claim(int $port): bool
    {
        if (PHP_OS_FAMILY !== 'Linux') {
            return true;
        }
        $claim = @stream_socket_server("unix://\0faspay-sandbox-port-$port");
        if ($claim !== false) {
            self::$claims[$port] = $claim;
        }

        return $claim !== false;
    }

    public function isRunning(): bool
    {
        return proc_get_status($this->process)['running'];
    }

    /** Until it answers, whatever the status. */
    public function await(string $url): void
    {
        $context = stream_context_create(['http' => ['timeout' => 5, 'ignore_errors' => true]]);
        for ($i = 0; @file_get_contents($url, false, $context) === false; $i++) {
            $this->isRunning() && $i < 300 || throw new \RuntimeException("$this->name does not answer:\n" . $this->lastWords());
            usleep(100000);
        }
    }

    /** Until it takes connections. */
    public function awaitConnection(string $address): void
    {
        for ($i = 0; ($connection = @stream_socket_client("tcp://$address")) === false; $i++) {
            $this->isRunning() && $i < 300 || throw new \RuntimeException("$this->name takes no connections:\n" . $this->lastWords());
            usleep(100000);
        }
        fclose($connection);
    }

    public function lastWords(): string
    {
        return implode('', array_slice(@file($this->log) ?: [], -10));
    }

    /** Asks it to end, and soon no longer asks. */
    public function stop(): void
    {
        $this->signal(2);
        for ($i = 0; $i < 20 && $this->isRunning(); $i++) {
            usleep(50000);
        }
        $this->signal(9);
        proc_close($this->process);
    }

    private function signal(int $signal): void
    {
        self::canFork() ? posix_kill(-$this->pid, $signal) : proc_terminate($this->process, $signal);
    }
}
