--TEST--
The captured answer to a void is authentic; its twin that echoes the request's signature is not; neither says anything of the payment
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{CreditCard, Money};

$captured = 'MERCHANTID=commonwealth;MERCHANT_TRANID=2019061200757;ERR_CODE=5533;ERR_DESC=Unable to locate transaction with the TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID specified!;TXN_STATUS=E;CUSTNAME=;DESCRIPTION=;CURRENCYCODE=IDR;AMOUNT=100000.00;SIGNATURE=7EA82428BB17D204C74E53C7CC0FD5F28903D068;TRANSACTIONID=0;TRANSACTIONTYPE=10;IS_BLACKLISTED=;FRAUDRISKLEVEL=;FRAUDRISKSCORE=;POINT_USED=0;POINT_AMOUNT=0;PAYMENT_AMOUNT=0;POINT_BALANCE=0;EXCEED_HIGH_RISK=;is_on_us=;WHITELIST_CARD=No;BANK_RES_CODE=;BANK_RES_MSG=;INSTALLMENT_TERM=;INSTALLMENT_MONTHLY=;INSTALLMENT_LAST=;popupProceed=Click here to proceed';
$echo = str_replace('7EA82428BB17D204C74E53C7CC0FD5F28903D068', 'a2389173c0e667ab5a8e7491d5712c9a40683178', $captured);
$gateway = new Gateway();
$client = new CreditCard('commonwealth', 'abcde', baseUrl: $gateway->url);
$void = fn () => $client->void('2019061200757', '66A93765-1DC2-46FD-B542-267AF1B75AE4', Money::idr(100000));
foreach (['captured' => $captured, 'echo' => $echo] as $what => $answer) {
    $gateway->script($answer);
    $operation = $void();
    echo "$what: ", json_encode(['succeeded' => $operation->succeeded, 'authentic' => $operation->authentic, 'statusCode' => $operation->statusCode, 'errorCode' => $operation->errorCode]), "\n";
    // Nothing here could be taken for the payment's own status.
    echo json_encode([property_exists($operation, 'status'), method_exists($operation, 'isPaid')]), ' ', $operation->errorText, ' ', count($operation->raw), " fields\n";
    // The same answer to an inquiry: there is no such payment.
    $status = $client->status('2019061200757', Money::idr(100000));
    echo $status->status->name, ' ', json_encode([$status->authentic, $status->isPaid(), $status->isFinal(), $status->mayRetry(), $status->amount]), "\n";
}
// Asked with a transaction id, it may be the id that is unknown, not the order.
echo preg_replace('/: .*/s', '', thrown(fn () => $client->status('2019061200757', Money::idr(100000), '66A93765-1DC2-46FD-B542-267AF1B75AE4'))), "\n";
// An echo that claims success is no success, and not believed.
foreach (['V', 'S', 'C', 'A'] as $claim) {
    $gateway->script(str_replace(['TXN_STATUS=E', 'ERR_CODE=5533', 'TRANSACTIONID=0'], ["TXN_STATUS=$claim", 'ERR_CODE=0', 'TRANSACTIONID=66A93765-1DC2-46FD-B542-267AF1B75AE4'], $echo));
    echo "$claim: ", preg_replace('/: .*/s', '', thrown($void)), ', ', preg_replace('/: .*/s', '', thrown(fn () => $client->status('2019061200757', Money::idr(100000)))), "\n";
}
// Nor is an echoed error about a payment that the gateway has.
$gateway->script(str_replace('TRANSACTIONID=0', 'TRANSACTIONID=66A93765-1DC2-46FD-B542-267AF1B75AE4', $echo));
echo 'E of a payment: ', preg_replace('/: .*/s', '', thrown($void)), "\n";
?>
--EXPECT--
captured: {"succeeded":false,"authentic":true,"statusCode":"E","errorCode":"5533"}
[false,false] Unable to locate transaction with the TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID specified! 28 fields
NotFound [true,false,false,false,null]
echo: {"succeeded":false,"authentic":false,"statusCode":"E","errorCode":"5533"}
[false,false] Unable to locate transaction with the TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID specified! 28 fields
NotFound [false,false,false,false,null]
Faspay\GatewayException
V: Faspay\OutcomeUnknownException, Faspay\SignatureException
S: Faspay\OutcomeUnknownException, Faspay\SignatureException
C: Faspay\OutcomeUnknownException, Faspay\SignatureException
A: Faspay\OutcomeUnknownException, Faspay\SignatureException
E of a payment: Faspay\OutcomeUnknownException
