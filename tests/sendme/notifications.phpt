--TEST--
The sandbox's notifications are verified wherever their signature stands, and confirmed by an inquiry
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\Money;

$shop = new Gateway('{}');
$sandbox = new Sandbox();
$sendme = sendme(baseUrl: $sandbox->url);
foreach (['hex', 'upper', 'base64'] as $i => $encoding) {
    foreach (['header', 'body', 'both'] as $place) {
        $sandbox->quirks(sendme_signature_encoding: $encoding, sendme_signature_place: $place);
        $payout = $sendme->topUp(sendme_top_up(trxNo: $number = "TOP-$encoding-$place", callbackUrl: "$shop->url/hook"));
        $sandbox->control('POST', "/payouts/$payout->trxId/status", ['status' => ['succeeded', 'failed', 'reversed'][0]]);
        $requests = $shop->requests();
        $request = end($requests);
        $notification = $sendme->verifyNotification($request['body'], $request['headers']);
        $status = $sendme->confirm($notification, Money::idr(20000), $number);
        echo "$encoding, $place: $notification->trxNo {$notification->status->name} $notification->amount ", var_export($notification->claimsSucceeded(), true), ', ', $status->status->name, ' ', var_export($status->isSucceeded(), true), "\n";
    }
}
echo thrown(fn () => $sendme->confirm($notification, Money::idr(19999), $number)), "\n";
echo thrown(fn () => $sendme->confirm($notification, Money::idr(20000), 'TOP-1')), "\n";
try {
    $sendme->confirm($notification, Money::idr(1), $number);
} catch (Faspay\AmountMismatchException $e) {
    echo $e->expected, ' ', $e->actual, ' ', $e->status->status->name, ' ', $e->orderNo, "\n";
}
// It may be reversed later: the old notification is then no longer true.
$sandbox->control('POST', "/payouts/$payout->trxId/status", ['status' => 'reversed']);
echo $sendme->confirm($notification, Money::idr(1), $number)->status->name, "\n";
// Nothing signed, something changed, another partner's.
$sandbox->quirks(sendme_signature_place: 'none');
$sandbox->control('POST', "/payouts/$payout->trxId/notify");
$requests = $shop->requests();
$unsigned = end($requests);
echo thrown(fn () => $sendme->verifyNotification($unsigned['body'], $unsigned['headers'])), "\n";
echo thrown(fn () => $sendme->verifyNotification(str_replace('TOP-', 'TIP-', $request['body']), $request['headers'])), "\n";
echo thrown(fn () => sendme(virtualAccount: '9920000001')->verifyNotification($request['body'], $request['headers'])), "\n";
echo sendme(credentials: credentials(appKey: 'a', appSecret: 'b', clientKey: 'c', clientSecret: 'd'), previousCredentials: credentials())->verifyNotification($request['body'], $request['headers'])->trxNo, "\n";
echo thrown(fn () => sendme(virtualAccount: '9920000001')->confirm($notification, Money::idr(1), $number)), "\n";
?>
--EXPECT--
