--TEST--
Reply::send() sends the status, the headers and the body, after which no other reply can be sent; nothing in a made-up one splits a header
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';

$script = <<<'PHP'
    <?php
    require HELPERS . '/snap.inc';
    if ($_SERVER['REQUEST_URI'] === '/made-up') {
        Faspay\Testing::answer(Faspay\Snap\Reply::class, ['httpStatus' => 409, 'headers' => ['Content-Type' => 'text/plain', 'X-Split' => "a\r\nX-Injected: 1", 'X-Fine' => 'b'], 'body' => "\0\u{e9}"])->send();
        return;
    }
    if ($_SERVER['REQUEST_URI'] === '/late') {
        echo 'x';
        flush();
        try {
            Faspay\Snap::rejectUnverified(new Exception(), '/')->send();
        } catch (Error $e) {
            echo get_class($e), ': ', $e->getMessage();
        }
        return;
    }
    $snap = snap();
    try {
        $notification = $snap->verifyNotification(file_get_contents('php://input'), $_SERVER['REQUEST_URI'] === '/v1.0/debit/notify' ? $_SERVER : getallheaders(), $_SERVER['REQUEST_URI'], new DateTimeImmutable('2025-01-10 10:00:00 Asia/Jakarta'));
        $notification->acknowledge()->send();
    } catch (Throwable $e) {
        Faspay\Snap::rejectUnverified($e, $_SERVER['REQUEST_URI'])->send();
    }
    PHP;
$directory = sys_get_temp_dir() . '/faspay-shop-' . bin2hex(random_bytes(4));
mkdir($directory);
file_put_contents("$directory/shop.php", strtr($script, ['HELPERS' => var_export(realpath(__DIR__ . '/../helpers'), true)]));
$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$server = proc_open([PHP_BINARY, '-n', ...module_arguments(), '-d', 'faspay.testing=1', '-d', 'display_errors=0', '-S', $address, "$directory/shop.php"], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', "$directory/log", 'w']], $pipes);
register_shutdown_function(function () use ($server, $directory): void {
    proc_terminate($server);
    proc_close($server);
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);
});
for ($i = 0; @stream_socket_client("tcp://$address") === false; $i++) {
    $i < 100 || throw new LogicException('the shop did not start');
    usleep(50000);
}

/** The status line, the headers that matter, the body. */
function post(string $path, string $body, array $headers = []): string
{
    global $address;
    $lines = array_map(fn (string $name): string => "$name: $headers[$name]", array_keys($headers));
    $answer = file_get_contents("http://$address$path", false, stream_context_create(['http' => ['method' => 'POST', 'header' => $lines ?: 'Content-Type: text/plain', 'content' => $body, 'ignore_errors' => true]]));

    return implode(' | ', preg_replace('/^HTTP\/1.\d /', '', preg_grep('/^(HTTP|Content-Type|X-(?!Powered))/i', $http_response_header))) . ' | ' . addcslashes($answer, "\0..\37\177..\377");
}

$at = new DateTimeImmutable('2025-01-10 10:00:00 Asia/Jakarta');
$time = fn (string $answer): string => preg_replace('/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00/', 'TIME', $answer);
$body = qr_notification();
echo $time(post(QR_PATH, $body, signed($body, QR_PATH, $at))), "\n";
$body = debit_notification();
echo $time(post(DEBIT_PATH, $body, signed($body, DEBIT_PATH, $at))), "\n";
echo $time(post(DEBIT_PATH, $body, signed($body, QR_PATH, $at))), "\n";
echo $time(post(PAYMENT_PATH, '{}', signed('{}', PAYMENT_PATH, $at))), "\n";
echo $time(post(PAYMENT_PATH, '{}')), "\n";
echo post('/made-up', ''), "\n", post('/late', ''), "\n";
?>
--EXPECT--
200 OK | Content-Type: application/json | X-TIMESTAMP: TIME | {"responseCode":"2005200","responseMessage":"Request has been processed successfully"}
200 OK | Content-Type: application/json | X-TIMESTAMP: TIME | {"responseCode":"2005600","responseMessage":"Request has been processed successfully"}
401 Unauthorized | Content-Type: application/json | X-TIMESTAMP: TIME | {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
400 Bad Request | Content-Type: application/json | X-TIMESTAMP: TIME | {"responseCode":"4002502","responseMessage":"Missing Mandatory Field partnerServiceId"}
400 Bad Request | Content-Type: application/json | X-TIMESTAMP: TIME | {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
409 Conflict | Content-type: text/plain;charset=UTF-8 | X-Fine: b | \000\303\251
200 OK | Content-type: text/html; charset=UTF-8 | xError: The reply cannot be sent: the headers were sent before, by output of this script
