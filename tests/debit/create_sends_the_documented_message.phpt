--TEST--
create() sends the documented message, signed, in rupiah x 100, and reads the answer
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
$payment = $gateway->client()->create(bill());

$request = $gateway->requests()[0];
echo $request['method'], ' ', $request['path'], ' ', $request['headers']['content-type'], "\n";
echo $request['body'], "\n";
echo $payment->trxId, ' ', $payment->billNo, "\n", $payment->redirectUrl, "\n";
var_dump($payment->qrContent, $payment->qrImageUrl, count($payment->items), $payment->raw === CREATED);
echo $payment->items[0]->name, ' x ', $payment->items[0]->quantity, ' = ', $payment->items[0]->amount, "\n";
?>
--EXPECT--
POST /cvr/300011/10 application/json
{"request":"Post Data Transaction","merchant_id":"99999","merchant":"Sample Store","bill_no":"INV-1001","bill_reff":"INV-1001","bill_date":"2025-01-10 10:00:00","bill_expired":"2025-01-11 10:00:00","bill_desc":"Order INV-1001","bill_currency":"IDR","bill_gross":"1000000","bill_miscfee":"0","bill_total":"1000000","payment_channel":"402","pay_type":"1","cust_no":"7","cust_name":"Sari","msisdn":"081234567890","email":"sari@example.com","terminal":"10","item":[{"product":"Book","qty":"1","amount":"1000000","payment_plan":"1","tenor":"00","merchant_id":"99999"}],"reserve1":"","reserve2":"","signature":"be129fab0e72f379a593747c590877ad9fd1eb27"}
9999940200000001 INV-1001
https://debit-sandbox.faspay.co.id/pws/100003/0830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001
NULL
NULL
int(1)
bool(true)
Book x 1 = 10000.00
