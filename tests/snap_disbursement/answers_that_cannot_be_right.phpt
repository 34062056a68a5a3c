--TEST--
An answer about another payout, account, bill or amount is refused; an inquiry whose verdict is not success is a refusal; nothing of it can break a message
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\Money;

$gateway = new Gateway(['responseCode' => '2003200']);
$client = disbursement(baseUrl: $gateway->url);
$bill = $client->inquireBill(bill_number(), '013', 'BILL-1001');
$idr = fn (string $value): array => ['value' => $value, 'currency' => 'IDR'];
$verdict = ['status' => '1', 'message' => 'Success'];
$operations = [
    'inquireAccount' => [fn () => $client->inquireAccount('008', '60004400184', 'INQ-1'), ['partnerReferenceNo' => 'INQ-1', 'beneficiaryAccountName' => 'John Doe', 'beneficiaryAccountNo' => '60004400184', 'beneficiaryBankCode' => '008', 'additionalInfo' => $verdict]],
    'transfer' => [fn () => $client->transfer(transfer()), ['partnerReferenceNo' => 'PAY-1001', 'referenceNo' => '1', 'amount' => $idr('10000.00'), 'beneficiaryAccountNo' => '60004400184', 'additionalInfo' => ['latestTransactionStatus' => '03']]],
    'transferStatus' => [fn () => $client->transferStatus('PAY-1001', '1'), ['originalPartnerReferenceNo' => 'PAY-1001', 'originalReferenceNo' => '1', 'serviceCode' => '18', 'amount' => $idr('10000.00'), 'latestTransactionStatus' => '00']],
    'balance' => [fn () => $client->balance(), ['accountNo' => SOURCE_ACCOUNT, 'accountInfos' => [['balanceType' => 'CASH', 'amount' => $idr('1.00'), 'availableBalance' => $idr('1.00')]]]],
    'history' => [fn () => $client->history(now('-1 day'), now()), ['detailData' => [], 'additionalInfo' => ['accountNo' => SOURCE_ACCOUNT]]],
    'topUp' => [fn () => $client->topUp(top_up()), ['partnerReferenceNo' => 'TOP-1001', 'amount' => $idr('20000.00')]],
    'topUpStatus' => [fn () => $client->topUpStatus('TOP-1001'), ['originalPartnerReferenceNo' => 'TOP-1001', 'serviceCode' => '38', 'latestTransactionStatus' => '03']],
    'inquireBill' => [fn () => $client->inquireBill(bill_number(), '013', 'BILL-1001'), ['virtualAccountData' => ['partnerReferenceNo' => 'BILL-1001', 'virtualAccountNo' => '700808000047816', 'totalAmount' => $idr('150000.00')], 'additionalInfo' => ['billerCode' => '013'] + $verdict]],
    'payBill' => [fn () => $client->payBill($bill, Money::idr(150000)), ['virtualAccountData' => ['partnerReferenceNo' => 'BILL-1001', 'virtualAccountNo' => '700808000047816', 'paidAmount' => $idr('150000.00')], 'additionalInfo' => $verdict]],
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

        return 'taken' . (is_object($result) && property_exists($result, 'status') ? ', ' . $result->status->name : '');
    } catch (Faspay\MalformedMessageException $e) {
        return "$e->rule, $e->field";
    } catch (Faspay\GatewayException $e) {
        return "refused with $e->responseCode $e->responseText";
    } catch (Faspay\Exception $e) {
        return substr($e::class, strlen('Faspay\\'));
    }
}

