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
require __DIR__ . '/../helpers/acceptance.inc';
require __DIR__ . '/../../examples/plain/shop.php';
require __DIR__ . '/../../examples/plain/snap.php';
use Faspay\Money;

$sandbox = new Sandbox();
$sandbox->takeMachineTime();
$address = free_address();
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$environment = [
    'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_SNAP_PRIVATE_KEY' => 'file://' . realpath(SNAP_KEYS) . '/test_merchant_private.pem', 'FASPAY_SNAP_PUBLIC_KEY' => 'file://' . realpath(SNAP_KEYS) . '/test_gateway_public.pem',
    'FASPAY_BASE_URL' => $sandbox->url, 'SHOP_URL' => "http://$address", 'SHOP_DATABASE' => $database,
] + getenv();
example_shop($environment, $address);

echo "-- the merchant calls\n", summary($result = script('snap-uat', $environment, 'gateway'));
var_dump(str_contains($result[1], 'PRIVATE KEY'));
// It does say what fails.
echo "-- with a key that the gateway does not know\n", summary(script('snap-uat', ['FASPAY_SNAP_PRIVATE_KEY' => 'file://' . realpath(SNAP_KEYS) . '/test_gateway_private.pem'] + $environment, 'gateway', '--qris', 'none', '--debit', 'none'));

$orders = new Shop\Orders($database);
foreach (['waiting', 'settled', 'expired'] as $state) {
    $billNo = $orders->open(Money::idr(10000), 'account');
    $state === 'settled' ? $orders->settle($billNo) : $orders->mark($billNo, $state);
}
echo "-- the merchant is called\n", summary(script('snap-uat', $environment, 'shop', '--open', '8504990000000001', '--paid', '8504990000000002', '--expired', '8504990000000003'));
echo 'nothing was paid: ', $orders->find('SHOP0000000001')['deliveries'], "\n";
echo "-- a shop whose account is not open\n", summary(script('snap-uat', $environment, 'shop', '--open', '8504990000000002'));
echo "-- what is missing is named\n", script('snap-uat', $environment, 'shop')[1], script('snap-uat', ['FASPAY_MERCHANT_ID' => ''] + $environment, 'gateway')[1], script('snap-uat', $environment, 'gateway', '--wrong', '1')[1];
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
