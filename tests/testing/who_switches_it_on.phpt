--TEST--
A script on the command line may switch faspay.testing on; a page of a server may not
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$code = 'var_dump(ini_set("faspay.testing", "1"), ini_get("faspay.testing")); try { echo get_class(Faspay\Testing::answer(Faspay\Debit\Payment::class)), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }';
echo "command line:\n", run_child($code);
$directory = sys_get_temp_dir() . '/faspay-testing-' . bin2hex(random_bytes(8));
mkdir($directory, 0700);
file_put_contents("$directory/page.php", "<?php $code");
$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$server = proc_open([PHP_BINARY, '-n', ...module_arguments(), '-d', 'html_errors=0', '-S', $address, "$directory/page.php"], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
for ($i = 0; ($page = (string) @file_get_contents("http://$address/")) === '' && $i < 100; $i++) {
    usleep(100000);
}
echo "server:\n$page";
proc_terminate($server);
proc_close($server);
unlink("$directory/page.php");
rmdir($directory);
?>
--EXPECT--
command line:
string(1) "0"
string(1) "1"
Faspay\Debit\Payment
server:
bool(false)
string(1) "0"
Faspay\Testing::answer() is for tests: set the INI entry faspay.testing to 1, never where payments are taken
