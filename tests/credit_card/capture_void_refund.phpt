--TEST--
capture(), void() and refund() send what was asked and say what the attempt did
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Money;

$gateway = new Gateway();
$client = card_client($gateway);
$id = 'D4701B33-BED5-404B-BBAC-BA1DBE60F759';
$calls = [
    'capture' => fn () => $client->capture('ORDER-1', $id, Money::idr(10000)), 'void' => fn () => $client->void('ORDER-1', $id, Money::idr(10000)),
    'refund' => fn () => $client->refund('ORDER-1', $id, Money::idr(10000), Money::idr('2500.50')),
];
foreach ($calls as $name => $call) {
    foreach (['S' => '0', 'C' => '0', 'V' => '0', 'E' => '5562', 'CF' => '0', 'A' => '0'] as $status => $error) {
        $gateway->script(pairs(['TXN_STATUS' => $status, 'ERR_CODE' => $error, 'CAPTURE_DATE' => '05-03-2016 10:00:00', 'REFUND_DATE' => '06-03-2016 10:00:00', 'TOTAL_REFUND_AMOUNT' => '2500.50']));
        $operation = $call();
        echo "$name, $status: ", json_encode($operation->succeeded), ' ', $operation->performedAt->format('Y-m-d'), ' ', $operation->refundedTotal, "\n";
    }
    echo $gateway->requests()[array_key_last($gateway->requests())]['path'], ' ', json_encode($gateway->lastMessage()), "\n";
}
foreach ([
    'more than the payment' => fn () => $client->refund('ORDER-1', $id, Money::idr(10000), Money::idr(10001)), 'nothing' => fn () => $client->refund('ORDER-1', $id, Money::idr(10000), Money::idr(0)),
    'another currency' => fn () => $client->refund('ORDER-1', $id, Money::idr(10000), Money::of(1, 'USD')), 'below zero' => fn () => $client->refund('ORDER-1', $id, Money::idr(10000), Money::fromMinor(-1)),
    'no transaction' => fn () => $client->void('ORDER-1', '', Money::idr(10000)), 'a # in the id' => fn () => $client->capture('ORDER#1', $id, Money::idr(10000)),
] as $what => $call) {
    echo "$what: ", thrown($call), "\n";
}
?>
--EXPECT--
capture, S: false 2016-03-05 2500.50
capture, C: true 2016-03-05 2500.50
capture, V: false 2016-03-05 2500.50
capture, E: false 2016-03-05 2500.50
capture, CF: false 2016-03-05 2500.50
capture, A: false 2016-03-05 2500.50
/payment/api {"TRANSACTIONTYPE":"2","RESPONSE_TYPE":"3","MERCHANTID":"TEST01","PAYMENT_METHOD":"1","MERCHANT_TRANID":"ORDER-1","AMOUNT":"10000.00","SIGNATURE":"59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A","TRANSACTIONID":"D4701B33-BED5-404B-BBAC-BA1DBE60F759"}
void, S: false 2016-03-04 2500.50
void, C: false 2016-03-04 2500.50
void, V: true 2016-03-04 2500.50
void, E: false 2016-03-04 2500.50
void, CF: false 2016-03-04 2500.50
void, A: false 2016-03-04 2500.50
/payment/api {"TRANSACTIONTYPE":"10","RESPONSE_TYPE":"3","MERCHANTID":"TEST01","PAYMENT_METHOD":"1","MERCHANT_TRANID":"ORDER-1","AMOUNT":"10000.00","SIGNATURE":"59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A","TRANSACTIONID":"D4701B33-BED5-404B-BBAC-BA1DBE60F759"}
refund, S: true 2016-03-06 2500.50
refund, C: true 2016-03-06 2500.50
refund, V: false 2016-03-06 2500.50
refund, E: false 2016-03-06 2500.50
refund, CF: false 2016-03-06 2500.50
refund, A: false 2016-03-06 2500.50
/payment/api {"TRANSACTIONTYPE":"11","RESPONSE_TYPE":"3","MERCHANTID":"TEST01","PAYMENT_METHOD":"1","MERCHANT_TRANID":"ORDER-1","AMOUNT":"10000.00","SIGNATURE":"59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A","TRANSACTIONID":"D4701B33-BED5-404B-BBAC-BA1DBE60F759","REFUND_AMOUNT":"2500.50"}
more than the payment: Faspay\ValidationException: refund must not be more than the payment's amount
nothing: Faspay\ValidationException: refund must be more than zero
another currency: Faspay\ValidationException: refund must be in IDR like the payment, not in USD
below zero: Faspay\ValidationException: refund must not be negative
no transaction: Faspay\ValidationException: transactionId is required
a # in the id: Faspay\ValidationException: orderId must not contain the character #
