--TEST--
acknowledge() and reject() send back what came, odd or long as it may be: what was verified can be answered
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$made = fn (array $changes): string => json_encode($changes + [
    'request' => 'Payment Notification', 'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'payment_status_code' => '2',
]);
foreach ([
    'a line break in the shop\'s name' => ['merchant' => "Toko\nContoh", 'signature' => signature('INV-1001', '2')],
    'a control character in a number' => ['trx_id' => "99999\x01", 'signature' => signature('INV-1001', '2')],
    'a blank bill number' => ['bill_no' => ' ', 'signature' => signature(' ', '2')],
    'sixty thousand bytes' => ['merchant' => str_repeat("\x01", 10000), 'signature' => signature('INV-1001', '2')],
] as $label => $changes) {
    $sent = json_decode($made($changes), true);
    $reply = json_decode($client->verifyNotification($made($changes))->acknowledge(), true, flags: JSON_THROW_ON_ERROR);
    $same = $reply['trx_id'] === $sent['trx_id'] && $reply['bill_no'] === $sent['bill_no'] && ($reply['merchant'] ?? null) === ($sent['merchant'] ?? null);
    echo $label, ': ', $same && $reply['response_code'] === '00' ? 'echoed' : 'changed', "\n";
}
?>
--EXPECT--
a line break in the shop's name: echoed
a control character in a number: echoed
a blank bill number: echoed
sixty thousand bytes: echoed
