--TEST--
confirm() accepts the expected rupiah or rupiah x 100, and nothing smaller
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(PAID);
$client = $gateway->client();
$notify = static fn (array $changes = []): Faspay\Debit\Notification => $client->verifyNotification(json_encode($changes + [
    'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'payment_status_code' => '2', 'payment_total' => '10000', 'signature' => signature('INV-1001', '2'),
]));
foreach (['10000', '1000000', '10000.00', 10000, '010000', '9999', '100', '10001', '999999', '1', '-10000', '10.000', '1e4', '99999999999999999999', "10000 "] as $total) {
    $gateway->script(['payment_total' => $total] + PAID);
    try {
        $status = $client->confirm($notify(), Faspay\Money::idr(10000), '9999940200000001');
        echo json_encode($total), ': ', $status->isPaid() ? 'paid' : 'not paid', "\n";
    } catch (Faspay\AmountMismatchException $e) {
        echo json_encode($total), ': ', $e->getMessage(), ' | ', $e->expected, ' | ', $e->actual ?? 'null', ' | ', $e->status->trxId, "\n";
    }
}
echo "-- no amount in the answer: the notification's counts\n";
foreach ([['payment_total' => ''], ['payment_total' => []], ['payment_total' => null]] as $nothing) {
    $gateway->script($nothing + PAID);
    echo json_encode($nothing), ': ', thrown(fn () => $client->confirm($notify(), Faspay\Money::idr(10000), '9999940200000001')), "\n";
    echo json_encode($nothing), ', other amount: ', thrown(fn () => $client->confirm($notify(['payment_total' => '9999']), Faspay\Money::idr(10000), '9999940200000001')), "\n";
}
echo "-- none at all\n";
echo thrown(fn () => $client->confirm($notify(['payment_total' => '']), Faspay\Money::idr(10000), '9999940200000001')), "\n";
echo "-- a replay that carries another amount verifies, and does not confirm\n";
$gateway->script(['payment_total' => '5000'] + PAID);
$replay = $notify(['payment_total' => '99000000', 'bill_total' => '99000000']);
echo $replay->claimsPaid() ? 'claims paid' : '', ' ', $replay->paymentTotal, "\n";
echo thrown(fn () => $client->confirm($replay, Faspay\Money::idr(99000000), '9999940200000001')), "\n";
echo "-- expected amounts that cannot be\n";
echo thrown(fn () => $client->confirm($notify(), Faspay\Money::idr('10000.50'), '9999940200000001')), "\n";
echo thrown(fn () => $client->confirm($notify(), Faspay\Money::idr(0), '9999940200000001')), "\n";
echo thrown(fn () => $client->confirm($notify(), Faspay\Money::of(10000, 'USD'), '9999940200000001')), "\n";
?>
--EXPECT--
"10000": paid
"1000000": paid
"10000.00": paid
10000: paid
"010000": paid
"9999": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | 9999.00 | 9999940200000001
"100": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | 100.00 | 9999940200000001
"10001": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | 10001.00 | 9999940200000001
"999999": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | 999999.00 | 9999940200000001
"1": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | 1.00 | 9999940200000001
"-10000": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | null | 9999940200000001
"10.000": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | null | 9999940200000001
"1e4": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | null | 9999940200000001
"99999999999999999999": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | null | 9999940200000001
"10000 ": the gateway says paid, but not the expected amount: do not deliver, compare expected and actual | 10000.00 | null | 9999940200000001
-- no amount in the answer: the notification's counts
{"payment_total":""}: nothing was thrown
{"payment_total":""}, other amount: Faspay\AmountMismatchException: the gateway says paid, but not the expected amount: do not deliver, compare expected and actual
{"payment_total":[]}: nothing was thrown
{"payment_total":[]}, other amount: Faspay\AmountMismatchException: the gateway says paid, but not the expected amount: do not deliver, compare expected and actual
{"payment_total":null}: nothing was thrown
{"payment_total":null}, other amount: Faspay\AmountMismatchException: the gateway says paid, but not the expected amount: do not deliver, compare expected and actual
-- none at all
Faspay\AmountMismatchException: the gateway says paid, but neither its answer nor the notification carries an amount: do not deliver before you have seen it in the merchant portal
-- a replay that carries another amount verifies, and does not confirm
claims paid 99000000.00
Faspay\AmountMismatchException: the gateway says paid, but not the expected amount: do not deliver, compare expected and actual
-- expected amounts that cannot be
Faspay\ValidationException: expected must be whole rupiah and more than zero
Faspay\ValidationException: expected must be whole rupiah and more than zero
Faspay\ValidationException: expected must be in IDR
