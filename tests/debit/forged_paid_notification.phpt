--TEST--
The redirect signature of one bill is the "paid" signature of another: verified is not paid
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

// The shopper of bill INV-10012 sees this in the address of the payment page.
$gateway = new Gateway(UNPAID, PAID);
$client = $gateway->client();
$seen = explode('?', basename($client->redirectUrl('9999940200000077', 'INV-10012')))[0];
var_dump($seen === signature('INV-1001', '2'));

$forged = ['trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'payment_status_code' => '2', 'bill_total' => '10000', 'payment_total' => '10000', 'signature' => $seen];
$notification = $client->verifyNotification(json_encode($forged));
var_dump($notification->claimsPaid(), method_exists($notification, 'isPaid'));

$status = $client->confirm($notification, Faspay\Money::idr(10000), '9999940200000001');
var_dump($status->isPaid(), $status->status);

// The transaction the shop stored is another than the forger's.
$other = $client->verifyNotification(json_encode(['trx_id' => '9999940200000077'] + $forged));
try {
    $client->confirm($other, Faspay\Money::idr(10000), '9999940200000001');
} catch (Faspay\SignatureException $e) {
    echo $e->rule, ': ', $e->getMessage(), "\n";
}
// Nothing was asked for that one.
var_dump(count($gateway->requests()));
// Once it is really paid, the same notification confirms.
var_dump($client->confirm($notification, Faspay\Money::idr(10000), '9999940200000001')->isPaid());
?>
--EXPECT--
bool(true)
bool(true)
bool(false)
bool(false)
enum(Faspay\PaymentStatus::Unprocessed)
other_transaction: the notification is about another transaction than trxId: pass what create() returned for this order. If you did, it may be forged: its signature covers order number and status only
int(1)
bool(true)
