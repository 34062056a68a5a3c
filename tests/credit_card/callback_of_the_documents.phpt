--TEST--
The documents' callback, all its names with their misspellings and in any case, verifies and is read
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';

// The 24 names of the page, the missing BANK_RES_CODE among them; the values are what the shifted descriptions mean.
$documented = [
    'PAYMENT_METOD' => '1', 'MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'TXN_STATUS' => 'S', 'CUST_NAME' => 'John Doe', 'DESCRIPTION' => 'Test order',
    'CURRENCYCODE' => 'IDR', 'AMOUNT' => '10000.00', 'EUI' => 'SUC', 'TRANSACTIONID' => 'D4701B33-BED5-404B-BBAC-BA1DBE60F759', 'TRANSACTIONTYPE' => '1', 'TRANDATE' => '04-03-2016 15:22:46',
    'CARDTYPE' => 'V', 'CARD_NO_PARTIAL' => '455555XXXXXX1234', 'CARDNAME' => 'JOHN DOE', 'ACQUIRER_BANK' => '015', 'BANK_RES_CODE' => '00', 'BANK_RES_MSG' => 'APPROVED OR COMPLETED',
    'AUTH_ID' => '657399', 'BANK_REFERENCE' => '10519', 'ERR_CODE' => '0', 'ERR_DESC' => 'No error', 'USR_CODE' => '101', 'USR_MSG' => 'Transaction approved',
    'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S'),
];
$aliases = ['MERCHANTID' => 'MERCHANT_ID', 'TRANSACTIONID' => 'TRANSACTION_ID', 'TRANSACTIONTYPE' => 'TRANSACTION_TYPE', 'TXN_STATUS' => 'TNX_STATUS'];
$renamed = [];
foreach ($documented as $name => $value) {
    $renamed[$aliases[$name] ?? $name] = $value;
}
$client = card_client(new Gateway());
$first = $client->verifyNotification($documented);
print_r(array_map(fn ($value) => $value instanceof UnitEnum ? $value->name : ($value instanceof DateTimeInterface ? $value->format('c') : ($value instanceof Faspay\Money ? (string) $value : $value)), array_diff_key(get_object_vars($first), ['raw' => 1])));
foreach (['as text' => http_build_query($documented), 'newer names' => $renamed, 'newer names as text' => http_build_query($renamed), 'small letters' => array_change_key_case($documented),
    'in another order, with unknown fields' => ['FRAUD_STATUS' => '', 'popupProceed' => 'Click here to proceed'] + array_reverse($documented, true)] as $what => $body) {
    $notification = $client->verifyNotification($body);
    echo "$what: ", $notification->claimsPaid() ? 'claims paid' : 'claims nothing', ', ', array_diff_key(get_object_vars($notification), ['raw' => 1]) == array_diff_key(get_object_vars($first), ['raw' => 1]) ? 'the same' : 'another', "\n";
}
echo $client->verifyNotification(['FRAUD_STATUS' => 'x'] + $documented)->raw['FRAUD_STATUS'], ' ', $first->acknowledge(), "\n";
$visit = $client->verifyReturn('?' . http_build_query($documented));
echo $visit->orderId, ' ', $visit->claimedStatus->name, ' ', $visit->amount, ' ', json_encode(method_exists($visit, 'isPaid')), "\n";
foreach (['A', 'S', 'C', 'CF', 'F', 'E', 'B', 'N', 'V', 'RC', 'I', 'P', 'CRC', 'CB', 'PCB', 'CR', 'CRF', 'PCR', 'SR', 'SRF', 'PSR', 'PENDING', 'XY'] as $code) {
    $notification = $client->verifyNotification(['TXN_STATUS' => $code, 'SIGNATURE' => card_signature('ORDER-1', '10000.00', $code)] + $documented);
    echo "$code {$notification->status->name}", $notification->claimsPaid() ? ' (claims paid)' : '', "\n";
}
?>
--EXPECT--
Array
(
    [orderId] => ORDER-1
    [transactionId] => D4701B33-BED5-404B-BBAC-BA1DBE60F759
    [status] => Sale
    [statusCode] => S
    [amount] => 10000.00
    [currency] => IDR
    [errorCode] => 0
    [errorText] => No error
    [userCode] => 101
    [userMessage] => Transaction approved
    [transactedAt] => 2016-03-04T15:22:46+07:00
    [capturedAt] => 
    [refundedAt] => 
    [refundedTotal] => 
    [cardType] => Visa
    [maskedCard] => 455555XXXXXX1234
    [cardholder] => JOHN DOE
    [fraudLevel] => 
    [fraudScore] => 
    [exceedsHighRisk] => 
    [token] => 
    [bankCode] => 00
    [bankMessage] => APPROVED OR COMPLETED
    [bankReference] => 10519
    [authorizationId] => 657399
    [acquirerBank] => 015
    [transactionType] => 1
    [eci] => 
    [eui] => SUC
)
as text: claims paid, the same
newer names: claims paid, the same
newer names as text: claims paid, the same
small letters: claims paid, the same
in another order, with unknown fields: claims paid, the same
x OK
ORDER-1 Sale 10000.00 false
A Authorized
S Sale (claims paid)
C Captured (claims paid)
CF CaptureFailed
F Failed
E Error
B Blocked
N Pending
V Voided
RC Reconfirm
I Incomplete
P Processing
CRC CaptureReconfirm
CB Chargeback
PCB ChargebackPending
CR CaptureReversed
CRF CaptureReversalFailed
PCR CaptureReversalPending
SR SaleReversed
SRF SaleReversalFailed
PSR SaleReversalPending
PENDING Pending
XY Unknown
