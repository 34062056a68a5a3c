--TEST--
No exception, message, trace or uncaught error shows a secret, even where arguments are kept in traces
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
display_errors=1
html_errors=0
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\{Debit, Signature, Transport};

$gateway = new Gateway(answer('<h1>no</h1>', 500));
$client = client(transport: proxied());
$direct = client(baseUrl: $gateway->url, transport: new Transport(retries: 0, timeout: 2.0));
$name = 'bot99999';
$failures = [
    'constructor' => fn () => new Debit('not digits', str_repeat('x', 99), '', PASSWORD, previousPassword: PREVIOUS_PASSWORD),
    'constructor with a wrong type' => fn () => new Debit('99999', 'x', $name, PASSWORD, previousPassword: []),
    'constructor with a password too long' => fn () => new Debit('99999', 'x', $name, str_repeat(PASSWORD, 99), previousPassword: PREVIOUS_PASSWORD),
    'constructor with a password of two lines' => fn () => new Debit('99999', 'x', $name, PASSWORD . "\n", previousPassword: PREVIOUS_PASSWORD . "\n"),
    'constructor with too many arguments' => fn () => new Debit('99999', 'x', $name, PASSWORD, 'sandbox', null, null, [], PREVIOUS_PASSWORD, 'more'),
    'constructor with an unknown name' => fn () => new Debit('99999', 'x', $name, password: PASSWORD, passwort: 1),
    'constructor with a bad environment' => fn () => new Debit('99999', 'x', $name, PASSWORD, 'test', previousPassword: PREVIOUS_PASSWORD),
    'transport' => fn () => new Transport(proxy: 'ftp://shop:' . PROXY_PASSWORD . '@127.0.0.1'),
    'transport with a wrong type' => fn () => new Transport(proxy: 'http://shop:' . PROXY_PASSWORD . '@127.0.0.1', observer: 'no function'),
    'signature' => fn () => Signature::debit('', PASSWORD, 'INV-1001'),
    'signature with a wrong type' => fn () => Signature::debit($name, PASSWORD, []),
    'card signature' => fn () => Signature::card('', PASSWORD, 'x', 'y', 'z'),
    'card signature with a wrong type' => fn () => Signature::card('m', PASSWORD, [], 'y', 'z'),
    'through a proxy that is not there' => fn () => $client->create(bill()),
    'inquiry through a proxy that is not there' => fn () => $client->status('9999940200000001', 'INV-1001'),
    ...array_map(fn (string $url): callable => fn () => client(transport: new Transport(proxy: $url, retries: 0, timeout: 2.0))->status('9999940200000001', 'INV-1001'), [
        'a proxy port' => 'http://shop:' . PROXY_PASSWORD . '@127.0.0.1:99999999', 'a proxy host' => 'http://shop:' . PROXY_PASSWORD . '@[bad', 'a proxy without host' => 'http://shop:' . PROXY_PASSWORD . '@',
        'a proxy of escapes' => 'http://shop%zz:' . PROXY_PASSWORD . '@127.0.0.1:1', 'a proxy with a port for a password' => 'http://' . PROXY_PASSWORD . ':shop@127.0.0.1:port',
        'a proxy name' => 'http://shop:' . PROXY_PASSWORD . '@no-such-host.invalid:1', 'a SOCKS proxy' => 'socks5h://shop:' . PROXY_PASSWORD . '@127.0.0.1:1', 'a TLS proxy' => 'https://shop:' . PROXY_PASSWORD . '@127.0.0.1:1',
    ]),
    'a failing gateway' => fn () => $direct->create(bill()),
    'a bad bill' => fn () => $direct->create(bill(no: str_repeat('x', 99))),
    'a bad notification' => fn () => $direct->verifyNotification('{'),
    'a forged notification' => fn () => $direct->verifyNotification(file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.json')),
    'a forged return' => fn () => $direct->verifyReturn(['trx_id' => '1', 'merchant_id' => '99999', 'bill_no' => '1', 'status' => '2', 'signature' => str_repeat('0', 40)]),
    'an unknown method' => fn () => $direct->pay(),
    'an unknown static method' => fn () => Debit::pay(),
];
foreach ($failures as $what => $failure) {
    try {
        $failure();
        echo "$what: nothing was thrown\n";
    } catch (Throwable $e) {
        assert_no_secret((string) $e, "$what as text");
        assert_no_secret(printed(fn () => var_dump($e)), "$what dumped");
        assert_no_secret(print_r($e, true), "$what printed");
        assert_no_secret(printed(fn () => debug_zval_dump($e->getTrace())), "$what as trace");
        assert_no_secret(json_encode([$e->getMessage(), get_object_vars($e)], JSON_PARTIAL_OUTPUT_ON_ERROR), "$what as JSON");
    }
}
// And one that nobody catches.
register_shutdown_function(function () {
    assert_no_secret(ob_get_clean(), 'uncaught');
    echo count($GLOBALS['failures']), " failures\n";
});
ob_start();
new Debit('not digits', 'x', $name, PASSWORD, previousPassword: PREVIOUS_PASSWORD);
?>
--EXPECT--
30 failures
