--TEST--
The example shop refuses a second payment into an account that was paid, so that the bank gives it back; that it was given back takes nothing else back
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php
is_file(__DIR__ . '/../../examples/plain/shop.php') && is_dir(__DIR__ . '/../../sandbox/keys') || die('skip needs the examples and the keys of the sandbox');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../../examples/plain/shop.php';
require __DIR__ . '/../../examples/plain/snap.php';
use Faspay\Money;

$answer = fn (string $status): array => [
    'responseCode' => '2002600', 'responseMessage' => 'Success',
    'virtualAccountData' => ['partnerServiceId' => '  850499', 'customerNo' => '0000000001', 'virtualAccountNo' => '  8504990000000001', 'paymentFlagStatus' => $status, 'paidAmount' => ['value' => '10000.00', 'currency' => 'IDR']],
];
$gateway = new Gateway($answer('00'));
putenv('FASPAY_MERCHANT_ID=99999');
putenv("FASPAY_BASE_URL=$gateway->url");
putenv('FASPAY_SNAP_PRIVATE_KEY=' . sandbox_key('merchant_private'));
putenv('FASPAY_SNAP_PUBLIC_KEY=' . sandbox_key('gateway_public'));
ini_set('error_log', '/dev/null');
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$orders = new Shop\Orders($database);
$billNo = $orders->open(Money::idr(10000), 'account');
$orders->mark($billNo, 'waiting');
// Two banks ask for the number, and both are told the amount.
$orders->located($billNo, 'inquiry-1');
$orders->located($billNo, 'inquiry-2');
/** A payment after one of the inquiries; the shop's answer. */
$paid = function (string $inquiry, string $externalId, array $more = []) use ($orders, $billNo): void {
    $body = classic_notification(...$more + ['customerNo' => '0000000001', 'virtualAccountNo' => '  8504990000000001', 'paymentRequestId' => $inquiry, 'referenceNo' => "77$externalId"]);
    $reply = Shop\book($orders, Shop\snap()->verifyNotification($body, signed($body, PAYMENT_PATH, externalId: $externalId), PAYMENT_PATH, now()), '2027-01-01');
    echo $reply->httpStatus, ' ', json_decode($reply->body)->responseCode, ', ', $orders->find($billNo)['state'], ', delivered ', $orders->find($billNo)['deliveries'], ' by ', $orders->find($billNo)['trx_id'], "\n";
};
$paid('inquiry-1', '1');
$paid('inquiry-1', '1');
$paid('inquiry-2', '2');
$paid('inquiry-2', '3');
$paid('inquiry-1', '1');
// The bank gave the second one back, and later the first one, too.
$gateway->script($answer('04'));
$refunded = ['additionalInfo' => ['channelCode' => '402', 'merchantId' => '99999', 'latestTransactionStatus' => '04', 'paymentDate' => '2025-01-10 09:59:50', 'transactionStatusDesc' => 'refunded']];
$paid('inquiry-2', '4', $refunded);
$paid('inquiry-1', '5', $refunded);
array_map(unlink(...), glob("$database*"));
?>
--EXPECT--
200 2002500, paid, delivered 1 by inquiry-1
200 2002500, paid, delivered 1 by inquiry-1
404 4042514, paid, delivered 1 by inquiry-1
404 4042514, paid, delivered 1 by inquiry-1
200 2002500, paid, delivered 1 by inquiry-1
200 2002500, paid, delivered 1 by inquiry-1
200 2002500, reversed, delivered 1 by inquiry-1
