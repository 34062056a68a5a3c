--TEST--
A clock that one request stopped goes again in the next one of the same process
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$body = json_encode(['request' => 'Payment Notification', 'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV-1001',
    'payment_reff' => '1', 'payment_date' => '2025-01-10 10:04:30', 'payment_status_code' => '2', 'payment_status_desc' => 'Payment Sukses', 'signature' => signature('INV-1001', '2')]);
$directory = sys_get_temp_dir() . '/faspay-clock-' . bin2hex(random_bytes(8));
mkdir($directory, 0700);
file_put_contents("$directory/page.php", '<?php
    if (isset($_GET["now"])) {
        Faspay\Testing::setNow(new DateTimeImmutable($_GET["now"]));
    }
    $client = new Faspay\Debit("99999", "Sample Store", "bot99999", "p@ssw0rd");
    echo json_encode([getmypid(), json_decode($client->verifyNotification(' . var_export($body, true) . ')->acknowledge())->response_date]);
    isset($_GET["fatal"]) && strlen(new stdClass());');
$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$server = proc_open([PHP_BINARY, '-n', ...module_arguments(), '-d', 'faspay.testing=1', '-d', 'display_errors=0', '-S', $address, "$directory/page.php"], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
register_shutdown_function(function () use ($server, $directory): void {
    proc_terminate($server);
    proc_close($server);
    unlink("$directory/page.php");
    rmdir($directory);
});
$context = stream_context_create(['http' => ['ignore_errors' => true]]);
$ask = fn (string $query): array => json_decode((string) @file_get_contents("http://$address/?$query", false, $context), true) ?? [];
for ($i = 0; $ask('') === []; $i++) {
    $i < 100 || exit('the server did not start');
    usleep(100000);
}
$processes = [];
foreach (['now=1996-02-29T10:00:00%2B07:00', '', 'now=1999-02-02T10:00:00%2B07:00&fatal=1', ''] as $query) {
    [$processes[], $date] = $ask($query);
    echo abs(strtotime("$date Asia/Jakarta") - time()) < 600 ? 'the real time' : $date, "\n";
}
var_dump(count(array_unique($processes)));
?>
--EXPECT--
1996-02-29 10:00:00
the real time
1999-02-02 10:00:00
the real time
int(1)
