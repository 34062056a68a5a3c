--TEST--
cancel() asks once, and says why it was refused
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$answer = ['response' => 'Canceling Payment', 'trx_id' => '9999970700002782', 'merchant_id' => '99999', 'merchant' => 'FASPAY STORE', 'bill_no' => '8226', 'trx_status_code' => '8', 'trx_status_desc' => 'Cancelled', 'payment_status_code' => '8', 'payment_status_desc' => 'Payment Cancelled', 'payment_cancel_date' => '2025-01-10 10:00:00', 'payment_cancel' => 'Out of stock', 'response_code' => '00', 'response_desc' => 'Sukses'];
$gateway = new Gateway($answer);
$client = $gateway->client(merchantName: 'FASPAY STORE');
$cancellation = $client->cancel('9999970700002782', '8226', 'Out of stock');
echo $gateway->requests()[0]['path'], ' ', $gateway->requests()[0]['body'], "\n";
echo json_encode([$cancellation->trxId, $cancellation->billNo, $cancellation->status->name, $cancellation->statusCode, $cancellation->statusText, $cancellation->cancelledAt->format(DATE_ATOM), $cancellation->reason]), "\n";
$expired = ['trx_status_code' => '3', 'trx_status_desc' => 'Order Expired', 'payment_status_code' => '7', 'payment_status_desc' => 'Payment Expired', 'payment_cancel_date' => [], 'response_code' => '54', 'response_desc' => 'Transaksi Anda telah kedaluwarsa.'] + $answer;
$gateway->script($expired);
try {
    $client->cancel('9999970700002782', '8226', 'Out of stock');
} catch (Faspay\GatewayException $e) {
    echo $e->responseCode, ' ', $e->responseText, ' ', $e->raw['payment_status_code'], ' ', json_encode($e->raw['payment_cancel_date']), "\n";
}
$gateway->script(['payment_cancel_date' => []] + $answer);
var_dump($client->cancel('9999970700002782', '8226', 'Out of stock')->cancelledAt);
$gateway->script(answer(action: 'close'));
$gateway->forget();
echo strtok(thrown(fn () => $client->cancel('9999970700002782', '8226', 'Out of stock')), ':'), ' ', count($gateway->requests()), "\n";
foreach (['', str_repeat('x', 51)] as $reason) {
    echo thrown(fn () => $client->cancel('9999970700002782', '8226', $reason)), "\n";
}
?>
--EXPECT--
/cvr/100005/10 {"request":"Canceling Payment","trx_id":"9999970700002782","merchant_id":"99999","merchant":"FASPAY STORE","bill_no":"8226","payment_cancel":"Out of stock","signature":"6d16537c525b0e8450cdf5d4e67fbc24b1ed41c5"}
["9999970700002782","8226","Cancelled","8","Payment Cancelled","2025-01-10T10:00:00+07:00","Out of stock"]
54 Transaksi Anda telah kedaluwarsa. 7 []
NULL
Faspay\OutcomeUnknownException 1
Faspay\ValidationException: reason is required
Faspay\ValidationException: reason must be at most 50 characters long, is 51
