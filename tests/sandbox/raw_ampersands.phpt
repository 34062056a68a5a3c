--TEST--
A sandbox that leaves & as it is sends XML that is verified, confirmed and acknowledged all the same
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
use Faspay\Money;

$shop = new Gateway(answer('<faspay><response_code>00</response_code></faspay>'));
$sandbox = new Sandbox(['FASPAY_SANDBOX_NOTIFY_URL' => "$shop->url/notification", 'FASPAY_SANDBOX_FORMAT' => 'xml']);
$client = $sandbox->client(merchantName: 'Toko A & B');
foreach ([false, true] as $raw) {
    $sandbox->quirks(raw_ampersand: $raw);
    $payment = $client->create(order('A&B-' . (int) $raw));
    $sandbox->control('POST', "/transactions/$payment->trxId/status", ['status' => '2']);
    $deliveries = $shop->requests();
    $body = end($deliveries)['body'];
    preg_match_all('~<(merchant|bill_no)>.*?</~', $body, $sent);
    $notification = $client->verifyNotification($body);
    echo implode(' ', $sent[0]), ': ', $notification->merchantName, ', ', $notification->billNo, ', ', $client->confirm($notification, Money::idr(10000), $payment->trxId)->status->name, "\n";
    preg_match_all('~<(merchant|bill_no)>.*?</~', $notification->acknowledge(), $echoed);
    echo implode(' ', $echoed[0]), "\n";
    echo preg_replace('/[.:] .*/', '', thrown(fn () => $client->verifyNotification(str_replace('A&B-', 'A&C-', str_replace('&amp;', '&', $body))))), "\n";
}
?>
--EXPECT--
<merchant>Toko A &amp; B</ <bill_no>A&amp;B-0</: Toko A & B, A&B-0, Paid
<merchant>Toko A &amp; B</ <bill_no>A&amp;B-0</
Faspay\SignatureException
<merchant>Toko A & B</ <bill_no>A&B-1</: Toko A & B, A&B-1, Paid
<merchant>Toko A &amp; B</ <bill_no>A&amp;B-1</
Faspay\SignatureException
