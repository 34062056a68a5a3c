--TEST--
Many inquiries share one connection where the gateway speaks HTTP/2; whatever moves money keeps to HTTP/1.1
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$page = <<<'PHP'
    if (isset($_GET["create"])) {
        echo $client->create(bill())->trxId, "\n";
    } else {
        $pairs = array_fill_keys(array_map(fn (int $i): string => "key $i", range(1, 300)), ["9999940200000001", "INV-1001"]);
        $before = memory_get_peak_usage();
        $answers = $client->statuses($pairs, 16, 40.0);
        echo array_keys($answers) === array_keys($pairs) ? "every key in its place" : "other keys", ", ", count(array_filter($answers, fn (object $answer): bool => $answer instanceof Faspay\Debit\Status && $answer->isPaid())), " paid\n";
        foreach (array_count_values(array_map(fn (object $answer): string => $answer instanceof Throwable ? $answer->getMessage() : "", $answers)) as $message => $count) {
            echo $message === "" ? "" : "$count times $message\n";
        }
    }
    PHP;
$answer = fn (array $fields): string => "return 200 '" . json_encode($fields, JSON_UNESCAPED_SLASHES) . "';";
// nginx that answers by itself does not wait for the body; nginx before it does.
$inner = Fpm::freeAddress();
$gateway = "location / { proxy_pass http://$inner; }";
// An inquiry that is answered slowly keeps its connection busy while others begin.
$answers = 'map $server_protocol $pace { HTTP/1.1 400; default 0; } '
    . "server { listen $inner; access_log off; location /cvr/300011 { " . $answer(CREATED) . ' } location / { ' . $answer(PAID) . ' } }';
foreach (['HTTP/2' => [true, []], 'HTTP/2, seven requests a connection' => [true, ['keepalive_requests' => 7]], 'HTTP/2, and slow answers over HTTP/1.1' => [true, ['keepalive_requests' => 7, 'limit_rate' => '$pace']], 'HTTP/1.1 alone' => [false, []]] as $what => [$http2, $server]) {
    $fpm = new Fpm($page, $gateway, server: $server, nginx: $answers, http2: $http2);
    echo "-- $what\n", $fpm->get();
    // A worker that only asked: without a limit, one connection.
    echo $http2 && !$server ? count($fpm->connections(300)) . " connection\n" : '';
    echo $fpm->get('create=1'), $fpm->get();
    $fpm->until('the log', fn (): bool => count($fpm->gatewayLog()) >= 601);
    $protocols = $payments = [];
    foreach ($fpm->gatewayLog() as $line) {
        [$connection, , , , $protocol, $path] = explode(' ', $line);
        $protocols[$protocol][$connection] = true;
        if (str_starts_with($path, '/cvr/300011')) {
            $payments[] = $protocol;
        }
    }
    $counts = array_map(count(...), $protocols);
    // libcurl before 8.5 would begin an inquiry on a busy connection that cannot carry two.
    echo preg_match('/ p$/m', implode("\n", $fpm->gatewayLog())) ? "pipelined\n" : '';
    report("600 inquiries in two pages, 16 at once, $what: " . json_encode($counts) . ' connections');
    echo 'payments: ', implode(' ', $payments), "\n";
    // Inquiries may use the connection of a payment, never the other way round.
    var_dump(array_sum($counts) <= ($server ? 600 : 32), isset($counts['HTTP/2.0']) === $http2);
    $fpm->stop();
}
?>
--EXPECT--
-- HTTP/2
every key in its place, 300 paid
1 connection
9999940200000001
every key in its place, 300 paid
payments: HTTP/1.1
bool(true)
bool(true)
-- HTTP/2, seven requests a connection
every key in its place, 300 paid
9999940200000001
every key in its place, 300 paid
payments: HTTP/1.1
bool(true)
bool(true)
-- HTTP/2, and slow answers over HTTP/1.1
every key in its place, 300 paid
9999940200000001
every key in its place, 300 paid
payments: HTTP/1.1
bool(true)
bool(true)
-- HTTP/1.1 alone
every key in its place, 300 paid
9999940200000001
every key in its place, 300 paid
payments: HTTP/1.1
bool(true)
bool(true)
