--TEST--
verifyReturn() reads the documents' response, verifies the card's signature, and compares order and member with what is expected
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';

$client = recurring_client(new Gateway());
$signature = fn (string $status): string => strtoupper(sha1("##SIMULATOR##ABCDE##REC-0001##5000.00##$status##"));
// All names of the "Update Card" page's response, in its lower case and with its spelling.
$documented = [
    'recurring_type' => '2', 'member_id' => '2019041000004', 'member_name' => 'John Doe', 'member_email' => 'john@example.com', 'member_email_notif' => '1', 'process_date' => '20,21', 'reccuring_amount' => '5000.00',
    'recurring_start_date' => '2019-04-10', 'recurring_end_date' => '2020-04-10', 'recurring_period' => 'M', 'recurring_period_at' => '1', 'recurring_accumulate_at' => '0', 'recurring_status' => '1',
    'payment_method' => '3', 'merchantid' => 'simulator', 'merchant_tranid' => 'REC-0001', 'err_code' => '0', 'err_desc' => 'No error', 'usr_code' => '101', 'usr_msg' => 'Transaction approved', 'txn_status' => 'S',
    'custname' => 'John Doe', 'description' => 'Subscription', 'currencycode' => 'IDR', 'amount' => '5000.00', 'signature' => $signature('S'), 'transactionid' => 'D4701B33-BED5-404B-BBAC-BA1DBE60F759',
    'trandate' => '10-04-2019 10:00:00', 'transactiontype' => '1', 'is_blacklisted' => 'No', 'fraudrisklevel' => '0', 'fraudriskscore' => '0.00', 'exceed_high_risk' => 'No', 'mparam1' => '', 'mparam2' => '', 'acquirer_bank' => '015',
];
$visit = $client->verifyReturn($documented, 'REC-0001', '2019041000004');
print_r(array_map(fn ($value) => $value instanceof UnitEnum ? $value->name : ($value instanceof DateTimeInterface ? $value->format('c') : ($value instanceof Faspay\Money ? (string) $value : json_encode($value))), array_diff_key(get_object_vars($visit), ['raw' => 1])));
$same = fn ($other) => array_diff_key(get_object_vars($other), ['raw' => 1]) == array_diff_key(get_object_vars($visit), ['raw' => 1]) ? 'the same' : 'another';
$mixed = [];
foreach ($documented as $name => $value) {
    $mixed[str_starts_with($name, 'recurring') || str_starts_with($name, 'member') || $name === 'process_date' ? $name : strtoupper(str_replace('reccuring', 'recurring', $name))] = $value;
}
echo $same($client->verifyReturn($mixed, 'REC-0001', '2019041000004')), ', ', $same($client->verifyReturn(http_build_query($mixed), 'REC-0001', '2019041000004')), "\n";
foreach (['A', 'F', 'E', 'B', 'RC', 'N', 'I'] as $status) {
    echo $status, ' ', $client->verifyReturn(['txn_status' => $status, 'signature' => $signature($status)] + $documented, 'REC-0001', '2019041000004')->claimedStatus->name, "\n";
}
foreach ([
    'another order' => [[], 'REC-0002', '2019041000004'], 'another member' => [['member_id' => '1'], 'REC-0001', '2019041000004'], 'an expectation of nothing' => [[], '', ''], 'no member' => [['member_id' => ''], 'REC-0001', '2019041000004'],
    'another amount' => [['amount' => '1.00'], 'REC-0001', '2019041000004'], 'another status' => [['txn_status' => 'C'], 'REC-0001', '2019041000004'], 'another merchant' => [['merchantid' => 'other'], 'REC-0001', '2019041000004'],
] as $what => [$changes, $order, $member]) {
    try {
        $client->verifyReturn($changes + $documented, $order, $member);
        echo "$what: verified\n";
    } catch (Faspay\SignatureException $e) {
        echo "$what: $e->rule\n";
    } catch (Faspay\MalformedMessageException $e) {
        echo "$what: malformed: ", $e->getMessage(), "\n";
    }
}
$changed = recurring_client(new Gateway(), cardPassword: 'new', previousCardPassword: 'abcde');
echo $changed->verifyReturn($documented, 'REC-0001', '2019041000004')->claimedStatus->name, "\n";
echo json_encode(method_exists($visit, 'isPaid')), "\n";
?>
--EXPECT--
Array
(
    [orderId] => "REC-0001"
    [memberId] => "2019041000004"
    [transactionId] => "D4701B33-BED5-404B-BBAC-BA1DBE60F759"
    [claimedStatus] => Sale
    [claimedStatusCode] => "S"
    [amount] => 5000.00
    [currency] => "IDR"
    [errorCode] => "0"
    [errorText] => "No error"
    [userCode] => "101"
    [userMessage] => "Transaction approved"
    [transactedAt] => 2019-04-10T10:00:00+07:00
    [recurringType] => "2"
    [memberName] => "John Doe"
    [memberEmail] => "john@example.com"
    [processDays] => "20,21"
    [recurringAmount] => 5000.00
    [startsOn] => 2019-04-10T00:00:00+07:00
    [endsOn] => 2020-04-10T00:00:00+07:00
    [period] => Monthly
    [every] => 1
    [active] => true
)
the same, the same
A Authorized
F Failed
E Error
B Blocked
RC Reconfirm
N Pending
I Incomplete
another order: other_transaction
another member: other_transaction
an expectation of nothing: other_transaction
no member: malformed: the message lacks the field member_id
another amount: mismatch
another status: mismatch
another merchant: other_merchant
Sale
false
