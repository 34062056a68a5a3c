--TEST--
A message is refused that was not signed by Faspay, for this path, about this merchant, at this time, or as it is read
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../helpers/keys.inc';

$snap = snap(companyCodes: ['850499']);

/** Which rule refuses it; else what it is. */
function rule(callable $verify): string
{
    try {
        $message = $verify();

        return 'verified as ' . strtolower(($message->kind ?? null)?->name ?? 'inquiry') . (property_exists($message, 'status') && $message->isPaid() ? ', paid' : '');
    } catch (Faspay\SignatureException|Faspay\MalformedMessageException $e) {
        return "$e->rule: " . preg_replace('/\. Pass the.*/', '', $e->getMessage());
    }
}

echo "-- signatures\n";
$va = va_notification();
$good = signed($va, PAYMENT_PATH);
foreach ([
    'as it is' => $good,
    'of another key' => signed($va, PAYMENT_PATH, key: 'merchant_private'),
    'of another body' => signed(va_notification(trxId: 'INV-1002'), PAYMENT_PATH),
    'of another time' => ['X-TIMESTAMP' => now('+1 second')->format('c')] + $good,
    'of another method' => signed($va, PAYMENT_PATH, method: 'PUT'),
    'of another path' => signed($va, QR_PATH),
    'none' => ['X-SIGNATURE' => 'x'] + $good,
    'of a standard document' => ['X-SIGNATURE' => '85be817c55b2c135157c7e89f52499bf0c25ad6eeebe04a986e8c862561b19a5'] + $good,
    'cut' => ['X-SIGNATURE' => substr($good['X-SIGNATURE'], 0, -8)] + $good,
    'with more behind' => ['X-SIGNATURE' => $good['X-SIGNATURE'] . 'AAAA'] + $good,
] as $name => $headers) {
    echo "$name: ", rule(fn () => $snap->verifyNotification($va, $headers, PAYMENT_PATH)), "\n";
}
// While Faspay changes its key both are accepted.
$changed = snap(faspayPublicKey: key_text('public.pem'), previousFaspayPublicKey: sandbox_key('gateway_public'));
echo 'of the previous key: ', rule(fn () => $changed->verifyNotification($va, $good)), "\n";
echo 'of a key before that: ', rule(fn () => snap(faspayPublicKey: key_text('public.pem'))->verifyNotification($va, $good)), "\n";

echo "-- paths\n";
foreach ([null, '', PAYMENT_PATH, ltrim(PAYMENT_PATH, '/'), '/shop/faspay' . PAYMENT_PATH, 'https://shop.example' . PAYMENT_PATH . '?a=1', '/faspay.php', QR_PATH, INQUIRY_PATH, '/v1.0/transfer-va/payment/more'] as $path) {
    echo var_export($path, true), ': ', rule(fn () => $snap->verifyNotification($va, $good, $path)), "\n";
}
// Some gateways sign the path that they call.
$whole = '/shop' . PAYMENT_PATH;
echo 'signed as called: ', rule(fn () => $snap->verifyNotification($va, signed($va, $whole), $whole)), "\n";
echo 'signed as called, elsewhere: ', rule(fn () => $snap->verifyNotification($va, signed($va, $whole), PAYMENT_PATH)), "\n";

echo "-- times\n";
foreach (['-300 seconds', '-301 seconds', '+300 seconds', '+301 seconds', '-1 day'] as $change) {
    echo "$change: ", rule(fn () => $snap->verifyNotification($va, signed($va, PAYMENT_PATH, now($change)))), "\n";
}
echo 'from a queue: ', rule(fn () => $snap->verifyNotification($va, signed($va, PAYMENT_PATH, now('-1 day')), null, now('-1 day'))), "\n";
echo 'with another skew: ', rule(fn () => snap(clockSkew: 86400)->verifyNotification($va, signed($va, PAYMENT_PATH, now('-1 day')))), "\n";
echo 'in another zone: ', rule(fn () => $snap->verifyNotification($va, signed($va, PAYMENT_PATH, now()->setTimezone(new DateTimeZone('UTC'))))), "\n";

foreach ([-9_000_000_000_000_000_000, 9_000_000_000_000_000_000] as $second) {
    echo 'at the end of time: ', preg_replace('/ -?\d+ /', ' N ', rule(fn () => $snap->verifyNotification($va, $good, null, now()->setTimestamp($second)))), "\n";
}

echo "-- owners\n";
$other = va_notification(additionalInfo: ['merchantId' => '98765', 'latestTransactionStatus' => '00']);
echo "another merchant's: ", rule(fn () => $snap->verifyNotification($other, signed($other, PAYMENT_PATH))), "\n";
$classic = classic_notification();
echo 'of our company code: ', rule(fn () => $snap->verifyNotification($classic, signed($classic, PAYMENT_PATH))), "\n";
echo 'of a code unknown to the client: ', rule(fn () => snap()->verifyNotification($classic, signed($classic, PAYMENT_PATH))), "\n";
$debit = debit_notification(merchantId: '98765');
echo "another merchant's debit: ", rule(fn () => $snap->verifyNotification($debit, signed($debit, DEBIT_PATH))), "\n";

