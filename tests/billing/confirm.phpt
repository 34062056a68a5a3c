--TEST--
confirm() asks about the notification's bill, and compares the part that was paid, or else the total
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\{AmountMismatchException, Money};

$gateway = new Gateway();
$client = billing(baseUrl: $gateway->url);
$id = '1606804843001326';
$paid = ['billing_status' => 'PAID'];
$two = ['payment_details' => [bill_payment('1', '4000'), bill_payment($id, '6000')]];
$confirm = function (string $what, array $answer, int $expected, array $claim = []) use ($gateway, $client): void {
    $gateway->script($answer + BILL_STATUS);
    try {
        $status = $client->confirm($client->verifyNotification(bill_callback($claim)), Money::idr($expected));
        echo "$what, $expected: {$status->status->name} ", json_encode([$status->isPaid(), $status->isPaidExactly(Money::idr($expected)), (string) $status->payment($claim['payment_id'] ?? '1606804843001326')?->amount]), "\n";
    } catch (AmountMismatchException $e) {
        echo "$what, $expected: mismatch, it is ", $e->actual ?? 'unknown', ' of ', $e->orderNo, ', ', $e->status->status->name, "\n";
    }
};
$confirm('no static account', $paid, 10000);
$confirm('no static account', $paid, 9999);
$confirm('not paid', [], 10000);
$confirm('cancelled', ['billing_status' => 'CANCELLED'], 10000);
$confirm('without a total', ['billing_total' => null] + $paid, 10000);
$confirm('with an odd total', ['billing_total' => '10.000'] + $paid, 10000);
$confirm('one part of two', ['payment_details' => [bill_payment($id, '4000')]], 4000);
$confirm('one part of two', ['payment_details' => [bill_payment($id, '4000')]], 10000);
$confirm('one part, odd', ['payment_details' => [bill_payment($id, 'much')]], 4000);
$confirm('the last part', $two + $paid, 6000);
$confirm('the last part, the whole', $two + $paid, 10000);
$confirm('the last part, neither', $two + $paid, 4000);
$confirm('the first part again', $two + $paid, 4000, ['payment_id' => '1']);
$confirm('a part that is not there', $two, 4000, ['payment_id' => '3']);
$confirm('a part that is not there, all is paid', $two + $paid, 10000, ['payment_id' => '3']);
$confirm('a part that is not there, all is paid', $two + $paid, 4000, ['payment_id' => '3']);
$confirm('no payment is named', $two + $paid, 10000, ['payment_id' => null]);
$confirm('paid, but the parts are less', ['payment_details' => [bill_payment('1', '4000')]] + $paid, 10000);
$confirm('one part is listed twice', ['payment_details' => [bill_payment($id, '5000'), bill_payment($id, '5000')]] + $paid, 10000);
$confirm('a claim of another amount', $two + $paid, 6000, ['payment_amount' => '1000000', 'billing_total' => '1']);
// Who claims what.
echo thrown(fn () => billing(serviceId: '7', baseUrl: $gateway->url)->confirm($client->verifyNotification(bill_callback()), Money::idr(10000))), "\n";
$gateway->script(['billing_id' => 999] + $paid + BILL_STATUS);
echo thrown(fn () => $client->confirm($client->verifyNotification(bill_callback()), Money::idr(10000))), "\n";
$gateway->script($paid + BILL_STATUS);
echo preg_replace('/:.*/', '', thrown(fn () => $client->confirm($client->verifyNotification(bill_callback(['billing_id' => 7])), Money::idr(10000)))), "\n";
echo thrown(fn () => $client->confirm($client->verifyNotification(bill_callback()), Money::fromMinor(50))), "\n";
echo thrown(fn () => $client->confirm($client->verifyNotification(bill_callback()), Money::of(1, 'USD'))), "\n";
$gateway->script(['response_code' => '01', 'response_message' => 'no']);
try {
    $client->confirm($client->verifyNotification(bill_callback()), Money::idr(10000));
} catch (Faspay\GatewayException $e) {
    echo "$e->responseCode $e->operation $e->orderNo\n";
}
?>
--EXPECT--
no static account, 10000: Paid [true,true,""]
no static account, 9999: mismatch, it is 10000.00 of 145398922822218, Paid
not paid, 10000: Unpaid [false,false,""]
cancelled, 10000: Cancelled [false,false,""]
without a total, 10000: mismatch, it is unknown of 145398922822218, Paid
with an odd total, 10000: mismatch, it is unknown of 145398922822218, Paid
one part of two, 4000: Unpaid [false,false,"4000.00"]
one part of two, 10000: mismatch, it is 4000.00 of 145398922822218, Unpaid
one part, odd, 4000: mismatch, it is unknown of 145398922822218, Unpaid
the last part, 6000: Paid [true,false,"6000.00"]
the last part, the whole, 10000: Paid [true,true,"6000.00"]
the last part, neither, 4000: mismatch, it is 6000.00 of 145398922822218, Paid
the first part again, 4000: Paid [true,false,"4000.00"]
a part that is not there, 4000: Unpaid [false,false,""]
a part that is not there, all is paid, 10000: Paid [true,true,""]
a part that is not there, all is paid, 4000: mismatch, it is 10000.00 of 145398922822218, Paid
no payment is named, 10000: Paid [true,true,"6000.00"]
paid, but the parts are less, 10000: mismatch, it is 4000.00 of 145398922822218, Paid
one part is listed twice, 10000: mismatch, it is 5000.00 of 145398922822218, Paid
a claim of another amount, 6000: Paid [true,false,"6000.00"]
Faspay\SignatureException: the notification is for another service id: confirm it with the client of that service id
Faspay\MalformedMessageException: the gateway's answer is about another billingId than was asked about
Faspay\MalformedMessageException
Faspay\ValidationException: expected must be whole rupiah and more than zero
Faspay\ValidationException: expected must be in IDR
01 status 145398922822218
