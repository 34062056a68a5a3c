--TEST--
channels() lists what the merchant may use, known or not
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(['response' => 'Request List of Payment Gateway', 'merchant_id' => '99999', 'merchant' => 'FASPAY STORE', 'payment_channel' => [['pg_code' => '402', 'pg_name' => 'Permata'], ['pg_code' => 812, 'pg_name' => 'OVO'], ['pg_code' => '999', 'pg_name' => 'New'], ['pg_name' => 'no code']], 'response_code' => '00', 'response_desc' => 'Sukses']);
foreach ($gateway->client()->channels() as $info) {
    echo json_encode([$info->code, $info->name, $info->channel?->name]), "\n";
}
echo $gateway->requests()[0]['path'], ' ', $gateway->requests()[0]['body'], "\n";
foreach ([[], '', ['pg_code' => '819', 'pg_name' => 'DANA']] as $channels) {
    $gateway->script(['payment_channel' => $channels, 'merchant_id' => '99999', 'response_code' => '00']);
    echo count($gateway->client()->channels()), "\n";
}
?>
--EXPECT--
["402","Permata","PermataVa"]
["812","OVO","Ovo"]
["999","New",null]
/cvr/100001/10 {"request":"Request List of Payment Gateway","merchant_id":"99999","merchant":"Sample Store","signature":"1ac4d5a611ec5376d8da43bbe33aaea1719076b6"}
0
0
1
