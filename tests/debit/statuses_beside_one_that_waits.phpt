--TEST--
An inquiry whose answer does not come holds up no other one, from the first connection on
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$paid = str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID));
$gateway = new Gateway(answer($paid, action: 'hold'), answer($paid));
// Only a client that sends the others meanwhile gets beyond the first one before it is answered.
$order = '';
foreach ($gateway->client()->eachStatus(['a' => ['1', 'A'], 'b' => ['2', 'B'], 'c' => ['3', 'C']], 2) as $key => $result) {
    $order .= $key;
    if ($key === 'c') {
        $gateway->release();
    }
}
echo "$order\n";
?>
--EXPECT--
bca
