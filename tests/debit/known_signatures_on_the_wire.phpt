--TEST--
Every known signature is what the operation that uses it sends, makes or accepts
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$vectors = json_decode(file_get_contents(__DIR__ . '/../vectors/debit_signatures.json'), true)['vectors'];
$gateway = new Gateway(['response_code' => '55']);
$silent = static function (callable $call): void {
    try {
        $call();
    } catch (Faspay\GatewayException) {
        // The answer does not matter here: what was sent does.
    }
};
$counts = [];
foreach ($vectors as $vector) {
    $merchant = substr($vector['userId'], 3);
    $client = $gateway->client(merchantId: $merchant, userId: $vector['userId'], password: $vector['password']);
    $part = $vector['parts'][0] ?? null;
    $status = $vector['parts'][1] ?? null;
    foreach ($vector['uses'] as $use) {
        $notification = ['trx_id' => '9999940200000001', 'merchant_id' => $merchant, 'bill_no' => $part, 'payment_status_code' => $status ?? '2', 'signature' => $vector['signature']];
        $gateway->forget();
        $found = match ($use) {
            'channels' => [$silent(fn () => $client->channels()), $gateway->lastMessage()['signature']][1],
            'create' => [$silent(fn () => $client->create(bill(no: $part))), $gateway->lastMessage()['signature']][1],
            'status' => [$silent(fn () => $client->status('9999940200000001', $part)), $gateway->lastMessage()['signature']][1],
            'cancel' => [$silent(fn () => $client->cancel('9999940200000001', $part, 'Out of stock')), $gateway->lastMessage()['signature']][1],
            'activateOvo' => [$silent(fn () => $client->activateOvo($part, 'Sari')), $gateway->lastMessage()['signature']][1],
            'pushOvo' => [$silent(fn () => $client->pushOvo($part, '081234567890')), $gateway->lastMessage()['signature']][1],
            'redirect' => explode('?', basename($client->redirectUrl('9999940200000001', $part)))[0],
            'bindBri' => $client->briBindingForm('john@gmail.com')->fields['signature'],
            'staticVa' => $client->verifyStaticVa($part, $vector['signature'], ['type' => 'inquiry'])->vaNumber === $part ? $vector['signature'] : null,
            'notification' => $client->verifyNotification(json_encode($notification))->billNo === $part ? $vector['signature'] : null,
            'return' => $client->verifyReturn(['trx_id' => '9999940200000001', 'merchant_id' => $merchant, 'bill_no' => $part, 'status' => $status, 'signature' => $vector['signature']])->billNo === $part ? $vector['signature'] : null,
            // Signed without the status code: a sloppy sample of 2017 that must not verify.
            'notificationLegacy' => str_starts_with(thrown(fn () => $client->verifyNotification(json_encode($notification))), 'Faspay\SignatureException') ? $vector['signature'] : null,
        };
        if ($found !== $vector['signature'] || Faspay\Signature::debit($vector['userId'], $vector['password'], ...$vector['parts']) !== $vector['signature']) {
            echo "vector {$vector['id']} as $use: ", var_export($found, true), "\n";
        }
        $counts[$use] = ($counts[$use] ?? 0) + 1;
    }
}
ksort($counts);
print_r($counts);
?>
--EXPECT--
Array
(
    [activateOvo] => 1
    [bindBri] => 1
    [cancel] => 2
    [channels] => 3
    [create] => 8
    [notification] => 5
    [notificationLegacy] => 1
    [pushOvo] => 1
    [redirect] => 4
    [return] => 3
    [staticVa] => 1
    [status] => 3
)
