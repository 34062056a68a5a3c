--TEST--
bin/snap-uat runs the cases of the acceptance test in both directions, and says which ones fail
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../../examples/plain/shop.php';
require __DIR__ . '/../../examples/plain/snap.php';
use Faspay\Money;

$sandbox = new Sandbox();
// The script takes the machine's time, so the sandbox must, too.
$sandbox->control('POST', '/time', ['now' => null]);
$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$environment = [
    'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_SNAP_PRIVATE_KEY' => 'file://' . realpath(SNAP_KEYS) . '/test_merchant_private.pem', 'FASPAY_SNAP_PUBLIC_KEY' => 'file://' . realpath(SNAP_KEYS) . '/test_gateway_public.pem',
    'FASPAY_BASE_URL' => $sandbox->url, 'SHOP_URL' => "http://$address", 'SHOP_DATABASE' => $database,
] + getenv();
$root = dirname(__DIR__, 2);
$shop = proc_open([PHP_BINARY, ...module_arguments(), '-S', $address, "$root/examples/plain/public/index.php"], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes, null, $environment);
register_shutdown_function(function () use ($shop, $database): void {
    proc_terminate($shop);
    proc_close($shop);
    array_map(unlink(...), glob("$database*"));
});
for ($i = 0; @file_get_contents("http://$address/") === false; $i++) {
    $i < 100 || throw new LogicException('the shop did not start');
    usleep(100000);
}

/** @return array{int, string} exit status, and what was printed */
function uat(array $environment, string ...$arguments): array
{
    $process = proc_open([PHP_BINARY, ...module_arguments(), dirname(__DIR__, 2) . '/bin/snap-uat', ...$arguments], [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, null, $environment);
    $printed = stream_get_contents($pipes[1]);

    return [proc_close($process), $printed];
}

function summary(array $result): string
{
    [$status, $printed] = $result;
    preg_match_all('/^## (.*): FAILED$/m', $printed, $failed);

    return implode("\n", [...$failed[1], trim(strrchr(rtrim($printed), "\n")), "exit $status"]) . "\n";
}

echo "-- the merchant calls\n", summary($result = uat($environment, 'gateway'));
var_dump(str_contains($result[1], 'PRIVATE KEY'));
// It does say what fails.
echo "-- with a key that the gateway does not know\n", summary(uat(['FASPAY_SNAP_PRIVATE_KEY' => 'file://' . realpath(SNAP_KEYS) . '/test_gateway_private.pem'] + $environment, 'gateway', '--qris', 'none', '--debit', 'none'));

$orders = new Shop\Orders($database);
foreach (['waiting', 'settled', 'expired'] as $state) {
    $billNo = $orders->open(Money::idr(10000), 'account');
    $state === 'settled' ? $orders->settle($billNo) : $orders->mark($billNo, $state);
}
echo "-- the merchant is called\n", summary(uat($environment, 'shop', '--open', '8504990000000001', '--paid', '8504990000000002', '--expired', '8504990000000003'));
echo 'nothing was paid: ', $orders->find('SHOP0000000001')['deliveries'], "\n";
echo "-- a shop whose account is not open\n", summary(uat($environment, 'shop', '--open', '8504990000000002'));
echo "-- what is missing is named\n", uat($environment, 'shop')[1], uat(['FASPAY_MERCHANT_ID' => ''] + $environment, 'gateway')[1], uat($environment, 'gateway', '--wrong', '1')[1];
?>
--EXPECT--
-- the merchant calls
24 passed, 0 failed
exit 0
bool(false)
-- with a key that the gateway does not know
11.14 create a virtual account
11.5 create a virtual account, X-EXTERNAL-ID used before
11.3 create a virtual account without trxId
11.4 create a virtual account with a malformed field
state of the account
delete the account
2 passed, 6 failed
exit 1
-- the merchant is called
17 passed, 0 failed
exit 0
nothing was paid: 0
-- a shop whose account is not open
inquiry about an open account
inquiry with an X-EXTERNAL-ID
13 passed, 2 failed
exit 1
-- what is missing is named
--open NUMBER is the number of a static account that waits for its payment
set FASPAY_MERCHANT_ID: the first lines of bin/snap-uat say what it is
unknown option: --wrong; there are --va --qris --debit --open --paid --expired --prefix --amount --channel
