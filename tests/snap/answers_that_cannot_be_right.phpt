--TEST--
An answer about another bill, number, merchant or amount is refused, as is a QR code or link that is wrong; nothing of it can break a message
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Channel, Money};
use Faspay\Snap\VaNumber;

$gateway = new Gateway('{}');
$snap = snap(baseUrl: $gateway->url);
$number = VaNumber::fromString('8504994843879097', 6);
$idr = fn (string $value): array => ['value' => $value, 'currency' => 'IDR'];
$account = ['partnerServiceId' => '  850499', 'customerNo' => '4843879097', 'virtualAccountNo' => '  8504994843879097', 'trxId' => 'INV-1001', 'totalAmount' => $idr('10000.00')];
$code = '00020101021226570011ID.DANA.WWW011893600915380003300202098000330020303UMI51440014ID.CO.QRIS.WWW0215ID10243104700930303UMI5204549953033605405100005802ID5904Toko6007Jakarta61051211063041B63';
$operations = [
    'createVa' => [fn () => $snap->createVa(va_bill()), ['virtualAccountData' => $account]],
    'vaStatus' => [fn () => $snap->vaStatus($number, '402', 'INV-1001'), ['virtualAccountData' => ['virtualAccountNo' => '8504994843879097', 'paymentFlagStatus' => '00', 'paidAmount' => $idr('10000.00')]]],
    'deleteVa' => [fn () => $snap->deleteVa($number, 'INV-1001', 'x'), ['virtualAccountData' => $account]],
    'generateQr' => [fn () => $snap->generateQr(qr_bill()), ['referenceNo' => '1', 'partnerReferenceNo' => 'INV-2001', 'qrUrl' => 'https://debit.faspay.co.id/1.png', 'additionalInfo' => ['merchantId' => '99999', 'amount' => $idr('10000.00')]]],
    'qrStatus' => [fn () => $snap->qrStatus('INV-2001', '1', '711'), ['originalReferenceNo' => '1', 'originalPartnerReferenceNo' => 'INV-2001', 'latestTransactionStatus' => '00', 'amount' => $idr('10000.00'), 'additionalInfo' => ['merchantId' => '99999']]],
    'createDebit' => [fn () => $snap->createDebit(debit_bill()), ['referenceNo' => '1', 'partnerReferenceNo' => 'INV-3001', 'webRedirectUrl' => 'https://debit.faspay.co.id/1', 'additionalInfo' => ['merchantId' => '99999', 'amount' => $idr('10000.00')]]],
    'debitStatus' => [fn () => $snap->debitStatus('INV-3001', '1', '819'), ['originalReferenceNo' => '1', 'originalPartnerReferenceNo' => 'INV-3001', 'latestTransactionStatus' => '00', 'transAmount' => $idr('10000.00')]],
    'cancelDebit' => [fn () => $snap->cancelDebit('INV-3001', '1', Channel::Dana, 'x'), ['originalReferenceNo' => '1', 'originalPartnerReferenceNo' => 'INV-3001', 'cancelTime' => '2025-01-10T10:00:00+07:00']],
];

/** What comes of the operation when its good answer is changed in these members, by path; null takes one away. */
function changed(string $name, array $changes): string
{
    global $gateway, $operations;
    [$operation, $answer] = $operations[$name];
    foreach ($changes as $path => $value) {
        $place = &$answer;
        foreach (explode('.', $path) as $step) {
            $place = &$place[$step];
        }
        $place = $value;
        unset($place);
    }
    $gateway->script(['responseCode' => '2000000', 'responseMessage' => 'Success'] + $answer);
    try {
        $result = $operation();

        return 'taken' . (property_exists($result, 'redirectUrl') ? ', ' . ($result->redirectUrl ?? 'no link') : '');
    } catch (Faspay\MalformedMessageException $e) {
        return "$e->rule, $e->field: " . $e->getMessage();
    } catch (Faspay\Exception $e) {
        return $e::class . ': ' . $e->getMessage();
    }
}

