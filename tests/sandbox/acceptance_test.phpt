--TEST--
bin/accept runs the cases of the acceptance test in both directions, says which ones fail, and shows no whole signature
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/acceptance.inc';
require __DIR__ . '/../../examples/plain/shop.php';

$sandbox = new Sandbox();
$sandbox->takeMachineTime();
$address = free_address();
$environment = [
    'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd', 'FASPAY_BASE_URL' => $sandbox->url,
    'FASPAY_CARD_MERCHANT_ID' => 'tokofaspay', 'FASPAY_CARD_PASSWORD' => 'abcde', 'SHOP_URL' => "http://$address", 'SHOP_DATABASE' => tempnam(sys_get_temp_dir(), 'faspay-shop-'),
] + getenv();
example_shop($environment, $address);

echo "-- the merchant calls\n", summary($result = script('accept', $environment, 'gateway', '--channels', '402,404,709,711,807,812,819,820'));
// Neither the password, nor what it signs.
var_dump(preg_match('/p@ssw0rd|\b[0-9a-f]{40}\b/', $result[1]));
// It does say what fails.
echo "-- with another password\n", summary(script('accept', ['FASPAY_PASSWORD' => 'another'] + $environment, 'gateway', '--channels', '402'));
echo "-- with bills that nobody pays in time\n", summary(script('accept', $environment, 'gateway', '--channels', '402', '--wait', '1'));

$orders = new Shop\Orders($environment['SHOP_DATABASE']);
$billNo = $orders->open(Faspay\Money::idr(10000), 'debit');
$orders->sent($billNo, '9999940200000099');
echo "-- the merchant is called\n", summary($result = script('accept', $environment, 'shop', '--url', "http://$address/notification", '--open', $billNo));
echo 'nothing was paid: ', $orders->find($billNo)['deliveries'], "\n";
var_dump(preg_match('/\b[0-9a-f]{40}\b/', $result[1]));
echo "-- a page that is not for notifications\n", summary(script('accept', $environment, 'shop', '--url', "http://$address/", '--open', $billNo));
echo "-- what is missing is named\n", script('accept', $environment)[1], script('accept', $environment, 'shop')[1], script('accept', ['FASPAY_USER_ID' => ''] + $environment, 'gateway')[1],
    script('accept', $environment, 'gateway', '--wrong', '1')[1];
?>
--EXPECT--
-- the merchant calls
22 passed, 0 failed
exit 0
int(0)
-- with another password
payment channel inquiry
create a bill, channel 402
inquiry of a bill that does not exist
2 passed, 3 failed
exit 1
-- with bills that nobody pays in time
inquiry of the paid bill, channel 402
6 passed, 1 failed
exit 1
-- the merchant is called
7 passed, 0 failed
exit 0
nothing was paid: 0
int(0)
-- a page that is not for notifications
rubbish
a wrong signature, JSON
a wrong signature, XML
no signature
3 passed, 4 failed
exit 1
-- what is missing is named
which side is tested? bin/accept gateway or bin/accept shop; the first lines of this file say more
--url is the shop's address for notifications, --open a bill that nobody has paid
set FASPAY_USER_ID: the first lines of bin/accept say what it is
unknown option: --wrong; there are --channels --wait --url --open