foreach (array_keys($operations) as $name) {
    echo "$name: ", changed($name, []), "\n";
}
echo "-- others\n";
foreach ([
    ['inquireAccount', ['partnerReferenceNo' => 'INQ-2']], ['inquireAccount', ['beneficiaryAccountNo' => '60004400185']], ['inquireAccount', ['beneficiaryBankCode' => '014']], ['inquireAccount', ['beneficiaryAccountName' => null]], ['inquireAccount', ['beneficiaryAccountNo' => null]],
    ['inquireAccount', ['additionalInfo.status' => '2', 'additionalInfo.message' => "No\r\nsuch account"]], ['inquireAccount', ['additionalInfo' => null]],
    ['transfer', ['partnerReferenceNo' => 'PAY-1002']], ['transfer', ['partnerReferenceNo' => null]], ['transfer', ['amount' => $idr('1000000.00')]], ['transfer', ['amount' => ['value' => '10000.00', 'currency' => 'USD']]], ['transfer', ['amount' => null]], ['transfer', ['beneficiaryAccountNo' => '1']],
    ['transfer', ['additionalInfo' => null]], ['transfer', ['additionalInfo.latestTransactionStatus' => '99']], ['transfer', ['additionalInfo.latestTransactionStatus' => ['00']]], ['transfer', ['amount' => ['value' => 1e30, 'currency' => 'IDR']]],
    ['transferStatus', ['originalReferenceNo' => '2']], ['transferStatus', ['originalPartnerReferenceNo' => 'PAY-1002']], ['transferStatus', ['originalReferenceNo' => null, 'originalPartnerReferenceNo' => null]], ['transferStatus', ['serviceCode' => '38']], ['transferStatus', ['latestTransactionStatus' => null]],
    ['balance', ['accountNo' => '1']], ['balance', ['accountInfos' => null]], ['balance', ['accountInfos' => []]], ['history', ['additionalInfo.accountNo' => '1']], ['history', ['detailData' => null]], ['history', ['detailData' => 'x']],
    ['topUp', ['partnerReferenceNo' => 'TOP-1002']], ['topUp', ['amount' => $idr('1.00')]], ['topUpStatus', ['originalPartnerReferenceNo' => 'TOP-1002']],
    ['inquireBill', ['virtualAccountData.virtualAccountNo' => '700808000047817']], ['inquireBill', ['virtualAccountData.partnerReferenceNo' => 'BILL-1002']], ['inquireBill', ['additionalInfo.billerCode' => '014']], ['inquireBill', ['additionalInfo.status' => 0]], ['inquireBill', ['virtualAccountData' => null]],
    ['payBill', ['virtualAccountData.partnerReferenceNo' => 'BILL-1002']], ['payBill', ['virtualAccountData.paidAmount' => $idr('150001.00')]], ['payBill', ['virtualAccountData.virtualAccountNo' => '1']], ['payBill', ['virtualAccountData' => null]], ['payBill', ['additionalInfo.status' => '4']], ['payBill', ['additionalInfo' => null]],
] as [$name, $changes]) {
    echo "$name ", json_encode($changes, JSON_UNESCAPED_SLASHES), ': ', changed($name, $changes), "\n";
}
echo "-- hostile texts\n";
$gateway->script(['responseCode' => '4041811', 'responseMessage' => "line\r\nX-Injected: 1\e[31m<script>"]);
echo json_encode(thrown($operations['transfer'][0])), "\n";
$gateway->script(['responseCode' => '2001600', 'beneficiaryAccountName' => "Jo\ehn\nDoe", 'beneficiaryAccountNo' => '60004400184']);
echo json_encode($operations['inquireAccount'][0]()->accountName), "\n";
?>
--EXPECT--
inquireAccount: taken
transfer: taken, Pending
transferStatus: taken, Succeeded
balance: taken
history: taken
topUp: taken, Pending
topUpStatus: taken, Pending
inquireBill: taken
payBill: taken, Succeeded
-- others
inquireAccount {"partnerReferenceNo":"INQ-2"}: foreign_answer, partnerReferenceNo
inquireAccount {"beneficiaryAccountNo":"60004400185"}: foreign_answer, beneficiaryAccountNo
inquireAccount {"beneficiaryBankCode":"014"}: foreign_answer, beneficiaryBankCode
inquireAccount {"beneficiaryAccountName":null}: missing_field, beneficiaryAccountName
inquireAccount {"beneficiaryAccountNo":null}: missing_field, beneficiaryAccountNo
inquireAccount {"additionalInfo.status":"2","additionalInfo.message":"No\r\nsuch account"}: refused with 2 No  such account
inquireAccount {"additionalInfo":null}: taken
transfer {"partnerReferenceNo":"PAY-1002"}: foreign_answer, partnerReferenceNo
transfer {"partnerReferenceNo":null}: OutcomeUnknownException
transfer {"amount":{"value":"1000000.00","currency":"IDR"}}: foreign_answer, amount
transfer {"amount":{"value":"10000.00","currency":"USD"}}: foreign_answer, amount
transfer {"amount":null}: taken, Pending
transfer {"beneficiaryAccountNo":"1"}: foreign_answer, beneficiaryAccountNo
transfer {"additionalInfo":null}: taken, Pending
transfer {"additionalInfo.latestTransactionStatus":"99"}: taken, Unknown
transfer {"additionalInfo.latestTransactionStatus":["00"]}: taken, Pending
transfer {"amount":{"value":1.0e+30,"currency":"IDR"}}: taken, Pending
transferStatus {"originalReferenceNo":"2"}: foreign_answer, originalReferenceNo
transferStatus {"originalPartnerReferenceNo":"PAY-1002"}: foreign_answer, originalPartnerReferenceNo
transferStatus {"originalReferenceNo":null,"originalPartnerReferenceNo":null}: foreign_answer, originalPartnerReferenceNo
transferStatus {"serviceCode":"38"}: foreign_answer, serviceCode
transferStatus {"latestTransactionStatus":null}: missing_field, latestTransactionStatus
balance {"accountNo":"1"}: foreign_answer, accountNo
balance {"accountInfos":null}: unreadable_answer, 
balance {"accountInfos":[]}: unreadable_answer, 
history {"additionalInfo.accountNo":"1"}: foreign_answer, additionalInfo.accountNo
history {"detailData":null}: taken
history {"detailData":"x"}: taken
topUp {"partnerReferenceNo":"TOP-1002"}: foreign_answer, partnerReferenceNo
topUp {"amount":{"value":"1.00","currency":"IDR"}}: foreign_answer, amount
topUpStatus {"originalPartnerReferenceNo":"TOP-1002"}: foreign_answer, originalPartnerReferenceNo
inquireBill {"virtualAccountData.virtualAccountNo":"700808000047817"}: foreign_answer, virtualAccountNo
inquireBill {"virtualAccountData.partnerReferenceNo":"BILL-1002"}: foreign_answer, virtualAccountData.partnerReferenceNo
inquireBill {"additionalInfo.billerCode":"014"}: foreign_answer, additionalInfo.billerCode
inquireBill {"additionalInfo.status":0}: refused with 0 Success
inquireBill {"virtualAccountData":null}: taken
payBill {"virtualAccountData.partnerReferenceNo":"BILL-1002"}: foreign_answer, virtualAccountData.partnerReferenceNo
payBill {"virtualAccountData.paidAmount":{"value":"150001.00","currency":"IDR"}}: foreign_answer, virtualAccountData.paidAmount
payBill {"virtualAccountData.virtualAccountNo":"1"}: foreign_answer, virtualAccountNo
payBill {"virtualAccountData":null}: OutcomeUnknownException
payBill {"additionalInfo.status":"4"}: taken, Unknown
payBill {"additionalInfo":null}: taken, Pending
-- hostile texts
"Faspay\\GatewayException: the gateway refused transfer: 4041811 line  X-Injected: 1?[31m<script> (invalid card, account, customer or virtual account: repeat it only with a change)"
"Jo?hn Doe"