foreach (array_keys($operations) as $name) {
    echo "$name: ", changed($name, []), "\n";
}
echo "-- others\n";
foreach ([
    ['createVa', ['virtualAccountData.trxId' => 'INV-1002']], ['createVa', ['virtualAccountData.trxId' => null]], ['createVa', ['virtualAccountData.totalAmount' => $idr('10001.00')]], ['createVa', ['virtualAccountData' => null]], ['createVa', ['virtualAccountData.totalAmount' => null]],
    ['createVa', ['virtualAccountData.virtualAccountNo' => "85\n04"]],
    ['vaStatus', ['virtualAccountData.virtualAccountNo' => '8504994843879098']], ['vaStatus', ['virtualAccountData.trxId' => 'INV-1002']], ['vaStatus', ['virtualAccountData' => []]], ['vaStatus', ['virtualAccountData.paymentFlagStatus' => null]],
    ['deleteVa', ['virtualAccountData.virtualAccountNo' => '8504994843879098']],
    ['generateQr', ['partnerReferenceNo' => 'INV-2002']], ['generateQr', ['additionalInfo.merchantId' => '98765']], ['generateQr', ['additionalInfo.amount' => $idr('10001.00')]], ['generateQr', ['qrContent' => $code]], ['generateQr', ['qrContent' => 'javascript:alert(1)']], ['generateQr', ['qrUrl' => 'javascript:alert(1)']],
    ['qrStatus', ['originalReferenceNo' => '2']], ['qrStatus', ['originalPartnerReferenceNo' => 'INV-2002']], ['qrStatus', ['originalReferenceNo' => null, 'originalPartnerReferenceNo' => null]], ['qrStatus', ['additionalInfo.merchantId' => '98765']], ['qrStatus', ['latestTransactionStatus' => null]],
    ['createDebit', ['partnerReferenceNo' => 'INV-3002']], ['createDebit', ['additionalInfo.amount' => $idr('1.00')]], ['createDebit', ['webRedirectUrl' => 'ftp://x']], ['createDebit', ['webRedirectUrl' => null, 'webUrl' => 'https://debit.faspay.co.id/2']],
    ['createDebit', ['webRedirectUrl' => null, 'appRedirectUrl' => 'dana://pay?x=1']], ['createDebit', ['webRedirectUrl' => null, 'appRedirectUrl' => 'javascript://x%0aalert(1)']], ['createDebit', ['webRedirectUrl' => null]],
    ['debitStatus', ['originalPartnerReferenceNo' => 'INV-3002']], ['debitStatus', ['merchantId' => '98765']], ['cancelDebit', ['originalReferenceNo' => '2']],
] as [$name, $changes]) {
    echo "$name ", json_encode($changes, JSON_UNESCAPED_SLASHES), ': ', changed($name, $changes), "\n";
}
echo "-- hostile texts\n";
$gateway->script(['responseCode' => '4042701', 'responseMessage' => "line\r\nX-Injected: 1\e[31m<script>"]);
echo json_encode(thrown($operations['createVa'][0])), "\n";
?>
--EXPECT--
createVa: taken, no link
vaStatus: taken
deleteVa: taken
generateQr: taken
qrStatus: taken
createDebit: taken, https://debit.faspay.co.id/1
debitStatus: taken
cancelDebit: taken
-- others
createVa {"virtualAccountData.trxId":"INV-1002"}: foreign_answer, virtualAccountData.trxId: the gateway's answer is about another trxId than was asked about
createVa {"virtualAccountData.trxId":null}: Faspay\OutcomeUnknownException: the gateway answered with HTTP status 200 and a body that cannot be understood (it reports success but lacks virtualAccountData.trxId). The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
createVa {"virtualAccountData.totalAmount":{"value":"10001.00","currency":"IDR"}}: foreign_answer, virtualAccountData.totalAmount: the gateway's answer is about another amount than was asked for
createVa {"virtualAccountData":null}: Faspay\OutcomeUnknownException: the gateway answered with HTTP status 200 and a body that cannot be understood (it reports success but lacks virtualAccountData.partnerServiceId). The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
createVa {"virtualAccountData.totalAmount":null}: taken, no link
createVa {"virtualAccountData.virtualAccountNo":"85\n04"}: taken, no link
vaStatus {"virtualAccountData.virtualAccountNo":"8504994843879098"}: foreign_answer, virtualAccountNo: the gateway's answer is about another account number than was asked about
vaStatus {"virtualAccountData.trxId":"INV-1002"}: foreign_answer, virtualAccountNo: the gateway's answer is about another account number than was asked about
vaStatus {"virtualAccountData":[]}: foreign_answer, virtualAccountNo: the gateway's answer is about another account number than was asked about
vaStatus {"virtualAccountData.paymentFlagStatus":null}: missing_field, latestTransactionStatus: the gateway's answer says nothing about the payment's state
deleteVa {"virtualAccountData.virtualAccountNo":"8504994843879098"}: foreign_answer, virtualAccountNo: the gateway's answer is about another account number than was asked about
generateQr {"partnerReferenceNo":"INV-2002"}: foreign_answer, partnerReferenceNo: the gateway's answer is about another partnerReferenceNo than was asked about
generateQr {"additionalInfo.merchantId":"98765"}: foreign_answer, additionalInfo.merchantId: the gateway's answer is about another additionalInfo.merchantId than was asked about
generateQr {"additionalInfo.amount":{"value":"10001.00","currency":"IDR"}}: foreign_answer, additionalInfo.amount: the gateway's answer is about another amount than was asked for
generateQr {"qrContent":"00020101021226570011ID.DANA.WWW011893600915380003300202098000330020303UMI51440014ID.CO.QRIS.WWW0215ID10243104700930303UMI5204549953033605405100005802ID5904Toko6007Jakarta61051211063041B63"}: qr, qrContent: the payment was created, but its QR code is damaged: wrong checksum at byte 183 of the QR text
generateQr {"qrContent":"javascript:alert(1)"}: qr, qrContent: the payment was created, but its QR code is damaged: no tag, length and value at byte 0 of the QR text
generateQr {"qrUrl":"javascript:alert(1)"}: foreign_link, qrUrl: the gateway's qrUrl is not a web address; the gateway has done what it was asked for
qrStatus {"originalReferenceNo":"2"}: foreign_answer, originalReferenceNo: the gateway's answer is about another referenceNo than was asked about
qrStatus {"originalPartnerReferenceNo":"INV-2002"}: foreign_answer, originalPartnerReferenceNo: the gateway's answer is about another partnerReferenceNo than was asked about
qrStatus {"originalReferenceNo":null,"originalPartnerReferenceNo":null}: foreign_answer, originalPartnerReferenceNo: the gateway's answer does not say which payment it is about
qrStatus {"additionalInfo.merchantId":"98765"}: foreign_answer, additionalInfo.merchantId: the gateway's answer is about another additionalInfo.merchantId than was asked about
qrStatus {"latestTransactionStatus":null}: missing_field, latestTransactionStatus: the gateway's answer says nothing about the payment's state
createDebit {"partnerReferenceNo":"INV-3002"}: foreign_answer, partnerReferenceNo: the gateway's answer is about another partnerReferenceNo than was asked about
createDebit {"additionalInfo.amount":{"value":"1.00","currency":"IDR"}}: foreign_answer, additionalInfo.amount: the gateway's answer is about another amount than was asked for
createDebit {"webRedirectUrl":"ftp://x"}: foreign_link, webRedirectUrl: the gateway's webRedirectUrl is not a web address; the gateway has done what it was asked for
createDebit {"webRedirectUrl":null,"webUrl":"https://debit.faspay.co.id/2"}: taken, https://debit.faspay.co.id/2
createDebit {"webRedirectUrl":null,"appRedirectUrl":"dana://pay?x=1"}: taken, dana://pay?x=1
createDebit {"webRedirectUrl":null,"appRedirectUrl":"javascript://x%0aalert(1)"}: foreign_link, appRedirectUrl: the gateway's appRedirectUrl is no link into an app: do not send the shopper there; the payment was created
createDebit {"webRedirectUrl":null}: taken, no link
debitStatus {"originalPartnerReferenceNo":"INV-3002"}: foreign_answer, originalPartnerReferenceNo: the gateway's answer is about another partnerReferenceNo than was asked about
debitStatus {"merchantId":"98765"}: foreign_answer, merchantId: the gateway's answer is about another merchantId than was asked about
cancelDebit {"originalReferenceNo":"2"}: foreign_answer, originalReferenceNo: the gateway's answer is about another referenceNo than was asked about
-- hostile texts
"Faspay\\GatewayException: the gateway refused createVa: 4042701 line  X-Injected: 1?[31m<script> (the transaction was not found: repeat it only with a change)"
