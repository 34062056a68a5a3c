--TEST--
The gateway's many spellings of nothing, of lists and of numbers are read
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
$item = ['product' => 'Book', 'qty' => 1, 'amount' => 1000000, 'extra' => 'kept'];
foreach ([[$item], $item, [], '', 'null', null, [$item, $item]] as $items) {
    $gateway->script(['bill_items' => $items] + CREATED);
    $payment = $gateway->client()->create(bill());
    echo json_encode($items), ' => ', count($payment->items), ' ', isset($payment->items[0]) ? $payment->items[0]->amount . ' x ' . $payment->items[0]->quantity : '', "\n";
}
foreach (['', 'null', [], new stdClass(), null] as $nothing) {
    $gateway->script(json_encode(['redirect_url' => $nothing, 'qr_content' => $nothing] + CREATED));
    $payment = $gateway->client()->create(bill());
    echo json_encode([$payment->redirectUrl, $payment->qrContent]), "\n";
}
$gateway->script(answer(json_encode(['merchant_id' => 99999, 'response_code' => '00', 'something' => ['new' => true]] + CREATED), headers: ['X-Test' => '1'], type: 'text/html'));
echo json_encode($gateway->client()->create(bill())->raw['something']), "\n";
$gateway->script("\xef\xbb\xbf" . json_encode(CREATED));
echo $gateway->client()->create(bill())->trxId, "\n";
?>
--EXPECT--
[{"product":"Book","qty":1,"amount":1000000,"extra":"kept"}] => 1 10000.00 x 1
{"product":"Book","qty":1,"amount":1000000,"extra":"kept"} => 1 10000.00 x 1
[] => 0 
"" => 0 
"null" => 0 
null => 0 
[{"product":"Book","qty":1,"amount":1000000,"extra":"kept"},{"product":"Book","qty":1,"amount":1000000,"extra":"kept"}] => 2 10000.00 x 1
[null,null]
[null,null]
[null,null]
[null,null]
[null,null]
{"new":true}
9999940200000001
