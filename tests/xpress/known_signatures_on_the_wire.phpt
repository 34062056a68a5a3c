--TEST--
Every known signature of Xpress is what an order carries, and by what notifications and returns are verified; the openssl command makes the same
--EXTENSIONS--
faspay
--SKIPIF--
<?php exec('command -v bash; command -v openssl', $found); count($found) === 2 || die('skip bash or openssl is not here'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{Debit, Money, Signature};

$gateway = new Gateway(['response_code' => '55']);
$client = xpress($gateway);
$digest = fn (string $name, string $of): string => trim(shell_exec('printf %s ' . escapeshellarg($of) . " | openssl dgst -$name -r | cut -d' ' -f1"));
foreach (json_decode(file_get_contents(__DIR__ . '/../vectors/xpress_signatures.json'), true)['vectors'] as ['id' => $id, 'parts' => [$number, $second], 'signature' => $signature, 'message' => $message]) {
    if (Signature::debit('bot99999', 'p@ssw0rd', $number, $second) !== $signature || $digest('sha1', $digest('md5', "bot99999p@ssw0rd$number$second")) !== $signature) {
        echo "$id is not made\n";
    }
    if ($message === 'create' || $message === 'wrong') {
        try {
            $client->create(page_order(no: $number, total: Money::idr($second), items: [new Debit\Item('Paket Basic', Money::idr($second))]));
        } catch (Faspay\GatewayException) {
            // What was sent matters.
        }
        $sent = $gateway->lastMessage();
        echo "$id: ", $sent['bill_total'], ' ', $sent['signature'] === $signature ? 'carries it' : 'carries another', "\n";
    } elseif ($message === 'notification') {
        $body = json_encode(['trx_id' => '3370280212345678', 'merchant_id' => '99999', 'bill_no' => $number, 'payment_status_code' => $second, 'signature' => $signature]);
        echo "$id: {$client->verifyNotification($body)->status->name}\n";
    } else {
        echo "$id: {$client->verifyReturn(['trx_id' => '3370280212345678', 'merchant_id' => '99999', 'bill_no' => $number, 'status' => $second, 'signature' => $signature])->claimedStatus->name}\n";
    }
}
?>
--EXPECT--
X1: 150000 carries it
X2: 10000 carries it
X3: 150000 carries another
X4: Paid
X5: Paid
X6: Unprocessed
X7: Unprocessed
