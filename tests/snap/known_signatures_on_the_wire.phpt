--TEST--
The operations send the documented bodies byte for byte, signed as the known signatures are; messages with known signatures are verified
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Money;
use Faspay\Snap\{DebitBill, QrBill, VaBill, VaNumber};
use Faspay\Testing;

$vectors = array_column(snap_vectors()['signatures'], null, 'name');
$gateway = new Gateway('{}');
$shop = snap(privateKey: key_text('docs_merchant_private.pem'), baseUrl: $gateway->url);

/** Whether what was sent last has the vector's body and signature. */
function compare(string $name, callable $operation): void
{
    global $vectors, $gateway;
    $vector = $vectors[$name];
    Testing::setNow(new DateTimeImmutable($vector['timestamp']));
    try {
        $operation();
    } catch (Faspay\Exception) {
        // The gateway of this test answers nothing.
    }
    $requests = $gateway->requests();
    $request = end($requests);
    $signature = $request['headers']['x-signature'];
    $same = $request['method'] === $vector['method'] && $request['path'] === $vector['path'] && $request['headers']['x-timestamp'] === $vector['timestamp'];
    echo "$name: ", $same ? 'request' : "$request[method] $request[path] {$request['headers']['x-timestamp']}", ', ', $request['body'] === $vector['body'] ? 'body' : $request['body'], ', ',
        isset($vector['signature']) ? ($signature === $vector['signature'] ? 'signature' : $signature) : (hash('sha256', $signature) === $vector['signature_sha256'] ? 'signature' : "$signature"), "\n";
}

/** A moment of a sample. */
function at(string $time): DateTimeImmutable
{
    return new DateTimeImmutable($time);
}

// K1 has a time of another zone, which is sent in Jakarta's, and an expiry in the past: it can only be signed, not sent.
foreach (['K1', 'K4', 'K13'] as $name) {
    echo "$name: ", Faspay\Signature::verifySnap(key_text('docs_merchant_public.pem'), Faspay\Signature::snap(key_text('docs_merchant_private.pem'), $vectors[$name]['method'], $vectors[$name]['path'], $vectors[$name]['body'], $vectors[$name]['timestamp']),
        $vectors[$name]['method'], $vectors[$name]['path'], $vectors[$name]['body'], $vectors[$name]['timestamp']) ? 'signed and verified' : 'wrong', "\n";
}
compare('K5', fn () => $shop->deleteVa(new VaNumber('  088899', '12345678901234567890'), '9876540000001115', 'Order Canceled'));
compare('K6', fn () => $shop->generateQr(new QrBill('2020102900000000000001', Money::idr(1000), 'Payment #12345678', '711', '082123456789', at('2023-10-03T23:00:00+07:00'))));
compare('K7', fn () => $shop->qrStatus('2020102900000000000001', '1999971176208743', '711'));
compare('K9', fn () => $shop->createDebit(new DebitBill('2020102900000000000008', Money::idr(100), 'SNAP Transaction', '722', at('2023-03-31T23:00:00+07:00'), '081274657847', date: at('2023-03-31T23:00:00+07:00'))));
compare('K10', fn () => $shop->debitStatus('2020102900000000000001', '7139999985808445', '713'));

// What Faspay sends. The key of the samples stands for Faspay's here.
$shop = snap(faspayPublicKey: key_text('docs_merchant_public.pem'), companyCodes: ['88899', '850499']);
foreach (['K2s' => 'verifyVaInquiry', 'K3' => 'verifyNotification', 'K8' => 'verifyNotification'] as $name => $method) {
    $vector = $vectors[$name];
    $signature = Faspay\Signature::snap(key_text('docs_merchant_private.pem'), $vector['method'], $vector['path'], $vector['body'], $vector['timestamp']);
    $headers = ['X-TIMESTAMP' => $vector['timestamp'], 'X-SIGNATURE' => $signature, 'X-PARTNER-ID' => '99999', 'X-EXTERNAL-ID' => '1'];
    $message = $shop->$method($vector['body'], $headers, $vector['path'], at($vector['timestamp']));
    echo "$name: ", hash('sha256', $signature) === $vector['signature_sha256'] ? 'known signature' : 'another signature', ', ', $message::class, ' ', var_export($message->own, true), "\n";
}
?>
--EXPECT--
K1: signed and verified
K4: signed and verified
K13: signed and verified
K5: request, body, signature
K6: request, body, signature
K7: request, body, signature
K9: request, body, signature
K10: request, body, signature
K2s: known signature, Faspay\Snap\VaInquiry true
K3: known signature, Faspay\Snap\Notification true
K8: known signature, Faspay\Snap\Notification true
