--TEST--
A Transport may do without kept connections, and so may the administrator
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(UNPAID);
foreach ([true, false, true, false, true] as $keep) {
    $gateway->client(transport: new Faspay\Transport(keepConnections: $keep))->status('9999940200000001', 'INV-1001');
}
echo implode(' ', array_column($gateway->requests(), 'connection')), "\n";
$gateway->forget();
$ask = '$client = new Faspay\Debit("99999", "Sample Store", "bot99999", "p@ssw0rd", baseUrl: "' . $gateway->url . '");
for ($i = 0; $i < 3; $i++) { $client->status("9999940200000001", "INV-1001"); }';
foreach (['1', '0'] as $value) {
    echo run_child($ask, ["faspay.keep_connections=$value"]);
    echo "faspay.keep_connections=$value: ", count(array_unique(array_column($gateway->requests(), 'connection'))), ' connection(s) for ', count($gateway->requests()), " requests\n";
    $gateway->forget();
}
?>
--EXPECT--
1 2 1 3 1
faspay.keep_connections=1: 1 connection(s) for 3 requests
faspay.keep_connections=0: 3 connection(s) for 3 requests
