--TEST--
Requests go to https anywhere, and to http on this machine only
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$try = static fn (mixed ...$options): string => thrown(fn () => new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', ...$options));
foreach (['http://gateway.example', 'http://127.0.0.1.evil.example', 'http://localhost.evil.example', 'http://192.168.0.1', 'ftp://127.0.0.1', 'gateway.example', 'https://', 'https:///a', 'HTTP://gateway.example', 'https://user:secret@gateway.example', 'https://gateway.example/#x', "https://gateway.example/\n", 'file:///etc/passwd', ''] as $url) {
    echo json_encode($url), ' ', $try(baseUrl: $url), "\n";
}
foreach (['https://gateway.example', 'https://gateway.example:8443/base/', 'http://127.0.0.1:8765', 'http://localhost:1', 'http://[::1]:1', 'HTTPS://Gateway.example'] as $url) {
    echo $url, ' ', $try(baseUrl: $url), "\n";
}
$gateway = new Gateway(UNPAID);
$client = $gateway->client(baseUrl: 'https://gateway.example', endpoints: ['status' => "$gateway->url/other/status?x=1", 'cancel' => '/another/cancel']);
$client->status('9999940200000001', 'INV-1001');
echo $gateway->requests()[0]['path'], "\n";
$gateway->client(endpoints: ['status' => '/moved'])->status('9999940200000001', 'INV-1001');
echo $gateway->requests()[1]['path'], "\n";
// The scheme's letters may be large.
echo $gateway->client(baseUrl: str_replace('http', 'HTTP', $gateway->url))->status('9999940200000001', 'INV-1001')->trxId, "\n";
foreach ([['nothing' => '/x'], ['status' => 'x'], ['status' => 'http://evil.example/'], ['status' => ''], [5 => '/x'], ['status' => 5]] as $endpoints) {
    echo json_encode($endpoints), ' ', $try(endpoints: $endpoints), "\n";
}
?>
--EXPECT--
"http:\/\/gateway.example" Faspay\ValidationException: baseUrl must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])
"http:\/\/127.0.0.1.evil.example" Faspay\ValidationException: baseUrl must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])
"http:\/\/localhost.evil.example" Faspay\ValidationException: baseUrl must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])
"http:\/\/192.168.0.1" Faspay\ValidationException: baseUrl must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])
"ftp:\/\/127.0.0.1" Faspay\ValidationException: baseUrl must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)
"gateway.example" Faspay\ValidationException: baseUrl must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)
"https:\/\/" Faspay\ValidationException: baseUrl must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)
"https:\/\/\/a" Faspay\ValidationException: baseUrl must have a host
"HTTP:\/\/gateway.example" Faspay\ValidationException: baseUrl must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1])
"https:\/\/user:secret@gateway.example" Faspay\ValidationException: baseUrl must not contain a user name or password
"https:\/\/gateway.example\/#x" Faspay\ValidationException: baseUrl must not contain blanks, control characters, quotes, backslashes, a fragment or characters outside ASCII
"https:\/\/gateway.example\/\n" Faspay\ValidationException: baseUrl must not contain blanks, control characters, quotes, backslashes, a fragment or characters outside ASCII
"file:\/\/\/etc\/passwd" Faspay\ValidationException: baseUrl must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)
"" Faspay\ValidationException: baseUrl must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)
https://gateway.example nothing was thrown
https://gateway.example:8443/base/ nothing was thrown
http://127.0.0.1:8765 nothing was thrown
http://localhost:1 nothing was thrown
http://[::1]:1 nothing was thrown
HTTPS://Gateway.example nothing was thrown
/other/status?x=1
/moved
9999940200000001
{"nothing":"\/x"} Faspay\ValidationException: endpoints has no operation "nothing"
{"status":"x"} Faspay\ValidationException: endpoints of "status" must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765) (or be a path that starts with /)
{"status":"http:\/\/evil.example\/"} Faspay\ValidationException: endpoints of "status" must be https; plain http is allowed only to this machine (localhost, 127.0.0.1, [::1]) (or be a path that starts with /)
{"status":""} Faspay\ValidationException: endpoints of "status" must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765) (or be a path that starts with /)
{"5":"\/x"} Faspay\ValidationException: endpoints must map operation names to paths or URLs
{"status":5} Faspay\ValidationException: endpoints must map operation names to paths or URLs
