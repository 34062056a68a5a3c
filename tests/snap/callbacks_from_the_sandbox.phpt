--TEST--
What the sandbox sends is verified, confirmed and answered to its satisfaction; what it forges is refused
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Channel;
use Faspay\Money;
use Faspay\Snap;

// The shop remembers what came, and answers what the test tells it to. The first answer is one that the sandbox refuses.
$shop = new Gateway(answer('{}', 500));
$sandbox = new Sandbox(['FASPAY_SANDBOX_SNAP_URL' => "$shop->url/shop"]);
$sandbox->quirks(retry_delay_ms: 1, snap_tries: 1);
$snap = snap(baseUrl: $sandbox->url, companyCodes: ['850499']);

/** What came last, and its parts as the methods take them. */
function arrived(Gateway $shop): array
{
    $requests = $shop->requests();
    $request = end($requests);

    return [$request['body'], $request['headers'], $request['path']];
}

/** Has the sandbox send the same again, to a shop that answers so. */
function verdict(Sandbox $sandbox, Gateway $shop, string $reference, Snap\Reply $reply): string
{
    $shop->script(answer($reply->body, $reply->httpStatus, $reply->headers));
    $calls = $sandbox->control('POST', "/snap-transactions/$reference/notify", ['replay' => true])['calls'];
    $call = end($calls);

    return $call['verdict'] . (in_array($call['problems'], ['[]', [], ''], true) ? '' : ' ' . json_encode($call['problems']));
}

$account = $snap->createVa(va_bill());
$qr = $snap->generateQr(qr_bill());
$debit = $snap->createDebit(debit_bill());
$references = array_column($sandbox->control('GET', '/snap-transactions')['transactions'], 'reference_no');
foreach ($references as $i => $reference) {
    $sandbox->control('POST', "/snap-transactions/$reference/status", ['status' => '00']);
    [$body, $headers, $path] = arrived($shop);
    $notification = $snap->verifyNotification($body, $headers, $path);
    echo $notification->kind->name, ' ', $notification->trxId ?? $notification->partnerReferenceNo, ' ', $notification->amount, ' ', $notification->status->name, ' ', var_export($notification->isPaidExactly(Money::idr(10000)), true), "\n";
    echo '  confirmed: ', var_export($snap->confirm($notification, Money::idr(10000))->isPaidExactly(Money::idr(10000)), true), ', ', preg_replace('/:.*/', '', thrown(fn () => $snap->confirm($notification, Money::idr(9999)))), "\n";
    echo '  acknowledged: ', verdict($sandbox, $shop, $reference, $notification->acknowledge()), "\n";
    foreach (['key', 'body', 'path', 'partner', 'escapes'] as $forgery) {
        $sandbox->control('POST', "/snap-transactions/$reference/notify", ['forge' => $forgery]);
        [$body, $headers, $path] = arrived($shop);
        try {
            $snap->verifyNotification($body, $headers, $path);
            echo "  $forgery: believed\n";
        } catch (Faspay\Exception $e) {
            echo "  $forgery: ", $e->rule, ', ', Snap::rejectUnverified($e, $path)->body, "\n";
        }
    }
    foreach ([299, 301, -299, -301] as $age) {
        $sandbox->control('POST', "/snap-transactions/$reference/notify", ['age' => $age]);
        [$body, $headers, $path] = arrived($shop);
        try {
            $snap->verifyNotification($body, $headers, $path);
            echo "  $age seconds old: verified\n";
        } catch (Faspay\SignatureException $e) {
            echo "  $age seconds old: $e->rule\n";
        }
    }
}

// A static account: the inquiry is answered, then its payment comes. In the classic form nothing names the merchant but the company code.
$typed = ['number' => '8504999027481262', 'prefix_length' => 6, 'channel' => '402'];
$shop->script(answer('{}', 500));
$sandbox->control('POST', '/snap-static-va', $typed + ['type' => 'inquiry']);
[$body, $headers, $path] = arrived($shop);
$inquiry = $snap->verifyVaInquiry($body, $headers, $path);
echo "$inquiry->number ", var_export($inquiry->own, true), "\n";
$reply = $inquiry->answer(Money::idr(25000), 'Sari Dewi', phone: '0812-3456-7890');
$shop->script(answer(strtr($reply->body, [$inquiry->inquiryRequestId => '{{inquiryRequestId}}']), $reply->httpStatus, $reply->headers), answer('{}', 500));
$paid = $sandbox->control('POST', '/snap-static-va', $typed + ['type' => 'both', 'form' => 'classic']);
echo $paid['calls'][0]['verdict'], ' ', json_encode($paid['calls'][0]['problems']), "\n";
[$body, $headers, $path] = arrived($shop);
$notification = $snap->verifyNotification($body, $headers, $path);
var_dump($notification->merchantId, $notification->statusCode);
echo $notification->paymentRequestId === $paid['transaction']['request_id'] ? 'the payment of the inquiry' : 'another', " $notification->amount ", $notification->status->name, ' ', var_export($notification->isPaid(), true), "\n";
echo thrown(fn () => $notification->acknowledge()), "\n";
echo verdict($sandbox, $shop, $paid['transaction']['reference_no'], $notification->acknowledge('Sari Dewi')), "\n";
// To a client that does not know the company code it may be about any merchant.
$stranger = snap()->verifyNotification($body, $headers, $path);
var_dump($stranger->isPaid(), $stranger->claimsPaid());
echo thrown(fn () => $snap->confirm($notification, Money::idr(25000))), "\n";
echo $snap->confirm($notification, Money::idr(25000), Channel::PermataVa)->status->name, "\n";
?>
--EXPECT--
Va INV-1001 10000.00 Paid true
  confirmed: true, Faspay\AmountMismatchException
  acknowledged: accepted
  key: mismatch, {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
  body: mismatch, {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
  path: mismatch, {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
  partner: other_merchant, {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
  escapes: mismatch, {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
  299 seconds old: verified
  301 seconds old: stale
  -299 seconds old: verified
  -301 seconds old: stale
Qr INV-2001 10000.00 Paid true
  confirmed: true, Faspay\AmountMismatchException
  acknowledged: accepted
  key: mismatch, {"responseCode":"4015200","responseMessage":"Unauthorized Signature"}
  body: mismatch, {"responseCode":"4015200","responseMessage":"Unauthorized Signature"}
  path: mismatch, {"responseCode":"4015200","responseMessage":"Unauthorized Signature"}
  partner: other_merchant, {"responseCode":"4015200","responseMessage":"Unauthorized Signature"}
  escapes: mismatch, {"responseCode":"4015200","responseMessage":"Unauthorized Signature"}
  299 seconds old: verified
  301 seconds old: stale
  -299 seconds old: verified
  -301 seconds old: stale
Debit INV-3001 10000.00 Paid true
  confirmed: true, Faspay\AmountMismatchException
  acknowledged: accepted
  key: mismatch, {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
  body: mismatch, {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
  path: mismatch, {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
  partner: other_merchant, {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
  escapes: mismatch, {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
  299 seconds old: verified
  301 seconds old: stale
  -299 seconds old: verified
  -301 seconds old: stale
8504999027481262 true
accepted []
NULL
NULL
the payment of the inquiry 25000.00 Paid true
Faspay\ValidationException: name is required: the answer to a notification without a status names the customer
accepted
bool(false)
bool(true)
Faspay\ValidationException: channel is required: this notification names no channel, and the gateway must be asked by it
Paid
