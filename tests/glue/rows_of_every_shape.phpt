--TEST--
The glue fills and builds nested objects, several lists in a table, lists in lists and of plain texts, and money as an object
--EXTENSIONS--
faspay
--ENV--
FASPAY_ROWS=1
--SKIPIF--
<?php class_exists('Faspay\Rows\Client') || die('skip needs a build for developers'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Channel;
use Faspay\Money;
use Faspay\Rows;

$gateway = new Gateway();
$client = new Rows\Client('99999', $gateway->url);
/** Performs an operation, prints what was sent, and returns the result. */
function call(string $operation, object $request, array $answer): object
{
    global $gateway, $client;

    $gateway->script($answer);
    $result = $client->call($operation, $request);
    echo "$operation: ", array_slice($gateway->requests(), -1)[0]['body'], "\n";

    return $result;
}

$date = new DateTimeImmutable('2025-01-10T10:00:00+07:00');
$account = call('createVa', new Rows\VaBill('Jokul Döe', 'abc', Money::idr('12345678.50'), $date, '402', 'Maintenance'), [
    'responseCode' => '2002700', 'virtualAccountData' => [
        'virtualAccountNo' => '  0888991', 'trxId' => 'abc', 'totalAmount' => ['value' => '12345678.50', 'currency' => 'IDR'],
        'expiredDate' => '2025-01-11T10:00:00+07:00', 'additionalInfo' => ['redirectUrl' => 'https://a.example/x'],
    ],
]);
echo "$account->number|$account->trxId|", $account->total->format(), '|', $account->expiresAt->format(DATE_ATOM), "|$account->redirectUrl\n";
var_dump($account->raw['virtualAccountData']['totalAmount']['value']);

$payout = call('transfer', new Rows\Transfer('T1', Money::idr(10000), ['a@example.com', 'b@example.com']), [
    'response_code' => '00', 'access_token' => 'secret', 'trx_no' => 'T1', 'informed' => ['a@example.com', 'b@example.com'],
]);
echo $payout->trxNo, ' ', json_encode($payout->emails), "\n";

$items = [new Rows\Item('Chicken', 2, Money::idr(2500)), new Rows\Item('Duck', 1, Money::idr(5000))];
$invoice = call('create', new Rows\Bill('1', Money::idr(10000), $items, new Rows\Buyer('Sari', '+62 (812) 345-678')), [
    'response_code' => '00', 'billing_id' => 1051, 'billing_total' => 10000, 'buyer' => ['name' => 'Sari', 'phone' => ''],
]);
echo "$invoice->id|", $invoice->total->format(), '|', get_class($invoice->buyer), "|{$invoice->buyer->name}|", var_export($invoice->buyer->phone, true), "\n";
$invoice = call('create', new Rows\Bill('2', Money::idr(10000), $items), ['response_code' => '00', 'billing_id' => 1052]);
var_dump($invoice->buyer, $invoice->total);

$listing = call('list', new Rows\Page(2), [
    'response_code' => '00', 'paging' => ['page' => '2', 'total_page' => 3], 'notes' => ['one', 2, null],
    'data' => [
        ['transaction_number' => '1', 'billing_total' => '5000', 'payments' => [['payment_id' => 'a'], ['payment_id' => 'b']]],
        ['transaction_number' => 2, 'payments' => ''],
    ],
]);
echo "page {$listing->paging->page} of {$listing->paging->pages}, notes ", json_encode($listing->notes), "\n";
foreach ($listing->invoices as $i => $listed) {
    echo "$i: $listed->transactionNo ", $listed->total?->format() ?? 'no total', ' ', json_encode(array_column($listed->payments, 'id')), "\n";
}
$empty = call('list', new Rows\Page(3), ['response_code' => '00']);
var_dump($empty->paging->page, $empty->invoices, $empty->notes);

call('xpress', new Rows\XpressBill('INV-1', Money::idr(10000), ['402', Channel::MandiriVa]), ['response_code' => '00', 'billing_id' => '1']);
call('xpress', new Rows\XpressBill('INV-1', Money::idr(10000)), ['response_code' => '00', 'billing_id' => '1']);

$shares = [new Rows\Share('99999'), new Rows\Share(null, 'P1', Money::idr(10000))];
call('split', new Rows\SplitBill('INV-1', [$items[0]], new Rows\Route($shares)), ['response_code' => '00', 'billing_id' => '1']);
call('split', new Rows\SplitBill('INV-1', [$items[0]]), ['response_code' => '00', 'billing_id' => '1']);

// What is wrong is named by its whole path.
foreach ([
    ['xpress', new Rows\XpressBill('INV-1', Money::idr(1), ['402', 702])],
    ['xpress', new Rows\XpressBill('INV-1', Money::idr(1), ['402', '', '7x2'])],
    ['create', new Rows\Bill('1', Money::idr(1), [$items[0], 'Duck'], new Rows\Buyer('Sari'))],
    ['create', new Rows\Bill('1', Money::idr(1), [], new Rows\Buyer('', 'x'))],
    ['split', new Rows\SplitBill('1', [], new Rows\Route([$shares[0], $items[0]]))],
    ['split', new Rows\SplitBill('1', [], new Rows\Route([$shares[0], new Rows\Share(null, str_repeat('P', 33), Money::idr('0.50'))]))],
] as [$operation, $request]) {
    try {
        $client->call($operation, $request);
        echo "nothing was wrong\n";
    } catch (Faspay\ValidationException $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
createVa: {"virtualAccountName":"Jokul D\u00f6e","trxId":"abc","totalAmount":{"value":"12345678.50","currency":"IDR"},"additionalInfo":{"billDate":"2025-01-10T10:00:00+07:00","channelCode":"402","billDescription":"Maintenance"}}
  0888991|abc|Rp 12.345.678,50|2025-01-11T10:00:00+07:00|https://a.example/x
string(11) "12345678.50"
transfer: {"trx_no":"T1","beneficiary_amount":"1000000","beneficiary_email":["a@example.com","b@example.com"]}
T1 ["a@example.com","b@example.com"]
create: {"transaction_number":"1","billing_total":"10000","items":[{"item_name":"Chicken","qty":"2","item_amount":"2500"},{"item_name":"Duck","qty":"1","item_amount":"5000"}],"buyer":{"name":"Sari","phone":"62812345678"}}
1051|Rp 10.000|Faspay\Rows\InvoiceBuyer|Sari|NULL
create: {"transaction_number":"2","billing_total":"10000","items":[{"item_name":"Chicken","qty":"2","item_amount":"2500"},{"item_name":"Duck","qty":"1","item_amount":"5000"}]}
NULL
NULL
list: {"page":2}
page 2 of 3, notes ["one","2"]
0: 1 Rp 5.000 ["a","b"]
1: 2 no total []
list: {"page":3}
NULL
array(0) {
}
array(0) {
}
xpress: {"bill_no":"INV-1","bill_total":"10000","payment_channel":["402","802"]}
xpress: {"bill_no":"INV-1","bill_total":"10000","payment_channel":[]}
split: {"bill_no":"INV-1","item":[{"item_name":"Chicken","qty":"2","item_amount":"2500"}],"route":[{"owner":"99999"},{"partnerId":"P1","partnerAmount":"10000"}]}
split: {"bill_no":"INV-1","item":[{"item_name":"Chicken","qty":"2","item_amount":"2500"}]}
channels[1] must be a string, is int
channels[1] must not be blank; channels[2] must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
items[1] must be a Faspay\Rows\Item, is string
items must hold at least one entry; buyer.name is required; buyer.phone must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group
route.shares[1] must be a Faspay\Rows\Share, is Faspay\Rows\Item
route.shares[1].partnerId must be at most 32 characters long, is 33; route.shares[1].amount must be whole rupiah
