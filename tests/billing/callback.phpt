--TEST--
The callback is verified by its number alone, says what it claims, and is answered in JSON
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';

$client = billing();
$show = function (Faspay\Billing\Notification $n): void {
    echo "$n->billingId $n->transactionNo $n->serviceId {$n->status->name} $n->statusCode $n->total, $n->paymentId $n->paymentAmount $n->paymentMethod ", $n->paidAt?->format('c') ?? 'at no time', ' ', json_encode($n->claimsPaid()), "\n";
};
$show($client->verifyNotification(bill_callback()));
$show($client->verifyNotification(bill_callback(['billing_status' => 'UNPAID', 'payment_amount' => 4000, 'billing_id' => '1041', 'service_id' => '6', 'more' => ['x']])));
$show($client->verifyNotification(bill_callback(['billing_status' => 'REFUNDED', 'payment_id' => null, 'payment_amount' => 'much', 'payment_method' => "VA\nX", 'payment_date' => 'now', 'billing_total' => ''])));
echo $client->verifyNotification(bill_callback())->acknowledge(), "\n", $client->verifyNotification(bill_callback(['more' => ['x']]))->raw['more'][0], "\n";
foreach ([
    'another number' => ['transaction_number' => '1', 'signature' => signature(BILL_NO)], 'another service' => ['service_id' => 7], 'no service' => ['service_id' => null], 'no signature' => ['signature' => ''],
    // The list's signature is the one of a number without digits.
    'no number' => ['transaction_number' => '', 'signature' => signature()], 'no status' => ['billing_status' => null], 'a list' => ['billing_status' => ['PAID']], 'no digits' => ['transaction_number' => 'INV-1'],
    'no bill' => ['billing_id' => 0.5],
] as $what => $changes) {
    echo "$what: ", preg_replace('/: .*/s', '', thrown(fn () => $client->verifyNotification(bill_callback($changes)))), "\n";
}
foreach (['', '{', '[]', 'null', '<faspay></faspay>', '{"billing_id":1,"billing_id":2}', str_repeat('[', 100)] as $body) {
    echo thrown(fn () => $client->verifyNotification($body)) === 'nothing was thrown' ? "verified: $body\n" : '';
}
// While a password changes, both count.
$changed = billing(password: 'new', previousPassword: 'p@ssw0rd');
echo $changed->verifyNotification(bill_callback())->status->name, ' ', preg_replace('/:.*/', '', thrown(fn () => billing(password: 'new')->verifyNotification(bill_callback()))), "\n";
?>
--EXPECT--
1041 145398922822218 6 Paid PAID 10000.00, 1606804843001326 10000.00 PERMATA VA 2020-12-01T13:22:11+07:00 true
1041 145398922822218 6 Unpaid UNPAID 10000.00, 1606804843001326 4000.00 PERMATA VA 2020-12-01T13:22:11+07:00 false
1041 145398922822218 6 Unknown REFUNDED ,   VA X at no time false
{"response_code":"00","response_message":"Success"}
x
another number: Faspay\SignatureException
another service: Faspay\SignatureException
no service: Faspay\SignatureException
no signature: Faspay\SignatureException
no number: Faspay\SignatureException
no status: Faspay\MalformedMessageException
a list: Faspay\MalformedMessageException
no digits: Faspay\MalformedMessageException
no bill: Faspay\MalformedMessageException
Paid Faspay\SignatureException
