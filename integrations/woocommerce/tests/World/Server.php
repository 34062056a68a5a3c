<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\World;

use Symfony\Component\Process\Process;

/** PHP's own web server with several workers, at a free port of the loopback. */
final class Server
{
    private ?Process $process = null;
    public readonly string $address;

    public function __construct()
    {
        $this->address = '127.0.0.1:' . Ports::free();
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param list<string> $php the command that starts PHP, with its options
     * @param array<string, string> $environment
     */
    public function start(array $php, string $root, string $router, array $environment = []): void
    {
        // The workers are children that outlive their parent, so they get a process group that can be ended as a whole.
        $this->process = new Process(['setsid', ...$php, '-S', $this->address, '-t', $root, $router], env: ['PHP_CLI_SERVER_WORKERS' => '6'] + $environment, timeout: null);
        $this->process->disableOutput()->start();
        Ports::await(function (): bool {
            $connection = @stream_socket_client("tcp://$this->address", timeout: 1.0);

            return $connection !== false && fclose($connection);
        }, "the start of $router");
    }

    public function stop(): void
    {
        $pid = $this->process?->getPid();
        if ($pid !== null) {
            posix_kill(-$pid, SIGTERM);
            $this->process?->stop(5);
        }
        $this->process = null;
    }
}
