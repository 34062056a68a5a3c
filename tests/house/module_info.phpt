--TEST--
phpinfo() shows versions and the worker's connections, nothing of a merchant
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$gateway = new Gateway(UNPAID);
$client = client(baseUrl: $gateway->url);
$client->status('9999940200000001', 'INV-1001');
$client->status('9999940200000001', 'INV-1001');
$info = printed(fn () => phpinfo(INFO_MODULES));
preg_match('/^faspay\n\n(?:.+\n)+/m', $info, $match);
assert_no_secret($match[0], 'phpinfo');
echo preg_match('/99999|bot99999|Sample Store|127\.0\.0\.1/', $match[0]), "\n", $match[0], "\n";
?>
--EXPECTF--
0
faspay

Faspay support => enabled
Extension version => %d.%d.%d%S
Core version => %d.%d.%d%S
HTTP library => libcurl/%s
JSON library => cJSON/%s
XML library => expat_%s
Connections of this worker => 2 requests, 1 connections opened, 1 times reused
