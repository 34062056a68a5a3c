--TEST--
Answers that are signed and still cannot be right: other currencies, other transactions, refunds that were none, errors that claim success
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Money;

$gateway = new Gateway();
$client = card_client($gateway);
$id = 'D4701B33-BED5-404B-BBAC-BA1DBE60F759';
$amount = Money::idr(10000);
$short = fn (callable $call): string => preg_replace('/: .*/s', '', thrown($call));
$script = fn (array $changes) => $gateway->script(pairs($changes));
echo "-- the currency is posted by the shopper\n";
foreach ([['CURRENCYCODE' => 'JPY'], ['CURRENCYCODE' => ''], ['CURRENCYCODE' => 'xx']] as $changes) {
    $script($changes);
    echo json_encode($changes), ' ', $short(fn () => $client->status('ORDER-1', $amount)), ', ', $short(fn () => $client->charge(card_order(), card(), '203.0.113.7')), ', ', $short(fn () => $client->capture('ORDER-1', $id, $amount)), "\n";
}
$gateway->script(str_replace('CURRENCYCODE', 'CURRENCY_CODE', pairs(['CURRENCYCODE' => 'JPY'])));
echo $short(fn () => $client->status('ORDER-1', $amount)), "\n";
$script(['CURRENCYCODE' => 'USD', 'AMOUNT' => '100.00']);
$result = $client->status('ORDER-1', Money::of(100, 'USD'));
echo $result->amount, ' ', $result->amount->currency, ' ', json_encode([$result->isPaidExactly(Money::of(100, 'USD')), $result->isPaidExactly(Money::idr(100)), $result->isPaidExactly(Money::of(99, 'USD'))]), "\n";
echo "-- half an answer of a call that moves money is no refusal\n";
foreach (['5552', '5513', '5533', '5530', '0'] as $code) {
    $gateway->script("PAYMENT_METHOD=1;MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=$code;ERR_DESC=x");
    echo "$code: ", $short(fn () => $client->charge(card_order(), card(), '203.0.113.7')), ' ', $short(fn () => $client->refund('ORDER-1', $id, $amount, $amount)), ' ', $short(fn () => $client->void('ORDER-1', $id, $amount)), "\n";
}
echo "-- refunds that were none\n";
foreach ([[], ['TOTAL_REFUND_AMOUNT' => '2500.00', 'REFUND_AMOUNT' => '2500.00'], ['TOTAL_REFUND_AMOUNT' => '0'], ['TOTAL_REFUND_AMOUNT' => '2499.99'], ['REFUND_AMOUNT' => '1.00', 'TOTAL_REFUND_AMOUNT' => '2500.00'], ['TRANSACTIONID' => 'OTHER', 'TOTAL_REFUND_AMOUNT' => '2500.00'], ['ERR_CODE' => '5627']] as $changes) {
    $script($changes);
    echo json_encode($changes), ' ';
    echo $short(fn () => print json_encode($client->refund('ORDER-1', $id, $amount, Money::idr(2500))->succeeded) . ' '), "\n";
}
$script(['TXN_STATUS' => 'V', 'TRANSACTIONID' => 'OTHER']);
echo $short(fn () => $client->void('ORDER-1', $id, $amount)), "\n";
echo "-- an error is no success\n";
foreach (['S', 'C'] as $status) {
    $script(['TXN_STATUS' => $status, 'ERR_CODE' => '5527']);
    $result = $client->status('ORDER-1', $amount);
    echo $status, ' ', json_encode([$result->isPaid(), $result->isPaidExactly($amount), $result->isFinal(), $result->mayRetry()]), "\n";
    echo json_encode($client->verifyNotification(['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => $status, 'ERR_CODE' => '5527', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', $status)])->claimsPaid()), "\n";
}
echo "-- a bank that did not answer\n";
foreach (['5546', '5552', '9999', '5518'] as $code) {
    foreach ([$id, '0'] as $transaction) {
        $script(['TXN_STATUS' => 'E', 'ERR_CODE' => $code, 'TRANSACTIONID' => $transaction]);
        echo "$code, ", strlen($transaction), ': ', json_encode($client->charge(card_order(), card(), '203.0.113.7')->mayRetry()), "\n";
    }
}
foreach (['5530', '5531', '5549', '5568'] as $code) {
    $script(['TXN_STATUS' => 'E', 'ERR_CODE' => $code, 'TRANSACTIONID' => '0']);
    echo "$code: ", $short(fn () => $client->charge(card_order(), card(), '203.0.113.7')), "\n";
}
echo "-- what separates the answer's fields\n";
foreach (['id' => 'A;B=C', 'description' => 'Kaos; AMOUNT=2', 'customerName' => 'Sari;PYMT_TOKEN=X', 'extra' => ['MREF1' => 'a;b'], 'billing' => new Faspay\Address(line: 'a;b')] as $field => $value) {
    echo thrown(fn () => $client->paymentForm(card_order(...[$field => $value]))), "\n";
}
echo thrown(fn () => $client->paymentForm(card_order(extra: ['OTHER' => 'a;b', 'cardno' => PAN, 'CARDCVC' => CVC]))), "\n", thrown(fn () => $client->status('A;B', $amount)), "\n";
?>
--EXPECT--
-- the currency is posted by the shopper
{"CURRENCYCODE":"JPY"} Faspay\MalformedMessageException, Faspay\MalformedMessageException, Faspay\MalformedMessageException
{"CURRENCYCODE":""} nothing was thrown, nothing was thrown, nothing was thrown
{"CURRENCYCODE":"xx"} Faspay\MalformedMessageException, Faspay\MalformedMessageException, Faspay\MalformedMessageException
Faspay\MalformedMessageException
100.00 USD [true,false,false]
-- half an answer of a call that moves money is no refusal
5552: Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException
5513: Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException
5533: Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException
5530: Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException
0: Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException Faspay\OutcomeUnknownException
-- refunds that were none
[] Faspay\OutcomeUnknownException
{"TOTAL_REFUND_AMOUNT":"2500.00","REFUND_AMOUNT":"2500.00"} true nothing was thrown
{"TOTAL_REFUND_AMOUNT":"0"} Faspay\OutcomeUnknownException
{"TOTAL_REFUND_AMOUNT":"2499.99"} Faspay\OutcomeUnknownException
{"REFUND_AMOUNT":"1.00","TOTAL_REFUND_AMOUNT":"2500.00"} Faspay\OutcomeUnknownException
{"TRANSACTIONID":"OTHER","TOTAL_REFUND_AMOUNT":"2500.00"} Faspay\OutcomeUnknownException
{"ERR_CODE":"5627"} false nothing was thrown
Faspay\OutcomeUnknownException
-- an error is no success
S [false,false,false,false]
false
C [false,false,false,false]
false
-- a bank that did not answer
5546, 36: false
5546, 1: false
5552, 36: false
5552, 1: false
9999, 36: false
9999, 1: false
5518, 36: true
5518, 1: true
5530: Faspay\GatewayException
5531: Faspay\GatewayException
5549: Faspay\GatewayException
5568: Faspay\GatewayException
-- what separates the answer's fields
Faspay\ValidationException: id must not contain the character ;
Faspay\ValidationException: description must not contain the character ;
Faspay\ValidationException: customerName must not contain the character ;
Faspay\ValidationException: extra must not contain the character ;
Faspay\ValidationException: billing.line must not contain the character ;
Faspay\ValidationException: extra must not contain the character ;; extra must not contain "cardno": a card's data does not belong in this form; extra must not contain "CARDCVC": a card's data does not belong in this form
Faspay\ValidationException: orderId must not contain the character ;
