<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\World;

/** Free ports of this machine's loopback. */
final class Ports
{
    public static function free(): int
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0') ?: throw new \RuntimeException('no port is free');
        $name = (string) stream_socket_get_name($listener, false);
        fclose($listener);

        return (int) substr($name, (int) strrpos($name, ':') + 1);
    }

    /**
     * Waits until a condition holds.
     *
     * @param callable(): bool $condition asked again and again
     * @param string $what what is waited for, for the message
     * @param float $seconds the limit, generous because the machine may be slow
     * @throws \RuntimeException when the time is over
     */
    public static function await(callable $condition, string $what, float $seconds = 60.0): void
    {
        for ($end = microtime(true) + $seconds; !$condition(); usleep(100_000)) {
            microtime(true) < $end || throw new \RuntimeException("$what did not come to pass in $seconds seconds");
        }
    }
}
