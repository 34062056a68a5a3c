--TEST--
A QR code is handed out only when its checksum and its amount are right
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$qr = json_decode(file_get_contents(__DIR__ . '/../vectors/qr.json'), true)['vectors'][0]['qr'];
$gateway = new Gateway(['qr_content' => $qr, 'web_url' => 'https://debit-sandbox.faspay.co.id/__assets/qr/1.png', 'external_id' => ''] + CREATED);
$client = $gateway->client();
$payment = $client->create(bill(channel: Faspay\Channel::PaydiaQris));
var_dump($payment->qrContent === $qr, $payment->qrImageUrl);
echo thrown(fn () => $client->create(bill(channel: Faspay\Channel::PaydiaQris, total: Faspay\Money::idr(20000)))), "\n";
$gateway->script(['qr_content' => str_replace('5405100005', '5405900005', $qr)] + CREATED, ['qr_content' => 'x'] + CREATED, ['qr_content' => strtolower($qr)] + CREATED);
for ($i = 0; $i < 3; $i++) {
    echo thrown(fn () => $client->create(bill(channel: Faspay\Channel::PaydiaQris))), "\n";
}
// Without an amount the payer would type one; 840 is the US dollar.
foreach (['00020101021153033606304DDAE', '00020101021253038405405100006304400A'] as $other) {
    $gateway->script(['qr_content' => $other] + CREATED);
    echo thrown(fn () => $client->create(bill(channel: Faspay\Channel::PaydiaQris))), "\n";
}
?>
--EXPECT--
bool(true)
string(52) "https://debit-sandbox.faspay.co.id/__assets/qr/1.png"
Faspay\MalformedMessageException: the payment was created, but its QR code carries another amount or currency than the bill: do not show it
Faspay\MalformedMessageException: the payment was created, but its QR code is damaged: wrong checksum at byte 205 of the QR text
Faspay\MalformedMessageException: the payment was created, but its QR code is damaged: no tag, length and value at byte 0 of the QR text
Faspay\MalformedMessageException: the payment was created, but its QR code is damaged: wrong checksum at byte 205 of the QR text
Faspay\MalformedMessageException: the payment was created, but its QR code carries no amount: do not show it
Faspay\MalformedMessageException: the payment was created, but its QR code carries another amount or currency than the bill: do not show it
