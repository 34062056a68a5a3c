--TEST--
phpinfo() shows versions and the worker's connections, nothing of a merchant
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

/** Of this worker, which may have served other requests before. */
function counts(string $info): array
{
    preg_match('/^Connections of this worker => (\d+) requests, (\d+) connections opened, (\d+) times reused$/m', $info, $match);

    return array_slice($match, 1);
}

$module = fn (): string => preg_match('/^faspay\n\n(?:.+\n)+/m', printed(fn () => phpinfo(INFO_MODULES)), $match) ? $match[0] : '';
$before = counts($module());
$gateway = new Gateway(UNPAID);
$client = client(baseUrl: $gateway->url);
$client->status('9999940200000001', 'INV-1001');
$client->status('9999940200000001', 'INV-1001');
$info = $module();
assert_no_secret($info, 'phpinfo');
echo preg_match('/99999|bot99999|Sample Store|127\.0\.0\.1/', $info), "\n", $info;
vprintf("%d more requests, %d connections opened, %d times reused\n", array_map(fn ($after, $before) => $after - $before, counts($info), $before));
?>
--EXPECTF--
0
faspay

Faspay support => enabled
Extension version => %d.%d.%s
Core version => %d.%d.%s
HTTP library => libcurl/%s
JSON library => cJSON/%s
XML library => expat_%s
Connections of this worker => %d requests, %d connections opened, %d times reused
2 more requests, 1 connections opened, 1 times reused
