--TEST--
The example shop takes its own address from its configuration, whatever the Host header says, and sends no shopper to nowhere
--EXTENSIONS--
faspay
--SKIPIF--
<?php
extension_loaded('pdo_sqlite') && is_file(__DIR__ . '/../../examples/plain/shop.php') || die('skip needs pdo_sqlite and the examples');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(json_encode(['bill_no' => '{{bill_no}}', 'redirect_url' => ''] + CREATED));
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$listener = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($listener, false);
fclose($listener);
$shop = proc_open([PHP_BINARY, ...module_arguments(), '-S', $address, __DIR__ . '/../../examples/plain/public/index.php'], [['pipe', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes, null, [
    'SHOP_URL' => 'https://shop.example', 'SHOP_DATABASE' => $database, 'FASPAY_BASE_URL' => $gateway->url, 'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd',
    'FASPAY_CARD_MERCHANT_ID' => 'tokofaspay', 'FASPAY_CARD_PASSWORD' => 'abcde',
] + getenv());
register_shutdown_function(function () use ($shop, $database): void {
    proc_terminate($shop);
    proc_close($shop);
    array_map(unlink(...), glob("$database*"));
});
for ($i = 0; @file_get_contents("http://$address/") === false; $i++) {
    $i < 300 || throw new LogicException('the shop did not start');
    usleep(100000);
}
/** @return array{list<string>, string} */
$post = function (string $path) use ($address): array {
    $body = file_get_contents("http://$address$path", false, stream_context_create(['http' => ['method' => 'POST', 'header' => 'Host: evil.example', 'ignore_errors' => true, 'follow_location' => 0]]));
    return [$http_response_header, $body];
};
foreach (['/card', '/subscribe'] as $path) {
    preg_match('/name="RETURN_URL" value="([^"]*)"/', $post($path)[1], $match);
    echo "$path: ", html_entity_decode($match[1] ?? 'no form'), "\n";
}
[$headers] = $post('/checkout');
echo $headers[0], ' ', str_replace($gateway->url, '', preg_replace('#/[0-9a-f]{40}\?#', '/...?', implode(preg_grep('/^Location/', $headers)))), "\n";
?>
--EXPECT--
/card: https://shop.example/card-return
/subscribe: https://shop.example/subscribed?order=SHOP0000000002
HTTP/1.1 303 See Other Location: /pws/100003/0830000010100000/...?trx_id=9999940200000001&merchant_id=99999&bill_no=SHOP0000000003
