--TEST--
Exceptions carry the merchant's own number of what the call was about, and none from a message that was not verified
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../helpers/xpress.inc';
require __DIR__ . '/../helpers/billing.inc';
require __DIR__ . '/../helpers/sendme.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\{Billing, CreditCard, Debit, Money, PaymentStatus, SendMe, Testing, Transport};

$gateway = new Gateway();
$debit = $gateway->client(transport: new Transport(retries: 0, timeout: 5.0));
$card = card_client($gateway, transport: new Transport(retries: 0, timeout: 5.0));
$recurring = recurring_client($gateway, transport: new Transport(retries: 0, timeout: 5.0), endpoints: ['status' => '/status']);
$xpress = xpress($gateway, transport: new Transport(retries: 0, timeout: 5.0));
$once = ['baseUrl' => $gateway->url, 'transport' => new Transport(retries: 0, timeout: 5.0)];
[$billing, $sendme, $disbursement] = [billing(...$once), sendme(...$once), disbursement(...$once)];
$money = Money::idr(10000);
$claim = Testing::answer(Debit\Notification::class, ['billNo' => 'INV-1001', 'trxId' => '9999940200000001', 'merchantId' => '99999', 'status' => PaymentStatus::Paid]);
$card_claim = Testing::answer(CreditCard\Notification::class, ['orderId' => 'ORDER-1', 'amount' => $money]);
$bill_claim = Testing::answer(Billing\Notification::class, ['serviceId' => '6', 'billingId' => '1041', 'transactionNo' => '1001']);
$payout_claim = Testing::answer(SendMe\Notification::class, ['virtualAccount' => SENDME_ACCOUNT, 'trxNo' => 'PAY-1001']);
$refused = ['response_code' => '55', 'response_desc' => 'no'];

