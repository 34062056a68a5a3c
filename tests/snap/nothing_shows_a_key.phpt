--TEST--
No dump, cast, trace or message of a client shows a key, a passphrase or a card's token
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../helpers/keys.inc';

$key = key_text('encrypted_pkcs8.pem');
$client = new Faspay\Snap('99999', $key, sandbox_key('gateway_public'), 'rahasia', baseUrl: 'http://127.0.0.1:1', previousFaspayPublicKey: key_text('public.pem'), companyCodes: ['850499', '8505']);
var_dump($client);
$shown = print_r($client, true) . var_export($client, true) . json_encode($client) . print_r((array) $client, true);
foreach ([fn () => serialize($client), fn () => clone $client, fn () => $client->createVa(va_bill(trxId: '')), fn () => $client->qrStatus('INV-1', null, '711'),
    fn () => new Faspay\Snap('99999', $key, sandbox_key('gateway_public'), 'Rahasia-Yang-Salah'),
    fn () => new Faspay\Snap('99999', substr($key, 0, 900), sandbox_key('gateway_public'), 'rahasia', channelId: 'x')] as $failing) {
    try {
        $failing();
        echo "nothing was thrown\n";
    } catch (Throwable $e) {
        $shown .= $e . print_r($e, true);
    }
}
$secrets = ['rahasia', 'Rahasia-Yang-Salah', ...array_filter(explode("\n", $key), fn (string $line): bool => strlen($line) > 40), ];
foreach ($secrets as $secret) {
    str_contains($shown, $secret) && print("shown: $secret\n");
}
$bill = debit_bill(bankCardToken: 'tok-Rahasia-99', channel: '714');
var_dump($bill->bankCardToken);
ob_start();
var_dump($bill, debit_bill());
$dumped = ob_get_clean() . print_r($bill, true);
echo substr_count($dumped, 'tok-Rahasia-99'), ' ', substr_count($dumped, '***'), "\n";
try {
    new Faspay\Snap\DebitBill('INV-1', Faspay\Money::idr(1), 'x', [], now(), null, null, null, 'tok-Rahasia-99');
} catch (TypeError $e) {
    echo str_contains($e, 'tok-Rahasia-99') ? 'the trace shows the token' : 'the trace shows no token', "\n";
}
?>
--EXPECT--
object(Faspay\Snap)#3 (6) {
  ["merchantId"]=>
  string(5) "99999"
  ["channelId"]=>
  string(5) "77001"
  ["companyCodes"]=>
  string(11) "850499,8505"
  ["clockSkew"]=>
  string(3) "300"
  ["environment"]=>
  string(7) "sandbox"
  ["baseUrl"]=>
  string(18) "http://127.0.0.1:1"
}
string(14) "tok-Rahasia-99"
0 2
the trace shows no token
