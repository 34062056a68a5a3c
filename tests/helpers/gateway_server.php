<?php

/** The process behind gateway.inc. Ends when its standard input does. */

declare(strict_types=1);

$directory = $argv[1];
// What is sent is on its way at once, whatever the client has acknowledged.
$server = stream_socket_server('tcp://127.0.0.1:0', context: stream_context_create(['socket' => ['tcp_nodelay' => true]]));
echo explode(':', stream_socket_get_name($server, false))[1], "\n";

$connections = [];
$buffers = [];
$accepted = 0;
$given = 0;
$script = null;
$held = [];
while (true) {
    $readable = [STDIN, $server, ...$connections];
    $none = null;
    stream_select($readable, $none, $none, ...($held === [] ? [null] : [0, 10000]));
    clearstatcache();
    if ($held !== [] && is_file("$directory/release")) {
        foreach ($held as [$stream, $whole]) {
            // The client may have gone long ago.
            is_resource($stream) && @fwrite($stream, $whole);
        }
        $held = [];
    }
    foreach ($readable as $stream) {
        if ($stream === STDIN) {
            exit;
        }
        if ($stream === $server) {
            $connection = stream_socket_accept($server);
            $id = ++$accepted;
            $connections[$id] = $connection;
            $buffers[$id] = '';
            continue;
        }
        $id = array_search($stream, $connections, true);
        if ($id === false) {
            continue;
        }
        $data = fread($stream, 65536);
        if ($data === '' || $data === false) {
            fclose($stream);
            unset($connections[$id], $buffers[$id]);
            continue;
        }
        $buffers[$id] .= $data;
        $end = strpos($buffers[$id], "\r\n\r\n");
        if ($end === false) {
            continue;
        }
        $lines = explode("\r\n", substr($buffers[$id], 0, $end));
        [$method, $path] = explode(' ', array_shift($lines));
        $headers = [];
        foreach ($lines as $line) {
            [$name, $value] = explode(':', $line, 2);
            $headers[strtolower($name)] = trim($value);
        }
        $length = (int) ($headers['content-length'] ?? 0);
        if (strlen($buffers[$id]) < $end + 4 + $length) {
            continue;
        }
        $body = substr($buffers[$id], $end + 4, $length);
        $buffers[$id] = substr($buffers[$id], $end + 4 + $length);
        $entry = ['method' => $method, 'path' => $path, 'headers' => $headers, 'body' => $body, 'connection' => $id];
        file_put_contents("$directory/log", base64_encode(serialize($entry)) . "\n", FILE_APPEND);

        // Read each time: a test may have written a new one.
        $text = file_get_contents("$directory/script");
        if ($text !== $script) {
            [$script, $given] = [$text, 0];
        }
        $answers = unserialize($script);
        $answer = $answers[min($given++, count($answers) - 1)];
        $fields = json_decode($body, true);
        if (!is_array($fields)) {
            parse_str($body, $fields);
        }
        $content = preg_replace_callback('/\{\{(\w+)\}\}/', static fn (array $match): string => (string) ($fields[$match[1]] ?? ''), $answer['body']);
        $head = "HTTP/1.1 {$answer['status']} Answer\r\nContent-Length: " . strlen($content) . "\r\n";
        foreach ($answer['headers'] as $name => $value) {
            $head .= "$name: $value\r\n";
        }
        $whole = "$head\r\n$content";
        match ($answer['action']) {
            'answer' => fwrite($stream, $whole),
            'cut' => fwrite($stream, substr($whole, 0, $answer['bytes'])),
            'hold' => $held[] = [$stream, $whole],
            default => null,
        };
        if ($answer['after'] !== '') {
            // So that it does not arrive in one piece with the answer.
            usleep(30000);
            fwrite($stream, $answer['after']);
            touch("$directory/after");
        }
        if ($answer['action'] === 'cut' || $answer['action'] === 'close') {
            fclose($stream);
            unset($connections[$id], $buffers[$id]);
        }
    }
}