/** @param array<string, callable> $calls */
function show(array $calls, array|string ...$answers): void
{
    foreach ($calls as $name => $call) {
        $GLOBALS['gateway']->script(...$answers);
        try {
            $call();
            echo "$name: nothing was thrown\n";
        } catch (Faspay\Exception $e) {
            if ($e->orderNo !== $e->context()['orderNo'] || $e->externalId !== null) {
                echo "$name: another context\n";
            }
            echo $name, ': ', substr($e::class, 7), ' ', $e->orderNo ?? 'null', property_exists($e, 'rule') ? " $e->rule" : '', $e instanceof Faspay\MalformedMessageException ? ' ' . ($e->field ?? 'null') : '', "\n";
        }
    }
}
$calls = [
    'create' => fn () => $debit->create(bill()),
    'status' => fn () => $debit->status('9999940200000001', 'INV-1001'),
    'cancel' => fn () => $debit->cancel('9999940200000001', 'INV-1001', 'why'),
    'confirm' => fn () => $debit->confirm($claim, $money, '9999940200000001'),
    'statuses' => fn () => throw $debit->statuses(['x' => ['9999940200000001', 'INV-1001']])['x'],
    'updateStaticVa' => fn () => $debit->updateStaticVa('9880000000000001', $money, 'Sari', new DateTimeImmutable('9999-01-01')),
    'channels' => fn () => $debit->channels(),
    'order of Xpress' => fn () => $xpress->create(page_order()),
    'confirm of Xpress' => fn () => $xpress->confirm($claim, $money),
    'updateMember' => fn () => $recurring->updateMember(member()),
    'member status' => fn () => $recurring->status('2019041000004'),
    'bill' => fn () => $billing->create(billing_bill()),
    'bill status' => fn () => $billing->status('1041', '1001'),
    'confirm of Billing' => fn () => $billing->confirm($bill_claim, $money),
    'transfer' => fn () => $sendme->transfer(sendme_transfer()),
    'payout status' => fn () => $sendme->status('PAY-1001'),
    'confirm of SendMe' => fn () => $sendme->confirm($payout_claim, $money, 'PAY-1001'),
    'registration' => fn () => $sendme->register(bank_account()),
];
echo "-- refused\n";
show($calls, $refused);
echo "-- lost\n";
show($calls + [
    'charge' => fn () => $card->charge(card_order(), card(), '203.0.113.7'),
    'card status' => fn () => $card->status('ORDER-1', $money),
    'capture' => fn () => $card->capture('ORDER-1', 'T1', $money),
    'refund' => fn () => $card->refund('ORDER-1', 'T1', $money, $money),
    'card confirm' => fn () => $card->confirm($card_claim, $money),
    'token' => fn () => $card->token('TOKEN', CreditCard\TokenType::Static),
    'last token' => fn () => $card->lastToken('TOKEN', 'ORDER-1'),
], answer(action: 'close'));
echo "-- invalid\n";
show([
    'create' => fn () => $debit->create(bill(total: Money::idr('0.50'))),
    'a number that is none' => fn () => $debit->create(bill(no: "INV\n1001")),
    'redirectUrl' => fn () => $debit->redirectUrl('', 'INV-1001'),
    'confirm without trxId' => fn () => $debit->confirm($claim, $money, ''),
    'confirm of half a rupiah' => fn () => $debit->confirm($claim, Money::idr('0.50'), '9999940200000001'),
    'confirm of Billing for half a rupiah' => fn () => $billing->confirm($bill_claim, Money::idr('0.50')),
    'confirm of SendMe in dollars' => fn () => $sendme->confirm($payout_claim, Money::of(1, 'USD'), 'PAY-1001'),
    'transfer of SNAP' => fn () => $disbursement->transfer(transfer(amount: Money::idr(0))),
    'paymentForm' => fn () => $card->paymentForm(card_order(customerEmail: 'none')),
    'registrationForm' => fn () => $recurring->registrationForm(member(), card_order(customerEmail: 'none')),
]);
echo "-- answers about something else\n";
show(['create' => $calls['create'], 'status' => $calls['status']], ['bill_no' => 'INV-1002'] + CREATED);
show(['card status' => fn () => $card->status('ORDER-1', $money)], pairs(['MERCHANT_TRANID' => 'ORDER-2']), pairs(['SIGNATURE' => 'x']));
show(['card status' => fn () => $card->status('ORDER-1', $money)], pairs(['SIGNATURE' => 'x']));
show(['card status' => fn () => $card->status('ORDER-1', $money)], pairs(['AMOUNT' => '1.00']));
echo "-- other amounts, other transactions\n";
show(['confirm' => $calls['confirm']], ['payment_total' => '1'] + PAID);
show([
    'confirm' => fn () => $debit->confirm($claim, $money, '1'),
    'confirm of SendMe' => fn () => $sendme->confirm($payout_claim, $money, 'PAY-1002'),
    'confirm of Billing for another service' => fn () => billing(...['serviceId' => '7'] + $once)->confirm($bill_claim, $money),
]);
show(['confirm of SendMe' => $calls['confirm of SendMe']], ...with_token(status_answer('2', ['trx_no' => 'PAY-1001', 'trx_amount' => '1'])));
show(['card confirm' => fn () => $card->confirm(Testing::answer(CreditCard\Notification::class, ['orderId' => 'ORDER-1', 'amount' => Money::idr(1)]), $money)], pairs(['AMOUNT' => '1.00']));
echo "-- received\n";
$notification = ['request' => 'Payment Notification', 'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV-1001', 'payment_reff' => '1',
    'payment_date' => '2025-01-10 10:04:30', 'payment_status_code' => '2', 'payment_status_desc' => 'x', 'signature' => str_repeat('0', 40)];
