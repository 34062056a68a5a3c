--TEST--
All nine calls at the sandbox: a transfer, a top-up and a bill from their inquiry to their end, the balance and the history
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\Money;
use Faspay\SnapDisbursement\{BillNumber, Originator};

$sandbox = new Sandbox();
$client = disbursement(baseUrl: $sandbox->url);
$settle = fn (Faspay\SnapDisbursement\Payout $payout, string $status) => $sandbox->control('POST', "/payouts/$payout->referenceNo/status", ['status' => $status]);

echo "-- a transfer\n";
$account = $client->inquireAccount('008', '60004400184', 'INQ-1');
echo "$account->accountName, $account->bankName $account->accountNo, $account->partnerReferenceNo, $account->currency, $account->statusCode $account->statusText\n";
echo strlen($client->inquireAccount('014', '123')->partnerReferenceNo), " digits\n";
$payout = $client->transfer(transfer(accountName: $account->accountName, emails: ['a@example.com', 'b@example.com'], description: 'Fee & more', originator: new Originator('Sari', '7', '014'), extra: ['additionalInfo' => ['note' => 'x']]));
echo payout_line($payout), "\n";
$sent = $sandbox->control('GET', '/payouts')['payouts'][0]['request'];
echo "$sent[beneficiaryEmail] {$sent['originatorInfos']['originatorBankCode']} {$sent['additionalInfo']['note']}\n";
echo payout_line($client->transferStatus('PAY-1001', $payout->referenceNo)), "\n";
$settle($payout, 'succeeded');
$status = $client->transferStatus('PAY-1001', $payout->referenceNo);
echo payout_line($status), ", $status->accountName at $status->bankName, ", $status->requestedAt == now() && $status->changedAt == now() ? 'now' : 'then', "\n";
$settle($payout, 'reversed');
echo payout_line($client->transferStatus('PAY-1001', $payout->referenceNo)), "\n";
$failing = $client->transfer(transfer(partnerReferenceNo: 'PAY-1002'));
$settle($failing, 'failed');
echo payout_line($client->transferStatus('PAY-1002', $failing->referenceNo)), "\n";
$later = $client->transfer(transfer(partnerReferenceNo: 'PAY-1003', amount: Money::idr(10002), executeAt: now('+1 hour')));
echo payout_line($later), "\n";
$sandbox->control('POST', '/time', ['advance' => 3610]);
echo payout_line($client->transferStatus('PAY-1003', $later->referenceNo)), "\n";

echo "-- a wallet\n";
$topUp = $client->topUp(top_up());
echo payout_line($topUp), "\n";
$settle($topUp, 'succeeded');
$status = $client->topUpStatus('TOP-1001', $topUp->referenceNo);
echo payout_line($status), ", $status->bankName $status->accountNo\n";
echo $client->transferStatus('TOP-1001', $topUp->referenceNo)->status->name, ' ', $client->topUpStatus('TOP-1002', '1')->status->name, "\n";

echo "-- a bill\n";
$bill = $client->inquireBill(bill_number(), '013', 'BILL-1001');
echo "$bill->number {$bill->number->partnerServiceId}, $bill->billerCode, $bill->total, {$bill->type->name} $bill->typeCode, $bill->partnerReferenceNo\n";
echo payout_line($client->payBill($bill, $bill->total)), "\n";
$open = $client->inquireBill(new BillNumber('7008', '129'), '013', 'BILL-1002');
echo "{$open->type->name}, ", payout_line($client->payBill($open, Money::idr(5000), now('+1 day'), 'https://shop.example/payout')), "\n";

echo "-- what is left\n";
$balance = $client->balance();
echo "$balance->accountNo, $balance->amount, $balance->available, ", count($balance->entries), " {$balance->entries[0]->type} {$balance->entries[0]->statusCode}\n";
foreach ($client->history(now('-1 day'), now('+1 day')) as $line) {
    echo "{$line->direction->name} $line->amount $line->type $line->statusText, ", strtok($line->remark, ' '), ", $line->source\n";
}
var_dump($client->history(now('-3 days'), now('-2 days')));
?>
--EXPECT--
-- a transfer
John Doe, Bank Mandiri 60004400184, INQ-1, IDR, 1 Success
32 digits
PAY-1001 Pending 03 10000.00
a@example.com,b@example.com 014 x
PAY-1001 Pending 03 10000.00
PAY-1001 Succeeded 00 10000.00, succeeded, final, John Doe at Bank Mandiri, now
PAY-1001 Reversed 04 10000.00, final
PAY-1002 Failed 06 10000.00, final
PAY-1003 Pending 03 10002.00
PAY-1003 Succeeded 00 10002.00, succeeded, final
-- a wallet
TOP-1001 Pending 03 20000.00
TOP-1001 Succeeded 00 20000.00, succeeded, final, GoPay 081234567890
NotFound NotFound
-- a bill
700808000047816     7008, 013, 150000.00, Closed C, BILL-1001
BILL-1001 Succeeded 1 150000.00, succeeded, final
Open, BILL-1002 Pending 1 5000.00
-- what is left
9920017573, 99819998.00, 99814998.00, 1 CASH 0001
Out 10000.00 TRANSFER SUCCESS, PAY-1001, 9920017573
In 10000.00 REVERSAL SUCCESS, PAY-1001, 9920017573
Out 10002.00 TRANSFER SUCCESS, PAY-1003, 9920017573
Out 20000.00 TOPUP EWALLET SUCCESS, TOP-1001, 9920017573
Out 150000.00 BILL SUCCESS, BILL-1001, 9920017573
Out 5000.00 BILL PENDING, BILL-1002, 9920017573
array(0) {
}
