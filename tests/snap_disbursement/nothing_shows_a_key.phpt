--TEST--
No dump, cast, trace, message or event of a client shows a key or a passphrase
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../helpers/snap_disbursement.inc';
require __DIR__ . '/../helpers/keys.inc';

$key = key_text('encrypted_pkcs8.pem');
$shown = '';
$transport = new Faspay\Transport(timeout: 1.0, retries: 0, observer: function (Faspay\Transport\Event $event) use (&$shown): void {
    $shown .= print_r($event, true);
});
$client = new Faspay\SnapDisbursement('99999', $key, SOURCE_ACCOUNT, 'rahasia', baseUrl: 'http://127.0.0.1:1', transport: $transport);
var_dump($client);
$shown .= print_r($client, true) . var_export($client, true) . json_encode($client) . print_r((array) $client, true);
foreach ([fn () => serialize($client), fn () => clone $client, fn () => $client->transfer(transfer(partnerReferenceNo: '')), fn () => $client->transferStatus('PAY-1001'), fn () => $client->balance(),
    fn () => new Faspay\SnapDisbursement('99999', $key, SOURCE_ACCOUNT, 'Rahasia-Yang-Salah'),
    fn () => new Faspay\SnapDisbursement('99999', substr($key, 0, 900), SOURCE_ACCOUNT, 'rahasia', channelId: 'x')] as $failing) {
    try {
        $failing();
        echo "nothing was thrown\n";
    } catch (Throwable $e) {
        $shown .= $e . print_r($e, true);
    }
}
foreach (['rahasia', 'Rahasia-Yang-Salah', ...array_filter(explode("\n", $key), fn (string $line): bool => strlen($line) > 40)] as $secret) {
    str_contains($shown, $secret) && print("shown: $secret\n");
}
echo strlen($shown) > 2000 ? 'much was shown' : 'little was shown', "\n";
?>
--EXPECT--
object(Faspay\SnapDisbursement)#2 (5) {
  ["merchantId"]=>
  string(5) "99999"
  ["sourceAccount"]=>
  string(10) "9920017573"
  ["channelId"]=>
  string(5) "88001"
  ["environment"]=>
  string(7) "sandbox"
  ["baseUrl"]=>
  string(18) "http://127.0.0.1:1"
}
much was shown