show([
    'forged notification' => fn () => $debit->verifyNotification(json_encode($notification)),
    'notification without trx_id' => fn () => $debit->verifyNotification(json_encode(array_diff_key($notification, ['trx_id' => 1]) + ['x' => 1])),
    'notification without signature' => fn () => $debit->verifyNotification(json_encode(array_diff_key($notification, ['signature' => 1]))),
    'notification that is nested' => fn () => $debit->verifyNotification(json_encode(['bill_no' => ['INV-1001']] + $notification)),
    'no notification' => fn () => $debit->verifyNotification('x'),
    'forged return' => fn () => $debit->verifyReturn(['trx_id' => '1', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'status' => '2', 'signature' => str_repeat('0', 40)]),
    'return with a list' => fn () => $debit->verifyReturn(['Bill_No' => ['INV-1001']]),
    'return with two numbers' => fn () => $debit->verifyReturn('bill_no=1&BILL_NO=2'),
    'card callback' => fn () => $card->verifyNotification(['MERCHANT_TRANID' => 'ORDER-1', 'MERCHANTID' => 'TEST01', 'AMOUNT' => '1.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => 'x']),
    'return of a member, who is expected' => fn () => $recurring->verifyReturn(['MERCHANT_TRANID' => 'OTHER', 'SIGNATURE' => 'x'], 'ORDER-1', 'M-1'),
    'charge' => fn () => $recurring->verifyNotification('{"trx_id":"1"}'),
]);
?>
--EXPECT--
-- refused
create: GatewayException INV-1001
status: GatewayException INV-1001
cancel: GatewayException INV-1001
confirm: GatewayException INV-1001
statuses: GatewayException INV-1001
updateStaticVa: GatewayException 9880000000000001
channels: GatewayException null
order of Xpress: GatewayException INV20250101001
confirm of Xpress: GatewayException INV-1001
updateMember: GatewayException 2019041000004
member status: GatewayException 2019041000004
bill: GatewayException 145398922822218
bill status: GatewayException 1001
confirm of Billing: GatewayException 1001
transfer: GatewayException PAY-1001
payout status: GatewayException PAY-1001
confirm of SendMe: GatewayException PAY-1001
registration: GatewayException null
-- lost
create: OutcomeUnknownException INV-1001
status: OutcomeUnknownException INV-1001
cancel: OutcomeUnknownException INV-1001
confirm: OutcomeUnknownException INV-1001
statuses: OutcomeUnknownException INV-1001
updateStaticVa: OutcomeUnknownException 9880000000000001
channels: OutcomeUnknownException null
order of Xpress: OutcomeUnknownException INV20250101001
confirm of Xpress: OutcomeUnknownException INV-1001
updateMember: OutcomeUnknownException 2019041000004
member status: OutcomeUnknownException 2019041000004
bill: OutcomeUnknownException 145398922822218
bill status: OutcomeUnknownException 1001
confirm of Billing: OutcomeUnknownException 1001
transfer: NotSentException PAY-1001
payout status: NotSentException PAY-1001
confirm of SendMe: NotSentException PAY-1001
registration: NotSentException null
charge: OutcomeUnknownException ORDER-1
card status: OutcomeUnknownException ORDER-1
capture: OutcomeUnknownException ORDER-1
refund: OutcomeUnknownException ORDER-1
card confirm: OutcomeUnknownException ORDER-1
token: OutcomeUnknownException null
last token: OutcomeUnknownException ORDER-1
-- invalid
create: ValidationException INV-1001
a number that is none: ValidationException null
redirectUrl: ValidationException INV-1001
confirm without trxId: ValidationException INV-1001
confirm of half a rupiah: ValidationException INV-1001
confirm of Billing for half a rupiah: ValidationException 1001
confirm of SendMe in dollars: ValidationException PAY-1001
transfer of SNAP: ValidationException PAY-1001
paymentForm: ValidationException ORDER-1
registrationForm: ValidationException ORDER-1
-- answers about something else
create: MalformedMessageException INV-1001 foreign_answer bill_no
status: MalformedMessageException INV-1001 foreign_answer bill_no
card status: MalformedMessageException ORDER-1 foreign_answer MERCHANT_TRANID
card status: SignatureException ORDER-1 answer
card status: MalformedMessageException ORDER-1 foreign_amount AMOUNT
-- other amounts, other transactions
confirm: AmountMismatchException INV-1001
confirm: SignatureException INV-1001 other_transaction
confirm of SendMe: SignatureException PAY-1002 other_transaction
confirm of Billing for another service: SignatureException 1001 other_merchant
confirm of SendMe: AmountMismatchException PAY-1001
card confirm: AmountMismatchException ORDER-1
-- received
forged notification: SignatureException null mismatch
notification without trx_id: MalformedMessageException null missing_field trx_id
notification without signature: SignatureException null missing_field
notification that is nested: MalformedMessageException null format bill_no
no notification: MalformedMessageException null format null
forged return: SignatureException null mismatch
return with a list: MalformedMessageException null format bill_no
return with two numbers: MalformedMessageException null duplicate bill_no
card callback: SignatureException null mismatch
return of a member, who is expected: SignatureException ORDER-1 missing_field
charge: SignatureException null missing_field
