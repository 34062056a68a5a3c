--TEST--
Refusals, unknown numbers and lost answers of the nine calls at the sandbox: no payout is made twice, and each is found again
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\Money;
use Faspay\SnapDisbursement\BillNumber;

$sandbox = new Sandbox();
$client = disbursement(baseUrl: $sandbox->url, transport: new Faspay\Transport(retries: 0));

/** What came of it, in short. */
function short(callable $call): string
{
    try {
        $result = $call();

        return is_array($result) ? count($result) . ' lines' : ($result instanceof Faspay\SnapDisbursement\Payout || $result instanceof Faspay\SnapDisbursement\Status ? payout_line($result) : $result::class);
    } catch (Faspay\GatewayException $e) {
        return "$e->responseCode $e->responseText";
    } catch (Faspay\Exception $e) {
        return substr($e::class, strlen('Faspay\\')) . ", $e->orderNo";
    }
}

/** The payouts that there are. */
function payouts(): string
{
    global $sandbox;

    return implode(', ', array_column($sandbox->control('GET', '/payouts')['payouts'], 'trx_no'));
}

echo "-- refused\n";
$foreign = disbursement(baseUrl: $sandbox->url, sourceAccount: '9920098765');
$stranger = disbursement(baseUrl: $sandbox->url, privateKey: sandbox_key('gateway_private'));
$number = bill_number();
$bill = $client->inquireBill($number, '013', 'BILL-1');
foreach ([
    'inquireAccount' => [fn () => $client->inquireAccount('008', '60000004'), fn () => $client->inquireAccount('999', '60004400184'), fn () => $client->inquireAccount('008', '60000009')],
    'transfer' => [fn () => $client->transfer(transfer(accountName: 'Another')), fn () => $client->transfer(transfer(amount: Money::idr('100000000.01'))), fn () => $foreign->transfer(transfer()), fn () => $stranger->transfer(transfer())],
    'transferStatus' => [fn () => $client->transferStatus('PAY-1001'), fn () => $stranger->transferStatus('PAY-1001', '1')],
    'balance' => [fn () => $foreign->balance()], 'history' => [fn () => $foreign->history(now(), now())],
    'topUp' => [fn () => $client->topUp(top_up(platformCode: 'abc')), fn () => $client->topUp(top_up(customerNumber: '0812340004'))],
    'topUpStatus' => [fn () => $client->topUpStatus('TOP-1001')],
    'inquireBill' => [fn () => $client->inquireBill(new BillNumber('7008', '0004'), '013'), fn () => $client->inquireBill(new BillNumber('7008', '0014'), '013'), fn () => $client->inquireBill($number, '999')],
    'payBill' => [fn () => $client->payBill($bill, Money::idr(1))],
] as $name => $calls) {
    foreach ($calls as $call) {
        echo "$name: ", short($call), "\n";
    }
}
echo 'payouts: ', payouts(), "\n-- not found\n";
echo 'transferStatus: ', short(fn () => $client->transferStatus('PAY-1001', '1')), "\n", 'topUpStatus: ', short(fn () => $client->topUpStatus('TOP-1001', '1')), "\n";

echo "-- the answer is lost\n";
$movers = ['transfer' => fn () => $client->transfer(transfer()), 'topUp' => fn () => $client->topUp(top_up()), 'payBill' => fn () => $client->payBill($bill, $bill->total)];
foreach ($movers as $name => $call) {
    $sandbox->quirks(drop_answer: 1);
    echo "$name: ", short($call), "\n";
}
echo 'payouts: ', payouts(), "\n";
// The history has them all. The documents let a status be asked only with the gateway's own number, which is lost.
foreach ($client->history(now('-1 hour'), now('+1 hour')) as $line) {
    echo strtok($line->remark, ' '), " $line->statusText\n";
}
$sandbox->quirks(snap_needs_reference: false);
echo short(fn () => $client->transferStatus('PAY-1001')), "\n", short(fn () => $client->topUpStatus('TOP-1001')), "\n";
// The same order again does nothing, and is no refusal: it may have been done.
foreach ($movers as $name => $call) {
    echo "$name again: ", short($call), "\n";
}
echo 'another amount: ', short(fn () => $client->transfer(transfer(amount: Money::idr(10001)))), "\n", 'payouts: ', payouts(), "\n";

