<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

/** Speaks TLS with everybody and plain HTTP with the sandbox: PHP's own web server cannot do the first. Bytes pass as they are. */
final class TlsFront
{
    private const CHUNK = 65536;

    /** @var array<int, array{client: resource, server: ?resource, in: string, out: string, ended: bool}> by the number of the client's stream */
    private array $connections = [];

    /** @param resource $listener */
    private function __construct(private readonly mixed $listener, private readonly string $backend)
    {
        stream_set_blocking($listener, false);
    }

    /** Until the process ends. */
    public static function serve(string $address, string $certificate, string $backend): never
    {
        $context = stream_context_create(['ssl' => ['local_cert' => $certificate, 'disable_compression' => true]]);
        $listener = @stream_socket_server("tcp://$address", $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
        $listener !== false || exit("it cannot listen on $address: $text\n");
        $front = new self($listener, $backend);
        while (true) {
            $front->turn();
        }
    }

    private function turn(): void
    {
        $read = [$this->listener];
        $write = [];
        foreach ($this->connections as $connection) {
            ['client' => $client, 'server' => $server] = $connection;
            // Who has much to say waits until the other side has taken it.
            strlen($connection['in']) < self::CHUNK && !$connection['ended'] && $read[] = $client;
            $server !== null && strlen($connection['out']) < self::CHUNK && !$connection['ended'] && $read[] = $server;
            $server !== null && $connection['in'] !== '' && $write[] = $server;
            $connection['out'] !== '' && $write[] = $client;
        }
        $except = null;
        if (@stream_select($read, $write, $except, 1) > 0 && in_array($this->listener, $read, true)) {
            $this->accept();
        }
        foreach (array_keys($this->connections) as $number) {
            $this->connections[$number]['server'] === null ? $this->shakeHands($number) : $this->relay($number);
        }
    }

    private function accept(): void
    {
        $client = @stream_socket_accept($this->listener, 0);
        if ($client !== false) {
            stream_set_blocking($client, false);
            $this->connections[(int) $client] = ['client' => $client, 'server' => null, 'in' => '', 'out' => '', 'ended' => false];
        }
    }

    private function shakeHands(int $number): void
    {
        $done = @stream_socket_enable_crypto($this->connections[$number]['client'], true, STREAM_CRYPTO_METHOD_TLSv1_2_SERVER | STREAM_CRYPTO_METHOD_TLSv1_3_SERVER);
        if ($done === 0) {
            return;
        }
        $server = $done === true ? @stream_socket_client("tcp://$this->backend", timeout: 2) : false;
        if ($server === false) {
            $this->close($number);

            return;
        }
        stream_set_blocking($server, false);
        $this->connections[$number]['server'] = $server;
    }

    private function relay(int $number): void
    {
        $connection = &$this->connections[$number];
        foreach ([['client', 'in', 'server'], ['server', 'out', 'client']] as [$from, $buffer, $to]) {
            if (!$connection['ended'] && strlen($connection[$buffer]) < self::CHUNK) {
                $connection[$buffer] .= (string) @fread($connection[$from], self::CHUNK);
                $connection['ended'] = feof($connection[$from]);
            }
            if ($connection[$buffer] !== '') {
                $sent = @fwrite($connection[$to], $connection[$buffer]);
                $connection[$buffer] = substr($connection[$buffer], (int) $sent);
                if ($sent === false && feof($connection[$to])) {
                    $connection['in'] = $connection['out'] = '';
                    $connection['ended'] = true;
                }
            }
        }
        $isOver = $connection['ended'] && $connection['out'] === '';
        unset($connection);
        $isOver && $this->close($number);
    }

    private function close(int $number): void
    {
        @fclose($this->connections[$number]['client']);
        $this->connections[$number]['server'] === null || @fclose($this->connections[$number]['server']);
        unset($this->connections[$number]);
    }
}
