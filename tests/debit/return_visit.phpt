--TEST--
verifyReturn() reads arrays and query strings, names without case, and both spellings of the reference
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$query = 'trx_id=8985999990013136&merchant_id=99999&merchant=FASPAY+STORE&bill_no=4370&bill_ref=4370&bill_total=10000&bank_user_name=FaspayTest&status=0&signature=0da33ad07fe9980f7b7ff70a964803e821a86866';
$visit = $client->verifyReturn($query);
parse_str($query, $get);
$same = $client->verifyReturn($get);
echo json_encode([$visit->trxId, $visit->billNo, $visit->merchantId, $visit->reference, $visit->claimedStatus->name, $visit->claimedStatusCode, $visit->raw['merchant']]), "\n";
var_dump($visit == $same, method_exists($visit, 'isPaid'));
$upper = array_change_key_case($get, CASE_UPPER);
unset($upper['BILL_REF']);
echo $client->verifyReturn($upper + ['bill_reff' => 'X', 'unknown' => 'kept'])->reference, "\n";
echo "-- refused\n";
foreach ([['status' => '2'] + $get, ['bill_no' => '4371'] + $get, ['merchant_id' => '1'] + $get, array_diff_key($get, ['signature' => 1]), array_diff_key($get, ['trx_id' => 1]), ['bill_no' => ['4370']] + $get, ['bill_no' => ''] + $get, [], ['BILL_NO' => '1'] + $get, ['signature' => null] + $get, ['bill_ref' => 1.5] + $get] as $params) {
    echo strtok(thrown(fn () => $client->verifyReturn($params)), '('), "\n";
}
echo strtok(thrown(fn () => $client->verifyReturn('bill_no=4370&bill_no=4371')), '('), "\n";
echo strtok(thrown(fn () => $client->verifyReturn('')), '('), "\n";
// Middleware turns empty parameters into null; numbers may be integers.
echo $client->verifyReturn(['bill_reff' => null, 'bill_ref' => null, 'status' => 0, 'bill_no' => 4370] + $get)->billNo, "\n";
?>
--EXPECT--
["8985999990013136","4370","99999","4370","Unprocessed","0","FASPAY STORE"]
bool(true)
bool(false)
X
-- refused
Faspay\SignatureException: the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with. Pass the request body exactly as it arrived: file_get_contents
Faspay\SignatureException: the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with. Pass the request body exactly as it arrived: file_get_contents
Faspay\SignatureException: the message's merchant_id is another merchant's: check this client's merchant id, and the URL that the other one has registered
Faspay\SignatureException: the message lacks the field signature, without which it cannot be verified
Faspay\MalformedMessageException: the message lacks the field trx_id
Faspay\MalformedMessageException: the parameter bill_no must be a text, not array
Faspay\SignatureException: the message lacks the field bill_no, without which it cannot be verified
Faspay\SignatureException: the message lacks the field merchant_id, without which it cannot be verified
Faspay\MalformedMessageException: the field bill_no appears more than once
Faspay\SignatureException: the message lacks the field signature, without which it cannot be verified
Faspay\MalformedMessageException: the parameter bill_ref must be a text, not float
Faspay\MalformedMessageException: the field bill_no appears more than once
Faspay\SignatureException: the message lacks the field merchant_id, without which it cannot be verified
4370
