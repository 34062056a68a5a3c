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
hex, header: TOP-hex-header Succeeded 20000.00 true, Succeeded true
hex, body: TOP-hex-body Succeeded 20000.00 true, Succeeded true
hex, both: TOP-hex-both Succeeded 20000.00 true, Succeeded true
upper, header: TOP-upper-header Succeeded 20000.00 true, Succeeded true
upper, body: TOP-upper-body Succeeded 20000.00 true, Succeeded true
upper, both: TOP-upper-both Succeeded 20000.00 true, Succeeded true
base64, header: TOP-base64-header Succeeded 20000.00 true, Succeeded true
base64, body: TOP-base64-body Succeeded 20000.00 true, Succeeded true
base64, both: TOP-base64-both Succeeded 20000.00 true, Succeeded true
Faspay\AmountMismatchException: payout TOP-base64-both: the gateway says paid, but IDR 19999.00 was expected, and it says IDR 20000.00: do not deliver before you have checked the payment in the merchant portal
Faspay\SignatureException: the notification is about another payout than trxNo: pass the number that you stored
1.00 20000.00 Succeeded TOP-base64-both
Reversed
Faspay\SignatureException: the message bears no signature, neither in the header faspay-signature nor in the field signature: ask status() about its trx_no
Faspay\SignatureException: the message's signature is not right: it is forged or was changed on the way, or Faspay signs in a way that its documents leave open. Ask status() about its trx_no. Pass the request body exactly as it arrived: file_get_contents('php://input') in plain PHP and WordPress, $request->getContent() in Laravel and Symfony; for a return, $_GET or the raw query string
Faspay\SignatureException: the message's virtual_account is another merchant's: check this client's merchant id, and the URL that the other one has registered
TOP-base64-both
Faspay\SignatureException: the notification is about the virtual account of another merchant: confirm it with that merchant's client