echo "-- kinds\n";
$inquiry = va_inquiry();
echo 'an inquiry as a notification: ', rule(fn () => $snap->verifyNotification($inquiry, signed($inquiry, INQUIRY_PATH))), "\n";
echo 'a notification as an inquiry: ', rule(fn () => $snap->verifyVaInquiry($va, $good)), "\n";
echo 'the older product\'s: ', rule(fn () => $snap->verifyNotification('{"request":"Payment Notification","payment_status_code":"2","signature":"x"}', $good)), "\n";
$qr = qr_notification();
echo 'QRIS at the path of direct debit: ', rule(fn () => $snap->verifyNotification($qr, signed($qr, QR_PATH), DEBIT_PATH)), "\n";

echo "-- bodies\n";
foreach (['', '{}', '[]', 'null', '{"a":1', '<a/>', 'a=b', "\xff", str_repeat('[', 1000)] as $odd) {
    echo json_encode(substr($odd, 0, 20), JSON_INVALID_UTF8_SUBSTITUTE), ': ', rule(fn () => $snap->verifyNotification($odd, signed($odd, PAYMENT_PATH), PAYMENT_PATH)), "\n";
}
foreach (['trxId' => "INV\n1001", 'virtualAccountNo' => ['8504'], 'paidAmount' => '10000.00', 'paymentRequestId' => null] as $member => $value) {
    $odd = va_notification(...[$member => $value]);
    echo "$member: ", rule(fn () => $snap->verifyNotification($odd, signed($odd, PAYMENT_PATH))), "\n";
}
$twice = substr($va, 0, -1) . ',"trxId":"INV-1002"}';
echo 'a member twice: ', rule(fn () => $snap->verifyNotification($twice, signed($twice, PAYMENT_PATH))), "\n";
?>
--EXPECT--
-- signatures
as it is: verified as va, paid
of another key: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
of another body: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
of another time: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
of another method: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
of another path: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
none: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
of a standard document: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
cut: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
with more behind: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
of the previous key: verified as va, paid
of a key before that: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
-- paths
NULL: verified as va, paid
'': verified as va, paid
'/v1.0/transfer-va/payment': verified as va, paid
'v1.0/transfer-va/payment': verified as va, paid
'/shop/faspay/v1.0/transfer-va/payment': verified as va, paid
'https://shop.example/v1.0/transfer-va/payment?a=1': verified as va, paid
'/faspay.php': verified as va, paid
'/v1.0/qr/qr-mpm-notify': path: the message belongs to /v1.0/transfer-va/payment, but arrived at another service's path
'/v1.0/transfer-va/inquiry': path: the message belongs to /v1.0/transfer-va/payment, but arrived at another service's path
'/v1.0/transfer-va/payment/more': path: the message belongs to /v1.0/transfer-va/payment, but arrived at another service's path
signed as called: verified as va, paid
signed as called, elsewhere: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
-- times
-300 seconds: verified as va, paid
-301 seconds: stale: the message was signed 301 seconds before it arrived, which is more than 300: it may be a repeated old one, or this server's clock is wrong
+300 seconds: verified as va, paid
+301 seconds: stale: the message was signed 301 seconds after it arrived, which is more than 300: it may be a repeated old one, or this server's clock is wrong
-1 day: stale: the message was signed 86400 seconds before it arrived, which is more than 300: it may be a repeated old one, or this server's clock is wrong
from a queue: verified as va, paid
with another skew: verified as va, paid
in another zone: verified as va, paid
at the end of time: stale: the message was signed N seconds after it arrived, which is more than 300: it may be a repeated old one, or this server's clock is wrong
at the end of time: stale: the message was signed N seconds before it arrived, which is more than 300: it may be a repeated old one, or this server's clock is wrong
-- owners
another merchant's: other_merchant: the message's merchantId is another merchant's: check this client's merchant id, and the URL that the other one has registered
of our company code: verified as va, paid
of a code unknown to the client: verified as va
another merchant's debit: other_merchant: the message's merchantId is another merchant's: check this client's merchant id, and the URL that the other one has registered
-- kinds
an inquiry as a notification: other_kind: the message is a virtual account's inquiry, not a notification: pass it to verifyVaInquiry()
a notification as an inquiry: other_kind: the message is a notification, not an inquiry: pass it to verifyNotification()
the older product's: legacy: the message is the older product's notification: verify it with Faspay\Debit and the credentials of that product
QRIS at the path of direct debit: mismatch: the signature does not match: the body is not byte for byte the one that arrived, the request's path is another, or the public key is not the one that belongs to this environment
-- bodies
"": format: the message is empty
"{}": missing_field: the message lacks the field partnerServiceId
"[]": format: the message is neither a JSON object nor XML
"null": format: the message is neither a JSON object nor XML
"{\"a\":1": format: unexpected end at byte 6 of the JSON
"<a\/>": format: the message has no fields
"a=b": format: the message is neither a JSON object nor XML
"\ufffd": format: the message is neither a JSON object nor XML
"[[[[[[[[[[[[[[[[[[[[": format: the message is neither a JSON object nor XML
trxId: format: the field trxId must not contain control characters
virtualAccountNo: format: the field virtualAccountNo must be a text, not a list or an object
paidAmount: format: the field paidAmount must be an amount such as {"value":"10000.00","currency":"IDR"}
paymentRequestId: missing_field: the message lacks the field paymentRequestId
a member twice: duplicate: the field trxId appears more than once
