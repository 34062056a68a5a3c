--TEST--
confirm() and isPaidExactly() accept the expected rupiah, or rupiah x 100 where the payer did not choose the amount
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
echo "-- amounts in other shapes are no amounts that may be overlooked\n";
foreach ([['Payment_Total' => '1'], ['payment_total' => ['1']], ['payment_total' => ['v' => '1']], ['payment_total' => true]] as $shape) {
    $gateway->script($shape + array_diff_key(PAID, ['payment_total' => 1]));
    echo json_encode($shape), ': ', preg_replace('/: .*/', '', thrown(fn () => $client->confirm($notify(), Faspay\Money::idr(10000), '9999940200000001'))), "\n";
}
echo "-- a bill whose payer chooses the amount\n";
foreach (['8641162021000007', '8641162021000007123'] as $account) {
    $claim = $notify(['bill_no' => $account, 'payment_total' => '1000000', 'signature' => signature($account, '2')]);
    foreach (['1000000', '10000', ''] as $total) {
        $gateway->script(['bill_no' => $account, 'payment_total' => $total] + PAID);
        foreach ([10000, 1000000] as $expected) {
            echo strlen($account), " digits, \"$total\" for $expected: ", preg_replace('/: .*/', '', thrown(fn () => $client->confirm($claim, Faspay\Money::idr($expected), '9999940200000001'))),
                ', ', json_encode($client->status('9999940200000001', $account)->isPaidExactly(Faspay\Money::idr($expected))), "\n";
        }
    }
}
echo "-- isPaidExactly()\n";
foreach (['10000', '1000000', '9999', ''] as $total) {
    $gateway->script(['payment_total' => $total] + PAID);
    echo "\"$total\": ", json_encode($client->status('9999940200000001', 'INV-1001')->isPaidExactly(Faspay\Money::idr(10000))), "\n";
}
$gateway->script(['payment_status_code' => '1'] + PAID);
$unpaid = $client->status('9999940200000001', 'INV-1001');
echo 'in process: ', json_encode($unpaid->isPaidExactly(Faspay\Money::idr(10000))), ', ', thrown(fn () => $unpaid->isPaidExactly(Faspay\Money::idr('0.50'))), "\n";
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
echo thrown(fn () => $client->confirm($notify(), Faspay\Money::idr(10000), '')), "\n";
?>
--EXPECT--
"10000": paid
"1000000": paid
"10000.00": paid
10000: paid
"010000": paid
"9999": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 9999.00: do not deliver before you have checked the payment in the merchant portal | 10000.00 | 9999.00 | 9999940200000001
"100": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 100.00: do not deliver before you have checked the payment in the merchant portal | 10000.00 | 100.00 | 9999940200000001
"10001": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 10001.00: do not deliver before you have checked the payment in the merchant portal | 10000.00 | 10001.00 | 9999940200000001
"999999": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 999999.00: do not deliver before you have checked the payment in the merchant portal | 10000.00 | 999999.00 | 9999940200000001
"1": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 1.00: do not deliver before you have checked the payment in the merchant portal | 10000.00 | 1.00 | 9999940200000001
"-10000": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and the amount that it says cannot be read: do not deliver before you have checked the payment in the merchant portal | 10000.00 | null | 9999940200000001
"10.000": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and the amount that it says cannot be read: do not deliver before you have checked the payment in the merchant portal | 10000.00 | null | 9999940200000001
"1e4": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and the amount that it says cannot be read: do not deliver before you have checked the payment in the merchant portal | 10000.00 | null | 9999940200000001
"99999999999999999999": bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and the amount that it says cannot be read: do not deliver before you have checked the payment in the merchant portal | 10000.00 | null | 9999940200000001
"10000 ": paid
-- amounts in other shapes are no amounts that may be overlooked
{"Payment_Total":"1"}: Faspay\AmountMismatchException
{"payment_total":["1"]}: Faspay\AmountMismatchException
{"payment_total":{"v":"1"}}: Faspay\AmountMismatchException
{"payment_total":true}: Faspay\AmountMismatchException
-- a bill whose payer chooses the amount
16 digits, "1000000" for 10000: Faspay\AmountMismatchException, false
16 digits, "1000000" for 1000000: nothing was thrown, true
16 digits, "10000" for 10000: nothing was thrown, true
16 digits, "10000" for 1000000: Faspay\AmountMismatchException, false
16 digits, "" for 10000: Faspay\AmountMismatchException, false
16 digits, "" for 1000000: Faspay\AmountMismatchException, false
19 digits, "1000000" for 10000: Faspay\AmountMismatchException, false
19 digits, "1000000" for 1000000: nothing was thrown, true
19 digits, "10000" for 10000: nothing was thrown, true
19 digits, "10000" for 1000000: Faspay\AmountMismatchException, false
19 digits, "" for 10000: Faspay\AmountMismatchException, false
19 digits, "" for 1000000: Faspay\AmountMismatchException, false
-- isPaidExactly()
"10000": true
"1000000": true
"9999": false
"": false
in process: false, Faspay\ValidationException: expected must be whole rupiah and more than zero
-- no amount in the answer: the notification's counts
{"payment_total":""}: nothing was thrown
{"payment_total":""}, other amount: Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 9999.00: do not deliver before you have checked the payment in the merchant portal
{"payment_total":[]}: nothing was thrown
{"payment_total":[]}, other amount: Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 9999.00: do not deliver before you have checked the payment in the merchant portal
{"payment_total":null}: nothing was thrown
{"payment_total":null}, other amount: Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 9999.00: do not deliver before you have checked the payment in the merchant portal
-- none at all
Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says no amount: do not deliver before you have checked the payment in the merchant portal
-- a replay that carries another amount verifies, and does not confirm
claims paid 99000000.00
Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 99000000.00 was expected, and it says IDR 5000.00: do not deliver before you have checked the payment in the merchant portal
-- expected amounts that cannot be
Faspay\ValidationException: expected must be whole rupiah and more than zero
Faspay\ValidationException: expected must be whole rupiah and more than zero
Faspay\ValidationException: expected must be in IDR
Faspay\ValidationException: trxId is required: what create() returned for this order
