--TEST--
verifyStaticVa() verifies what the ATM asks, and answers
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$va = '8641162021000007';
$signature = '3ce01c248c46d1af6b23239386c0402b61f0b0e2';
$inquiry = $client->verifyStaticVa($va, $signature, ['type' => 'inquiry']);
echo json_encode([$inquiry->vaNumber, $inquiry->type->name, $inquiry->trxId, $inquiry->amount]), "\n";
echo $inquiry->answer(Faspay\Money::idr(10000), 'suyanto'), "\n", $inquiry->reject(), "\n";
$payment = $client->verifyStaticVa($va, strtoupper($signature), ['type' => 'payment', 'trx_uid' => '8985313800001073', 'amount' => '10000']);
echo json_encode([$payment->type->name, $payment->trxId, (string) $payment->amount]), "\n";
echo $client->verifyStaticVa($va, $signature, ['type' => 'refund'])->type->name, "\n";
echo "-- refused\n";
foreach ([['8641162021000008', $signature, ['type' => 'inquiry']], [$va, str_repeat('0', 40), ['type' => 'inquiry']], [$va, '', ['type' => 'inquiry']], ['', $signature, ['type' => 'inquiry']], [$va, $signature, []], [$va, $signature, ['type' => ['inquiry']]], [$va, $signature, ['type' => 'inquiry', 'va_number' => '1']], [$va, $signature, ['type' => 'inquiry', 'Signature' => $signature]]] as $arguments) {
    echo strtok(thrown(fn () => $client->verifyStaticVa(...$arguments)), '('), "\n";
}
foreach ([[Faspay\Money::idr('10000.50'), 'x'], [Faspay\Money::idr(10000), ''], [Faspay\Money::idr(10000), str_repeat('x', 51)], [Faspay\Money::of(10, 'USD'), 'x']] as $arguments) {
    echo thrown(fn () => $inquiry->answer(...$arguments)), "\n";
}
?>
--EXPECT--
["8641162021000007","Inquiry",null,null]
{"response":"VA Static Response","va_number":"8641162021000007","amount":"10000","cust_name":"suyanto","response_code":"00"}
{"response":"VA Static Response","va_number":"8641162021000007","amount":"","cust_name":"","response_code":"01"}
["Payment","8985313800001073","10000.00"]
Unknown
-- refused
Faspay\SignatureException: the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with. Pass the request body exactly as it arrived: file_get_contents
Faspay\SignatureException: the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with. Pass the request body exactly as it arrived: file_get_contents
Faspay\SignatureException: the message lacks the field signature, without which it cannot be verified
Faspay\SignatureException: the message lacks the field va_number, without which it cannot be verified
Faspay\MalformedMessageException: the message lacks the field type
Faspay\MalformedMessageException: the parameter type must be a text, not array
Faspay\MalformedMessageException: the field va_number appears more than once
Faspay\MalformedMessageException: the field Signature appears more than once
Faspay\ValidationException: amount must be whole rupiah
Faspay\ValidationException: name is required: it is shown to the payer
Faspay\ValidationException: name must be at most 50 characters long, is 51
Faspay\ValidationException: amount must be in IDR, is in USD
