--TEST--
Where nobody listens nothing is sent, and that is said
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$server = stream_socket_server('tcp://127.0.0.1:0');
$url = 'http://' . stream_socket_get_name($server, false);
fclose($server);
foreach ([$url, 'https://no-such-host.invalid'] as $baseUrl) {
    $client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: $baseUrl, transport: new Faspay\Transport(retries: 0));
    try {
        $client->create(bill());
    } catch (Faspay\NotSentException $e) {
        echo json_encode([$e->operation, $e->httpStatus, $e->attempts, $e->timedOut, str_contains($e->getMessage(), 'not sent')]), "\n";
    }
}
?>
--EXPECT--
["create",0,1,false,true]
["create",0,1,false,true]
