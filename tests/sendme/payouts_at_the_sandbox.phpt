--TEST--
Accounts are registered and paid at the sandbox, which decrypts every header; balance and statement follow
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\Money;
use Faspay\SendMe\{Outlet, Wallet};

$sandbox = new Sandbox();
$sendme = sendme(baseUrl: $sandbox->url);

echo "== accounts\n";
$registration = $sendme->register(bank_account());
echo $registration->bankAccountNumber, ' ', $registration->bankAccountName, ' ', var_export($registration->alreadyRegistered, true), ' ', $registration->statusCode, "\n";
$beneficiary = $sendme->confirmRegistration(bank_account(), $registration->bankAccountNumber, $registration->bankAccountName, $registration->bankName);
echo strlen($beneficiary->beneficiaryVa), ' ', substr($beneficiary->beneficiaryVa, 0, 4), ' ', $beneficiary->accountNo, "\n";
$again = $sendme->register(bank_account());
echo var_export($again->alreadyRegistered, true), ' ', $again->statusCode, ' ', var_export($again->beneficiaryVa === $beneficiary->beneficiaryVa, true), "\n";
$name = $sendme->beneficiary($beneficiary->beneficiaryVa);
echo $name->beneficiaryVa === $beneficiary->beneficiaryVa ? 'same' : 'other', ' ', $name->accountNo, ' ', $name->accountName, "\n";
echo thrown(fn () => $sendme->register(bank_account(accountNo: '10000004'))), "\n", thrown(fn () => $sendme->beneficiary('9920999999')), "\n";

echo "== payouts\n";
$before = $sendme->balance();
$payout = $sendme->transfer(sendme_transfer(beneficiaryVa: $beneficiary->beneficiaryVa, emails: ['a@example.com', 'b@example.com']));
echo $payout->trxNo, ' ', $payout->status->name, ' ', $payout->statusCode, ' ', $payout->amount, ' ', strlen($payout->reference), ' ', var_export($payout->cashOutCode, true), "\n";
$state = $sendme->status('PAY-1001');
echo $state->status->name, ' ', var_export($state->isFinal(), true), ' ', $state->amount, ' ', $state->trxId === $payout->trxId ? 'same' : 'other', ' ', $state->date == now() ? 'now' : $state->date->format('c'), "\n";
$sandbox->control('POST', "/payouts/$payout->trxId/status", ['status' => 'succeeded']);
$state = $sendme->status('PAY-1001', $payout->trxId);
echo $state->status->name, ' ', var_export($state->isFinal(), true), ' ', var_export($state->isSucceeded(), true), ' ', $state->bankResponseCode, "\n";
$after = $sendme->balance();
echo $before->total->minus($after->total), ' ', $before->available->minus($after->available), "\n";
$unknown = $sendme->status('PAY-9999');
echo $unknown->trxNo, ' ', $unknown->status->name, ' ', var_export($unknown->isFinal(), true), ' ', var_export($unknown->amount, true), "\n";
foreach ([Wallet::Ovo, 'dna'] as $i => $wallet) {
    echo $sendme->topUp(sendme_top_up(trxNo: "TOP-$i", wallet: $wallet))->status->name, "\n";
}
foreach ([
    cash_out(), cash_out(trxNo: 'CASH-2', outlet: Outlet::Indomaret, purposeCode: null, description: null, callbackUrl: null, expiresAt: now('+1 day')),
    cash_out(trxNo: 'CASH-3', outlet: 'C013', email: null, regionCode: null, purposeCode: null, description: 'A text of 27 characters, ok'),
] as $cash) {
    $payout = $sendme->cashOut($cash);
    $code = $sandbox->control('GET', "/payouts?trx_id=$payout->trxId")['payouts'][0]['code'];
    echo $payout->status->name, ' ', $payout->cashOutCode === $code ? 'the code' : (strlen($payout->cashOutCode) > 100 ? 'encrypted' : $payout->cashOutCode), ' ', $payout->raw['cashout_code'], ' ',
        json_decode(json_encode($payout), true)['cashOutCode'], ' ', ((array) $payout)['cashOutCode'], ' ', str_contains(print_r($payout, true) . var_export($payout, true), $payout->cashOutCode) ? 'shown' : 'hidden', "\n";
}

echo "== statement\n";
foreach ($sendme->statement(now('-1 day'), now()) as $line) {
    echo $line->at->format('Y-m-d') === now()->format('Y-m-d') ? 'today' : $line->at->format('c'), ' ', $line->direction->name, ' ', $line->amount, ' ', $line->name, ' ', strtok($line->description, ' '), "\n";
}

echo "== refusals\n";
foreach ([
    fn () => $sendme->transfer(sendme_transfer(beneficiaryVa: $beneficiary->beneficiaryVa)),
    fn () => $sendme->transfer(sendme_transfer(trxNo: 'PAY-2', beneficiaryVa: '9920015361')),
    fn () => $sendme->transfer(sendme_transfer(trxNo: 'PAY-2', beneficiaryVa: $beneficiary->beneficiaryVa, name: 'Someone Else')),
    fn () => $sendme->topUp(sendme_top_up(trxNo: 'TOP-9', amount: Money::idr(9_000_000_000))),
    fn () => sendme(baseUrl: $sandbox->url, credentials: credentials(clientSecret: 'another'))->balance(),
    fn () => sendme(baseUrl: $sandbox->url, credentials: credentials(appKey: 'another'))->transfer(sendme_transfer(trxNo: 'PAY-3')),
] as $operation) {
    echo thrown($operation), "\n";
}
?>
--EXPECT--
== accounts
9998887776 SARI DEWI false 1
10 9920 9998887776
true 6 true
same 9998887776 Sari Dewi
Faspay\GatewayException: the gateway refused register: 99 Failed
Faspay\GatewayException: the gateway refused beneficiary: 99 Beneficiary Virtual Account Invalid
== payouts
PAY-1001 Pending 1 10000.00 20 NULL
Pending false 10000.00 same now
Succeeded true true 00
10000.00 10000.00
PAY-9999 NotFound false NULL
Pending
Pending
Pending the code *** *** *** hidden
Pending the code *** *** *** hidden
Pending encrypted *** *** *** hidden
== statement
today Debit 10000.00 transfer Payout
== refusals
Faspay\DuplicateException: the gateway refused transfer: 99 Your Transaction Number already exists
Faspay\GatewayException: the gateway refused transfer: 99 Beneficiary Virtual Account Invalid
Faspay\GatewayException: the gateway refused transfer: 99 Beneficiary Name Not Match
Faspay\GatewayException: the gateway refused topUp: 99 Insufficient Balance
Faspay\GatewayException: balance was not sent, because token failed first: the gateway refused token: 99 Unauthorized
Faspay\GatewayException: transfer was not sent, because token failed first: the gateway refused token: 99 Unauthorized
