--TEST--
Notifications are told apart, verified, confirmed and answered, and returns are verified
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{Debit, Money, Testing, Xpress};
use Faspay\Xpress\MessageKind;

$gateway = new Gateway();
$client = xpress($gateway, previousPassword: 'older');
$notification = ['request' => 'Payment Notification', 'trx_id' => '3370280212345678', 'merchant_id' => '99999', 'merchant' => 'FASPAY STORE', 'bill_no' => 'INV20250101001', 'payment_reff' => 'null', 'payment_date' => '2025-01-01 10:04:00',
    'payment_status_code' => '2', 'payment_status_desc' => 'Payment Success', 'bill_total' => '150000', 'payment_total' => '150000', 'payment_channel_uid' => '402', 'payment_channel' => 'Permata Virtual Account', 'signature' => '0009907944cc075ee23bedd84b616a0170550c7b'];
$json = json_encode($notification);
$xml = '<?xml version="1.0"?><faspay>' . implode('', array_map(fn ($name, $value) => "<$name>$value</$name>", array_keys($notification), $notification)) . '</faspay>';

foreach (['JSON' => $json, 'XML' => $xml, 'XML with an ampersand' => str_replace('FASPAY STORE', 'KOPI & TEH', $xml), 'card form' => 'PAYMENT_METHOD=1&MERCHANT_TRANID=A&TXN_STATUS=S', 'card parameters' => ['merchant_tranid' => 'A', 'x' => [[1]]],
    'debit parameters' => $notification, 'return' => ['trx_id' => '1', 'status' => '2'], 'nothing' => '', 'no parameters' => [], 'nonsense' => "\0{", 'HTML' => '<html>', 'numbers' => [1, 2], 'nested' => ['TXN_STATUS' => ['S']], 'list' => '[1]'] as $name => $body) {
    echo "$name: ", Xpress::messageKind($body)->value, "\n";
}
foreach (['JSON' => $json, 'XML' => str_replace('FASPAY STORE', 'KOPI & TEH', $xml)] as $format => $body) {
    $received = $client->verifyNotification($body);
    echo "$format: $received->trxId $received->billNo {$received->status->name} $received->billTotal {$received->channel->name} $received->merchantName ", json_encode($received->claimsPaid()), "\n";
    echo preg_replace('/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/', 'NOW', $received->acknowledge()), "\n";
}
foreach (['payment_status_code' => '1', 'bill_no' => 'INV20250101002', 'merchant_id' => '98765', 'signature' => null] as $field => $value) {
    try {
        $client->verifyNotification(json_encode([$field => $value] + $notification));
        echo "$field: verified\n";
    } catch (Faspay\SignatureException $e) {
        echo "$field: $e->rule\n";
    }
}
echo $client->verifyNotification(json_encode(['signature' => Faspay\Signature::debit('bot99999', 'older', 'INV20250101001', '2')] + $notification))->status->name, " with the previous password\n";

$received = $client->verifyNotification($json);
$status = ['trx_id' => '3370280212345678', 'merchant_id' => '99999', 'bill_no' => 'INV20250101001', 'payment_status_code' => '2', 'payment_total' => '150000', 'payment_date' => '2025-01-01 10:04:00', 'response_code' => '00'];
foreach (['paid' => $status, 'rupiah x 100' => ['payment_total' => '15000000'] + $status, 'without amount' => ['payment_total' => ''] + $status, 'not yet' => ['payment_status_code' => '1'] + $status, 'other amount' => ['payment_total' => '1500'] + $status,
    'other transaction' => ['trx_id' => '3370280212345679'] + $status, 'other order' => ['bill_no' => 'INV20250101002'] + $status, 'no pair' => array_diff_key($status, ['trx_id' => 0]), 'no order' => array_diff_key($status, ['bill_no' => 0]),
    'unknown' => ['response_code' => '14', 'response_desc' => 'not found']] as $name => $answer) {
    $gateway->script($answer);
    try {
        $confirmed = $client->confirm($received, Money::idr(150_000));
        echo "$name: {$confirmed->status->name} ", json_encode($confirmed->isPaid()), "\n";
    } catch (Faspay\Exception $e) {
        echo "$name: ", (new ReflectionClass($e))->getShortName(), " $e->orderNo\n";
    }
}
$asked = $gateway->lastMessage();
echo "{$asked['trx_id']} {$asked['bill_no']} ", $gateway->requests()[0]['path'], "\n";
$gateway->script($status);
echo $client->status('3370280212345678', 'INV20250101001')->status->name, "\n";
$foreign = xpress($gateway, merchantId: '98765', userId: 'bot98765');
echo thrown(fn () => $foreign->confirm($received, Money::idr(150_000))), "\n", thrown(fn () => $client->confirm($received, Money::idr(0))), "\n";

$visit = ['trx_id' => '3370280212345678', 'merchant_id' => '99999', 'merchant' => 'FASPAY STORE', 'bill_no' => 'INV20250101001', 'bill_ref' => '', 'bill_total' => '150000', 'bank_user_name' => '', 'status' => '0', 'signature' => '92ef74557d81cd71f5e56db74d5c91541dc93a6c'];
echo $client->verifyReturn($visit)->claimedStatus->name, ' ', $client->verifyReturn(http_build_query($visit))->billNo, "\n";
echo thrown(fn () => $client->verifyReturn(['status' => '2'] + $visit)), "\n";
?>
--EXPECT--
JSON: debit
XML: debit
XML with an ampersand: debit
card form: card
card parameters: card
debit parameters: debit
return: unknown
nothing: unknown
no parameters: unknown
nonsense: unknown
HTML: unknown
numbers: unknown
nested: unknown
list: unknown
JSON: 3370280212345678 INV20250101001 Paid 150000.00 PermataVa FASPAY STORE true
{"response":"Payment Notification","trx_id":"3370280212345678","merchant_id":"99999","merchant":"FASPAY STORE","bill_no":"INV20250101001","response_code":"00","response_desc":"Success","response_date":"NOW"}
XML: 3370280212345678 INV20250101001 Paid 150000.00 PermataVa KOPI & TEH true
<faspay><response>Payment Notification</response><trx_id>3370280212345678</trx_id><merchant_id>99999</merchant_id><merchant>KOPI &amp; TEH</merchant><bill_no>INV20250101001</bill_no><response_code>00</response_code><response_desc>Success</response_desc><response_date>NOW</response_date></faspay>
payment_status_code: mismatch
bill_no: mismatch
merchant_id: other_merchant
signature: missing_field
Paid with the previous password
paid: Paid true
rupiah x 100: Paid true
without amount: Paid true
not yet: InProcess false
other amount: AmountMismatchException INV20250101001
other transaction: MalformedMessageException INV20250101001
other order: MalformedMessageException INV20250101001
no pair: MalformedMessageException INV20250101001
no order: MalformedMessageException INV20250101001
unknown: NotFound false
3370280212345678 INV20250101001 /cvr/100004/10
Paid
Faspay\SignatureException: the notification is for another merchant: confirm it with that merchant's client
Faspay\ValidationException: expected must be whole rupiah and more than zero
Unprocessed INV20250101001
Faspay\SignatureException: the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with. Pass the request body exactly as it arrived: file_get_contents('php://input') in plain PHP and WordPress, $request->getContent() in Laravel and Symfony; for a return, $_GET or the raw query string