echo "-- the request fails before it was processed\n";
foreach (['transfer' => [fn () => $client->transfer(transfer(partnerReferenceNo: 'PAY-2001')), fn () => $client->transferStatus('PAY-2001')], 'topUp' => [fn () => $client->topUp(top_up(partnerReferenceNo: 'TOP-2001')), fn () => $client->topUpStatus('TOP-2001')]] as $name => [$move, $ask]) {
    $sandbox->quirks(html_error: 1);
    echo "$name: ", short($move), '; ', short($ask), '; ', short($move), "\n";
}
echo 'payouts: ', payouts(), "\n";

echo "-- the answer is cut\n";
foreach (['transfer' => fn () => $client->transfer(transfer(partnerReferenceNo: 'PAY-3001')), 'balance' => fn () => $client->balance()] as $name => $call) {
    $sandbox->quirks(cut_answer: 1);
    echo "$name: ", short($call), "\n";
}
echo "-- codes that do not say no\n";
foreach (['40418', '40901', '50000', '50002', '50400', '20200'] as $i => $code) {
    $sandbox->quirks(snap_answer_with: $code);
    echo "$code: ", short(fn () => $client->transfer(transfer(partnerReferenceNo: "PAY-400$i"))), '; ', short(fn () => $client->transferStatus("PAY-400$i")), "\n";
}
?>
--EXPECT--
-- refused
inquireAccount: 4041611 Invalid Card/Account/Customer
inquireAccount: 4041603 Bank Not Supported By Switch
inquireAccount: 5001602 External Server Error
transfer: 4041811 Invalid Card/Account/Customer [Beneficiary Name Not Match]
transfer: 4031814 Insufficient Funds
transfer: 4041811 Invalid Card/Account/Customer [source account]
transfer: 4011800 Unauthorized. [Signature]
transferStatus: 4003602 Invalid Mandatory Field originalReferenceNo
transferStatus: 4013600 Unauthorized. [Signature]
balance: 4041111 Invalid Card/Account/Customer [source account]
history: 4041211 Invalid Card/Account/Customer [source account]
topUp: 4043802 Invalid Routing
topUp: 4043811 Invalid Card/Account/Customer
topUpStatus: 4003902 Invalid Mandatory Field originalReferenceNo
inquireBill: 4043212 Invalid Bill/Virtual Account [Bill not found]
inquireBill: 4043214 Paid Bill
inquireBill: 4043203 Bank Not Supported By Switch
payBill: 4043313 Invalid Amount
payouts: 
-- not found
transferStatus: PAY-1001 NotFound no code no amount
topUpStatus: TOP-1001 NotFound no code no amount
-- the answer is lost
transfer: OutcomeUnknownException, PAY-1001
topUp: OutcomeUnknownException, TOP-1001
payBill: OutcomeUnknownException, BILL-1
payouts: PAY-1001, TOP-1001, BILL-1
BILL-1 SUCCESS
PAY-1001 PENDING
TOP-1001 PENDING
PAY-1001 Pending 03 10000.00
TOP-1001 Pending 03 20000.00
transfer again: OutcomeUnknownException, PAY-1001
topUp again: OutcomeUnknownException, TOP-1001
payBill again: OutcomeUnknownException, BILL-1
another amount: OutcomeUnknownException, PAY-1001
payouts: PAY-1001, TOP-1001, BILL-1
-- the request fails before it was processed
transfer: OutcomeUnknownException, PAY-2001; PAY-2001 NotFound no code no amount; PAY-2001 Pending 03 10000.00
topUp: OutcomeUnknownException, TOP-2001; TOP-2001 NotFound no code no amount; TOP-2001 Pending 03 20000.00
payouts: PAY-1001, TOP-1001, BILL-1, PAY-2001, TOP-2001
-- the answer is cut
transfer: OutcomeUnknownException, PAY-3001
balance: OutcomeUnknownException, 
-- codes that do not say no
40418: OutcomeUnknownException, PAY-4000; PAY-4000 Pending 03 10000.00
40901: OutcomeUnknownException, PAY-4001; PAY-4001 Pending 03 10000.00
50000: OutcomeUnknownException, PAY-4002; PAY-4002 Pending 03 10000.00
50002: OutcomeUnknownException, PAY-4003; PAY-4003 Pending 03 10000.00
50400: OutcomeUnknownException, PAY-4004; PAY-4004 Pending 03 10000.00
20200: PAY-4005 Pending 03 10000.00; PAY-4005 Pending 03 10000.00
