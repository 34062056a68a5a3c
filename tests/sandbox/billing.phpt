--TEST--
The sandbox agrees about bills: created, paid whole and in parts, confirmed, cancelled, listed, refused, answers lost
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Billing\{InvoiceFilter, InvoiceStatus};
use Faspay\Money;

$shop = new Gateway('{"response_code":"00"}');
$sandbox = new Sandbox(['FASPAY_SANDBOX_BILLING_NOTIFY_URL' => "$shop->url/billing"]);
$client = billing(serviceId: '99999', baseUrl: $sandbox->url);
$refused = fn (callable $call): string => preg_replace('/ \d{10}.*/s', '', thrown($call));
$told = fn () => $client->verifyNotification(array_slice($shop->requests(), -1)[0]['body']);
$list = fn (InvoiceStatus $status): array => array_map(fn ($i): string => "$i->no {$i->status->name} $i->outstanding", iterator_to_array($client->invoices(new InvoiceFilter($status, now('-1 day'), now('+1 day')))));

// One that is paid at once.
$bill = $client->create(billing_bill(transactionNo: '145398922822777', notes: 'Food Bill', customerAddress: 'Jalan pintu air', language: 'ID'));
echo "$bill->transactionNo $bill->total ", str_starts_with($bill->url, "$sandbox->url/b/") ? 'has a page' : $bill->url, "\n";
$status = $client->status($bill->billingId, $bill->transactionNo);
echo $status->status->name, ' ', $status->dueAt == now('+1 day') ? 'as asked for' : $status->dueAt->format('c'), "\n";
$sandbox->control('POST', "/bills/$bill->billingId/pay", []);
$notification = $told();
$status = $client->confirm($notification, Money::idr(10000));
echo $notification->statusCode, ' ', json_encode([$notification->claimsPaid(), $status->isPaidExactly(Money::idr(10000)), count($status->payments)]), ' by ', $notification->paymentMethod, "\n";
echo 'paid, then cancelled: ', $refused(fn () => $client->cancel($bill->billingId, $bill->transactionNo)), "\n";
// In two parts.
$parts = $client->create(billing_bill(transactionNo: '2', staticVaNo: '8985991234567891'));
foreach ([4000, 6000] as $amount) {
    $sandbox->control('POST', "/bills/$parts->billingId/pay", ['amount' => (string) $amount]);
    $notification = $told();
    $status = $client->confirm($notification, Money::idr($amount));
    echo "$notification->paymentAmount of $notification->total: {$status->status->name}, part ", $status->payment($notification->paymentId)->amount, ", in all $status->paidTotal\n";
    echo implode(', ', $list(InvoiceStatus::PartiallyPaid)), "\n";
}
// Cancelled, expired.
$gone = $client->create(billing_bill(transactionNo: '3'));
echo $client->cancel($gone->billingId, '3')->status->name, ', again: ', $refused(fn () => $client->cancel($gone->billingId, '3')), "\n";
$late = $client->create(billing_bill(transactionNo: '4'));
$sandbox->control('POST', "/bills/$late->billingId/status", ['status' => 'EXPIRED']);
echo $client->status($late->billingId, '4')->status->name, ', ', implode($list(InvoiceStatus::Overdue)), "\n";
// Refused, unknown.
echo 'the same number: ', $refused(fn () => $client->create(billing_bill(transactionNo: '3'))), "\n";
echo 'unknown: ', $refused(fn () => $client->status('1', '3')), "\n";
echo 'another password: ', $refused(fn () => billing(serviceId: '99999', password: 'other', baseUrl: $sandbox->url)->status($gone->billingId, '3')), "\n";
echo 'another service: ', $refused(fn () => billing(serviceId: '1', baseUrl: $sandbox->url)->status($gone->billingId, '3')), "\n";
// A lost answer: the list finds the bill.
$sandbox->quirks(drop_answer: 1);
echo preg_replace('/:.*/', '', thrown(fn () => $client->create(billing_bill(transactionNo: '5')))), ', found: ', implode(', ', $list(InvoiceStatus::Unpaid)), "\n";
$sandbox->quirks(drop_answer: 1);
echo 'asked again by itself: ', $client->status($gone->billingId, '3')->status->name, "\n";
// A cancellation whose answer is lost: the inquiry says what became of it. A list is asked for again by itself.
$lost = $client->create(billing_bill(transactionNo: '6'));
$sandbox->quirks(drop_answer: 1);
echo preg_replace('/:.*/', '', thrown(fn () => $client->cancel($lost->billingId, '6'))), ', then ', $client->status($lost->billingId, '6')->status->name, "\n";
$sandbox->quirks(drop_answer: 1);
echo implode(', ', $list(InvoiceStatus::Cancelled)), "\n";
// Three pages, and a proxy that drops the body of a GET.
foreach (range(100, 122) as $no) {
    $client->create(billing_bill(transactionNo: (string) $no));
}
echo count($list(InvoiceStatus::Unpaid)), " unpaid\n";
$sandbox->quirks(billing_get_body: 'dropped');
echo $refused(fn () => $client->status($gone->billingId, '3')), ', by POST: ', billing(serviceId: '99999', baseUrl: $sandbox->url, postInquiries: true)->status($gone->billingId, '3')->status->name, "\n";
// Nothing was delivered twice.
$created = array_filter($sandbox->control('GET', '/requests?path=/billingbackendapi/web/api/create')['requests'], fn (array $r): bool => str_contains($r['answer'], '"00"') || $r['answer'] === '');
$numbers = array_map(fn (array $r): string => json_decode($r['body'], true)['transaction_number'], $created);
echo count($numbers) - count(array_unique($numbers)), " duplicates\n";
?>
--EXPECT--
145398922822777 10000.00 has a page
Unpaid as asked for
PAID [true,true,0] by PERMATA VA
paid, then cancelled: Faspay\GatewayException: the gateway refused cancel: 01 only an unpaid bill can be cancelled
4000.00 of 10000.00: Unpaid, part 4000.00, in all 4000.00
2 PartiallyPaid 6000.00
6000.00 of 10000.00: Paid, part 6000.00, in all 10000.00

Cancelled, again: Faspay\GatewayException: the gateway refused cancel: 01 only an unpaid bill can be cancelled
Expired, 4 Overdue 10000.00
the same number: Faspay\GatewayException: the gateway refused create: 01 transaction_number exists already
unknown: Faspay\GatewayException: the gateway refused status: 01 billing not found
another password: Faspay\GatewayException: the gateway refused status: 01 invalid signature
another service: Faspay\GatewayException: the gateway refused status: 01 unknown service_id
Faspay\OutcomeUnknownException, found: 5 Unpaid 10000.00
asked again by itself: Cancelled
Faspay\OutcomeUnknownException, then Cancelled
3 Cancelled 10000.00, 6 Cancelled 10000.00
24 unpaid
Faspay\GatewayException: the gateway refused status: 01 format error: the body is no JSON object, by POST: Cancelled
0 duplicates
