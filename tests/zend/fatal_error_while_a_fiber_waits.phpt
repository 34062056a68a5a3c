--TEST--
A fatal error while a fiber waits inside a call harms neither the shutdown functions nor the worker's next request
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID);
$page = tempnam(sys_get_temp_dir(), 'faspay');
file_put_contents($page, '<?php
require ' . var_export(__DIR__ . '/../helpers/gateway.inc', true) . ';
$client = new Faspay\Debit("99999", "Sample Store", "bot99999", "p@ssw0rd", baseUrl: $_GET["url"], transport: new Faspay\Transport(observer: isset($_GET["die"]) ? fn () => Fiber::suspend() : null));
$pairs = array_fill(0, 24, ["9999940200000001", "INV-1001"]);
if (!isset($_GET["die"])) {
    echo count(array_filter($client->statuses($pairs), fn ($status) => $status instanceof Faspay\Debit\Status)), " answered\n";
    exit;
}
register_shutdown_function(function () {
    echo "at shutdown: ", (new Faspay\Debit("99999", "Sample Store", "bot99999", "p@ssw0rd", baseUrl: $_GET["url"]))->status("9999940200000001", "INV-1001")->status->name, "\n";
});
$fiber = new Fiber(fn () => $client->statuses($pairs, 24));
$fiber->start();
trigger_error("fatal", E_USER_ERROR);
');
$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$server = proc_open([PHP_BINARY, '-n', ...module_arguments(), '-d', 'display_errors=0', '-S', $address, $page], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
for ($i = 0; $i < 100 && ($probe = @stream_socket_client("tcp://$address")) === false; $i++) {
    usleep(50000);
}
fclose($probe);
$url = "http://$address/?url=" . urlencode($gateway->url);
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
for ($i = 0; $i < 3; $i++) {
    echo file_get_contents("$url&die=1", false, $context), file_get_contents($url, false, $context);
}
proc_terminate($server);
proc_close($server);
unlink($page);
?>
--EXPECT--
at shutdown: Unprocessed
24 answered
at shutdown: Unprocessed
24 answered
at shutdown: Unprocessed
24 answered
