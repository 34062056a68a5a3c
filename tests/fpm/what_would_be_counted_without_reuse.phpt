--TEST--
The count of connections can fail: a gateway that closes them, and ext/curl, need one for each request
--EXTENSIONS--
faspay
curl
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(CREATED_ANY);
$queries = bill_queries(100);
$count = function (Fpm $shop) use ($queries): void {
    $answers = array_map(fn (string $answer): string => (string) strstr($answer, 'no='), $shop->getMany($queries, 4));
    echo $answers === $queries ? 'all paid' : 'not all paid: ' . $answers[0], ', ', count($shop->connections(count($queries))), " connections\n";
    $shop->stop();
};
$count(new Fpm(PAYING_PAGE, $gateway->url, ['pm.max_children' => 2], ['keepalive_timeout' => 0]));
$curl = is_file(ini_get('extension_dir') . '/curl.so') ? ['-d', 'extension=curl'] : [];
$count(new Fpm('
    $curl = curl_init($_SERVER["GATEWAY"]);
    curl_setopt_array($curl, [CURLOPT_CAINFO => $_SERVER["CA_FILE"], CURLOPT_RETURNTRANSFER => true, CURLOPT_POSTFIELDS => json_encode(["bill_no" => $_GET["no"]])]);
    echo "no=", json_decode(curl_exec($curl))->bill_no;
', $gateway->url, ['pm.max_children' => 2], arguments: $curl));
?>
--EXPECT--
all paid, 100 connections
all paid, 100 connections
