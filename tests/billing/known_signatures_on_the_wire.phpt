--TEST--
The documents' signatures are what the calls carry and the callback is verified by, and the openssl command makes the same
--EXTENSIONS--
faspay
--SKIPIF--
<?php exec('command -v bash; command -v openssl', $found); count($found) === 2 || die('skip bash or openssl is not here'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Billing\{InvoiceFilter, InvoiceStatus};
use Faspay\{Money, Signature};

$gateway = new Gateway();
$client = billing(baseUrl: $gateway->url);
$calls = [
    'create' => fn (string $no) => $client->create(billing_bill(transactionNo: $no)),
    'status' => fn (string $no) => $client->status('1041', $no),
    'cancel' => fn (string $no) => $client->cancel('1041', $no),
    'invoices' => fn () => $client->invoices(new InvoiceFilter(InvoiceStatus::Overdue, now('-9 days'), now()))->valid(),
];
/** The formula by the openssl command. */
$openssl = function (string $text): string {
    $digest = fn (string $name, string $of): string => trim(shell_exec('printf %s ' . escapeshellarg($of) . " | openssl dgst -$name -r | cut -d' ' -f1"));

    return $digest('sha1', $digest('md5', $text));
};
$vectors = json_decode(file_get_contents(__DIR__ . '/../vectors/billing_signatures.json'), true, flags: JSON_THROW_ON_ERROR)['vectors'];
foreach ($vectors as ['id' => $id, 'userId' => $user, 'password' => $password, 'parts' => $parts, 'signature' => $signature, 'uses' => $uses]) {
    $same = ['formula' => Signature::debit($user, $password, ...$parts) === $signature, 'openssl' => $openssl($user . $password . implode('', $parts)) === $signature];
    foreach ($uses as $use) {
        if ($use === 'notification') {
            $same[$use] = $client->verifyNotification(bill_callback(['transaction_number' => $parts[0], 'signature' => $signature]))->transactionNo === $parts[0]
                && $client->verifyNotification(bill_callback(['transaction_number' => (int) $parts[0], 'signature' => strtoupper($signature)]))->transactionNo === $parts[0];
            continue;
        }
        thrown(fn () => $calls[$use](...$parts));
        $same[$use] = $gateway->lastMessage()['signature'] === $signature;
    }
    echo "$id: ", implode(', ', array_keys(array_filter($same))), count($same) === count(array_filter($same)) ? '' : ', but not ' . implode(', ', array_keys($same, false, true)), "\n";
}
// The Create page prints the signature of another number, and the one of the Callback page belongs to nothing known.
echo thrown(fn () => $client->verifyNotification(bill_callback(['transaction_number' => '145398922822777', 'signature' => '3b15aa993c3ff270ab718f4fcf66046f24c2591b']))), "\n";
echo thrown(fn () => $client->verifyNotification(bill_callback(['transaction_number' => '1233989228221148', 'signature' => 'f4ebe62839b2d446ed13b3ca28f819a9ac0baa0a']))), "\n";
?>
--EXPECTF--
1: formula, openssl, status, cancel
2: formula, openssl, invoices
3: formula, openssl, create
4: formula, openssl, notification
Faspay\SignatureException: the signature does not match: %s
Faspay\SignatureException: the signature does not match: %s
