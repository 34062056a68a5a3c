--TEST--
The sandbox agrees: created, paid, reversed; failed; cancelled; expired; unknown
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
use Faspay\{Channel, Money};

$sandbox = new Sandbox();
$client = $sandbox->client();
$show = function (string $trxId, string $no) use ($client): void {
    $status = $client->status($trxId, $no);
    echo "$no ", $status->status->name, ' ', json_encode($status->isPaid()), ' ', json_encode($status->isFinal()), ' ', $status->total ?? '-', "\n";
};
$payment = $client->create(order('ORDER-0001', channel: Channel::Dana));
echo $payment->billNo, ' ', $payment->redirectUrl === $client->redirectUrl($payment->trxId, 'ORDER-0001') ? 'same redirect' : "other redirect: $payment->redirectUrl", "\n";
$show($payment->trxId, 'ORDER-0001');
foreach (['2', '4'] as $code) {
    $sandbox->control('POST', "/transactions/$payment->trxId/status", ['status' => $code]);
    $show($payment->trxId, 'ORDER-0001');
}
$failed = $client->create(order('ORDER-0002'));
$sandbox->control('POST', "/transactions/$failed->trxId/status", ['status' => '3']);
$show($failed->trxId, 'ORDER-0002');
$cancelled = $client->create(order('ORDER-0003'));
$cancellation = $client->cancel($cancelled->trxId, 'ORDER-0003', 'Out of stock');
echo 'cancelled: ', $cancellation->status->name, "\n";
$show($cancelled->trxId, 'ORDER-0003');
echo 'again: ', thrown(fn () => $client->cancel($cancelled->trxId, 'ORDER-0003', 'Out of stock')), "\n";
$show('9999999999999999', 'ORDER-0005');
$first = $client->create(order('ORDER-0007'));
echo 'the same number again: ', $client->create(order('ORDER-0007'))->trxId === $first->trxId ? 'the same payment' : 'a new payment', "\n";
$sandbox->control('PUT', '/quirks', ['duplicate_bill' => 'refuse']);
echo 'the same number twice: ', thrown(fn () => $client->create(order('ORDER-0007'))), "\n";
echo 'wrong password: ', thrown(fn () => $sandbox->client(password: 'other')->create(order('ORDER-0006'))), "\n";
foreach ($client->statuses(['a' => [$payment->trxId, 'ORDER-0001'], 'b' => ['9999999999999999', 'X'], 'c' => [$failed->trxId, 'ORDER-0002']]) as $key => $status) {
    echo "$key {$status->status->name}\n";
}
$expired = $client->create(order('ORDER-0004'));
$sandbox->control('POST', '/time', ['advance' => 172800]);
$show($expired->trxId, 'ORDER-0004');
echo count($client->channels()) > 20 ? "channels\n" : "too few channels\n";
?>
--EXPECT--
ORDER-0001 same redirect
ORDER-0001 Unprocessed false false -
ORDER-0001 Paid true true 10000.00
ORDER-0001 Reversed false true 10000.00
ORDER-0002 Failed false true -
cancelled: Cancelled
ORDER-0003 Cancelled false true -
again: Faspay\GatewayException: the gateway refused cancel: 17 order cancelled (the order was cancelled)
ORDER-0005 NotFound false false -
the same number again: a new payment
the same number twice: Faspay\GatewayException: the gateway refused create: 14 invalid order: bill_no is in use (the bill number is in use: after a create() without an answer its payment may exist; use a new number)
wrong password: Faspay\GatewayException: the gateway refused create: 55 incorrect user or password, or wrong signature (wrong user id or password for this environment)
a Reversed
b NotFound
c Failed
ORDER-0004 Expired false true -
channels
