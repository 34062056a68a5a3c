--TEST--
A virtual account is deleted, and a direct debit is made, asked about and cancelled, at the sandbox
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Channel;
use Faspay\Money;

$sandbox = new Sandbox();
$snap = snap(baseUrl: $sandbox->url);

$account = $snap->createVa(va_bill());
$deletion = $snap->deleteVa($account->number, $account->trxId, 'Order Canceled');
var_dump($deletion->number->equals($account->number));
echo "$deletion->billNo $deletion->statusCode $deletion->statusText\n";
echo $snap->vaStatus($account->number, Channel::PermataVa, $account->trxId)->status->name, "\n";
echo thrown(fn () => $snap->deleteVa($account->number, $account->trxId, 'Once more')), "\n";

$debit = $snap->createDebit(debit_bill(extra: ['customerPhone' => '081234567890', 'additionalInfo' => ['paymentChannelUid' => ['dana', 7]]]));
echo "$debit->partnerReferenceNo ", strlen($debit->referenceNo), ' ', parse_url($debit->redirectUrl, PHP_URL_PATH) !== null ? 'a page' : 'no page', "\n";
$sent = $sandbox->control('GET', '/requests')['requests'];
echo json_encode(array_diff_key(json_decode(end($sent)['body'], true), ['validUpTo' => 1])['additionalInfo']['paymentChannelUid']), "\n";
$state = $snap->debitStatus('INV-3001', $debit->referenceNo, Channel::Dana);
echo $state->status->name, ' ', $state->partnerReferenceNo, "\n";
$cancellation = $snap->cancelDebit('INV-3001', $debit->referenceNo, Channel::Dana, 'Out of stock', Money::idr(10000));
echo $cancellation->partnerReferenceNo, ' ', $cancellation->referenceNo === $debit->referenceNo ? 'same reference' : 'another', ' ', $cancellation->cancelledAt == now() ? 'now' : 'then', "\n";
$state = $snap->debitStatus('INV-3001', $debit->referenceNo, '819');
echo $state->status->name, ' ', var_export($state->isFinal(), true), ' ', var_export($state->isPaid(), true), "\n";
echo thrown(fn () => $snap->cancelDebit('INV-3001', '9999981900000000', Channel::Dana, 'Out of stock')), "\n";
echo thrown(fn () => $snap->cancelDebit('INV-3001', $debit->referenceNo, Channel::Dana, '', Money::idr(0), ['reason' => 'another'])), "\n";
?>
--EXPECT--
bool(true)
INV-1001 3 Order Canceled
Cancelled
Faspay\GatewayException: the gateway refused deleteVa: 4043104 Transaction Cancelled (the customer has cancelled the transaction: do not repeat it)
INV-3001 16 a page
["dana",7]
Unprocessed INV-3001
INV-3001 same reference now
Cancelled true false
Faspay\GatewayException: the gateway refused cancelDebit: 4045701 Transaction Not Found (the transaction was not found: repeat it only with a change)
Faspay\ValidationException: reason is required; extra must not contain "reason": that field has a parameter of its own; amount must be more than zero
