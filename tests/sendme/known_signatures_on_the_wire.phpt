--TEST--
Every operation and the request of its token carry the known headers, which the openssl command opens; known callbacks and codes are read
--EXTENSIONS--
faspay
--SKIPIF--
<?php str_starts_with((string) shell_exec('openssl version 2>&1'), 'OpenSSL') || die('skip needs the openssl command'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\{SendMe, Testing};

$vectors = json_decode(file_get_contents(__DIR__ . '/../vectors/sendme_signatures.json'), true);
Testing::setNow(new DateTimeImmutable('2018-10-09T14:24:00+07:00'));
$gateway = new Gateway();
$sendme = sendme(baseUrl: $gateway->url);

/** What the openssl command makes of it. */
function decrypted(string $base64): string
{
    $key = hash('sha256', SENDME_SECRETS['faspaySecret']);
    $iv = bin2hex(substr(md5(SENDME_SECRETS['faspaySecret'] . SENDME_SECRETS['iv']), -16));

    return (string) shell_exec('printf %s ' . escapeshellarg($base64) . " | openssl enc -d -aes-256-cbc -base64 -A -K $key -iv $iv");
}

$day = new DateTimeImmutable('2018-10-01');
foreach ([
    'register' => fn () => $sendme->register(bank_account()),
    'register/confirm' => fn () => $sendme->confirmRegistration(bank_account(), '9998887776', 'SARI DEWI'),
    'transfer' => fn () => $sendme->transfer(sendme_transfer()),
    'transfer (top-up)' => fn () => $sendme->topUp(sendme_top_up()),
    'transfer (cash)' => fn () => $sendme->cashOut(cash_out()),
    'inquiry_name' => fn () => $sendme->beneficiary('9920064307'),
    'balance_inquiry' => fn () => $sendme->balance(),
    'mutasi' => fn () => $sendme->statement($day, $day),
    'inquiry_status' => fn () => $sendme->status('INV0001'),
] as $name => $operation) {
    $path = '/account/api/' . explode(' ', $name)[0];
    $before = count($gateway->requests());
    // A script that is another one begins with its first answer.
    $gateway->script(...with_token(['operation' => $name]));
    $failure = thrown($operation);
    [$first, $second] = array_slice($gateway->requests(), $before) + [1 => null];
    $ours = [
        'GET /account/api/tokens' => "$first[method] $first[path]",
        $second['method'] . ' ' . $path => explode($path, "$second[method] $second[path]")[0] . $path,
        array_column($vectors['token_signatures'], 'signature', 'path')[$path] => $first['headers']['faspay-signature'],
        array_column($vectors['signatures'], 'signature', 'path')[$path] => $second['headers']['faspay-signature'],
    ];
    $headers = [];
    foreach ([$first, $second] as $request) {
        $headers[] = ($request['headers']['faspay-key'] ?? '') === 'FSPKEY-TEST-0001' && $request['headers']['faspay-timestamp'] === '2018-10-09 14:24:00'
            && $request['headers']['faspay-authorization'] === $vectors['authorization'] ? 'headers' : json_encode($request['headers']);
        decrypted($request['headers']['faspay-signature']) === ($request === $first ? 'GET' : $request['method']) . ":$path:2018-10-09 14:24:00:" . $vectors[$request === $first ? 'without_token' : 'with_token'] . ':' || print("the command opens something else\n");
    }
    echo "$name: ", array_keys($ours) === array_values($ours) ? 'signatures' : json_encode($ours), ', ', implode(', ', $headers), ', ', $second['body'] === '' ? 'no body' : 'body', ', ', strtok($failure, ':'), "\n";
}
echo decrypted($vectors['authorization']), "\n";

echo "== callback\n";
$callback = $vectors['callback'];
$secret = SENDME_SECRETS['appSecret'];
echo hash_hmac('sha256', $callback['string'], $secret) === $callback['hex'] ? 'same' : 'other', ' ',
    str_contains(shell_exec('printf %s ' . escapeshellarg($callback['string']) . " | openssl dgst -sha256 -hmac $secret"), $callback['hex']) ? 'same' : 'other', "\n";
foreach (['hex' => $callback['hex'], 'upper' => strtoupper($callback['hex']), 'base64' => $callback['base64']] as $name => $signature) {
    $notification = $sendme->verifyNotification($callback['body'], ['Faspay-Signature' => [$signature]]);
    echo "$name: $notification->trxNo {$notification->status->name} $notification->amount ", var_export($notification->claimsSucceeded(), true), ' ', $notification->changedAt->format('c'), "\n";
    $notification = $sendme->verifyNotification(substr($callback['body'], 0, -1) . ",\"signature\":\"$signature\"}");
    echo "  in the body: $notification->trxId $notification->bankName ", $notification->acknowledge(), "\n";
}

echo "== code\n";
echo SendMe::decryptCashOutCode($vectors['permata']['code'], $vectors['permata']['public_key']), ' ',
    SendMe::decryptCashOutCode($vectors['permata']['code'], preg_replace('/-----.*?-----|\s/', '', $vectors['permata']['public_key'])), "\n";
file_put_contents($file = tempnam(sys_get_temp_dir(), 'faspay-key-'), $vectors['permata']['public_key']);
echo SendMe::decryptCashOutCode($vectors['permata']['code'], "file://$file"), "\n";
unlink($file);
foreach ([['4711', $vectors['permata']['public_key']], [$vectors['permata']['code'], 'no key'], [$vectors['permata']['code'], '']] as $arguments) {
    echo thrown(fn () => SendMe::decryptCashOutCode(...$arguments)), "\n";
}
?>
--EXPECT--
register: signatures, headers, headers, body, Faspay\OutcomeUnknownException
register/confirm: signatures, headers, headers, body, Faspay\OutcomeUnknownException
transfer: signatures, headers, headers, body, Faspay\OutcomeUnknownException
transfer (top-up): signatures, headers, headers, body, Faspay\OutcomeUnknownException
transfer (cash): signatures, headers, headers, body, Faspay\OutcomeUnknownException
inquiry_name: signatures, headers, headers, no body, Faspay\MalformedMessageException
balance_inquiry: signatures, headers, headers, no body, Faspay\MalformedMessageException
mutasi: signatures, headers, headers, no body, Faspay\MalformedMessageException
inquiry_status: signatures, headers, headers, no body, Faspay\MalformedMessageException
appKey-TEST-0001:appSecret-TEST-0001
== callback
same same
hex: INV0001 Succeeded 20000.00 true 2021-06-29T11:16:10+07:00
  in the body: 1246279 BCA {"response_code":"00","response_desc":"Success"}
upper: INV0001 Succeeded 20000.00 true 2021-06-29T11:16:10+07:00
  in the body: 1246279 BCA {"response_code":"00","response_desc":"Success"}
base64: INV0001 Succeeded 20000.00 true 2021-06-29T11:16:10+07:00
  in the body: 1246279 BCA {"response_code":"00","response_desc":"Success"}
== code
1234567890 1234567890
1234567890
Faspay\MalformedMessageException: the code cannot be read with this key: it is not a code of Permata's, or it was made with another key
Faspay\ValidationException: publicKey must be a public key in PEM format: -----BEGIN PUBLIC KEY-----, its lines and -----END PUBLIC KEY-----, or those lines alone
Faspay\ValidationException: publicKey must be a public key in PEM format: -----BEGIN PUBLIC KEY-----, its lines and -----END PUBLIC KEY-----, or those lines alone
