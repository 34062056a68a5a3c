--TEST--
The documented bodies are sent byte for byte with the known signatures, which the openssl command verifies; the other calls are signed rightly, too
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap_disbursement.inc';
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Money;
use Faspay\Testing;

$vectors = array_column(snap_vectors()['signatures'], null, 'name');
$gateway = new Gateway('{}');
$client = disbursement(privateKey: key_text('docs_merchant_private.pem'), baseUrl: $gateway->url);

/** The request of a call that this gateway does not answer. */
function sent(callable $call): array
{
    global $gateway;
    $gateway->forget();
    try {
        $call();
    } catch (Faspay\Exception) {
        // The gateway of this test answers nothing.
    }

    return $gateway->requests()[0];
}

/** Whether the openssl command finds the signature right, over the text made here. */
function verifies(array $request): bool
{
    $directory = sys_get_temp_dir() . '/faspay-openssl-' . bin2hex(random_bytes(8));
    mkdir($directory, 0700);
    file_put_contents("$directory/text", "$request[method]:$request[path]:" . hash('sha256', $request['body']) . ':' . $request['headers']['x-timestamp']);
    file_put_contents("$directory/signature", base64_decode($request['headers']['x-signature']));
    file_put_contents("$directory/key", key_text('docs_merchant_public.pem'));
    exec("openssl dgst -sha256 -verify $directory/key -signature $directory/signature $directory/text 2>&1", $lines, $code);
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);

    return $code === 0 && $lines === ['Verified OK'];
}

$calls = [
    'K11' => fn () => $client->inquireAccount('008', '60004400184', '20250606234037372'),
    'K12' => fn () => $client->transfer(transfer(partnerReferenceNo: 'TRX123456789', emails: ['john@example.com'], description: 'Payment for services', callbackUrl: 'https://your-callback-url.com/callback')),
];
foreach ($calls as $name => $call) {
    $vector = $vectors[$name];
    Testing::setNow(new DateTimeImmutable($vector['timestamp']));
    $request = sent($call);
    foreach (['path' => $request['path'] === $vector['path'], 'time' => $request['headers']['x-timestamp'] === $vector['timestamp'], 'body' => $request['body'] === $vector['body'],
        'signature' => hash('sha256', $request['headers']['x-signature']) === $vector['signature_sha256'], 'openssl' => verifies($request)] as $what => $right) {
        echo $right ? "$name: $what\n" : "$name: another $what\n";
    }
    echo "{$request['headers']['x-partner-id']} {$request['headers']['channel-id']} ", preg_match('/^\d{32}$/D', $request['headers']['x-external-id']), "\n";
}
$gateway->script(['responseCode' => '2003200', 'virtualAccountData' => ['totalAmount' => ['value' => '10000.00', 'currency' => 'IDR']]]);
$bill = $client->inquireBill(bill_number(), '013');
$gateway->script('{}');
foreach ([
    fn () => $client->transferStatus('20250609103003234', '53883'), fn () => $client->balance(), fn () => $client->history(now('-1 day'), now()), fn () => $client->topUp(top_up(description: 'Kopi é / "q"')),
    fn () => $client->topUpStatus('R-1'), fn () => $client->inquireBill(bill_number(), '013'), fn () => $client->payBill($bill, Money::idr(10000)),
] as $call) {
    $request = sent($call);
    echo "$request[path]: ", verifies($request) ? 'openssl' : 'wrong', "\n";
}
?>
--EXPECT--
K11: path
K11: time
K11: body
K11: signature
K11: openssl
99999 88001 1
K12: path
K12: time
K12: body
K12: signature
K12: openssl
99999 88001 1
/account/v1.0/transfer/status: openssl
/account/v1.0/balance-inquiry: openssl
/account/v1.0/transaction-history-list: openssl
/account/v1.0/emoney/topup: openssl
/account/v1.0/emoney/topup-status: openssl
/account/v1.0/transfer-va/inquiry-intrabank: openssl
/account/v1.0/transfer-va/payment-intrabank: openssl
