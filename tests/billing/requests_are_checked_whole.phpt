--TEST--
A bill, an inquiry, a filter and a client are checked whole before anything is sent
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\{Billing, Money, ValidationException};
use Faspay\Billing\{InvoiceFilter, InvoiceStatus, Item};

$gateway = new Gateway();
$client = billing(baseUrl: $gateway->url);
$violations = function (string $what, callable $call): void {
    try {
        $call();
        echo "$what: nothing was thrown\n";
    } catch (ValidationException $e) {
        echo "$what: ", implode('; ', array_map(fn (array $v): string => "$v[field] $v[rule]", $e->violations)), "\n";
    }
};
$violations('bill', fn () => $client->create(billing_bill(transactionNo: 'INV-1', total: Money::fromMinor(50), customerName: '', customerEmail: 'john', customerPhone: 'none', language: 'FR', dueAt: now('-1 day'), staticVaNo: 'x',
    notes: "a\0b", items: [new Item('', Money::idr(1)), new Item('Duck', Money::of('1', 'USD'), 0)])));
$violations('free', fn () => $client->create(billing_bill(total: Money::idr(0))));
$violations('without dates', fn () => $client->create(billing_bill(date: null, dueAt: now('-1 second'))));
$violations('items', fn () => $client->create(billing_bill(items: ['Duck'])));
$violations('status', fn () => $client->status('', 'A'));
$violations('cancel', fn () => $client->cancel('1 ', ''));
$day = new DateTimeImmutable('2023-05-01');
$list = fn (mixed ...$changes) => fn () => $client->invoices(new InvoiceFilter(...$changes + ['status' => InvoiceStatus::Paid, 'from' => $day, 'to' => $day]))->valid();
$violations('expired', $list(status: InvoiceStatus::Expired, to: $day->modify('-1 day')));
$violations('unknown', $list(status: InvoiceStatus::Unknown, customerId: '021'));
$violations('customer', $list(customerId: 'John'));
echo count($gateway->requests()), " sent\n";
$violations('client', fn () => new Billing('one', '', " ", endpoints: ['pay' => '/x', 'status' => 'x'], previousPassword: ''));
?>
--EXPECT--
bill: transactionNo format; total range; notes format; items[0].name required; items[1].unitPrice currency; customerName required; customerEmail format; customerPhone format; staticVaNo format; language unknown; dueAt range; items[1].quantity range
free: total range
without dates: dueAt range
items: items[0] format
status: billingId required; transactionNo format
cancel: billingId format; transactionNo required
expired: status unknown; to range
unknown: status unknown; customerId format
customer: customerId format
0 sent
client: serviceId format; userId required; password required; previousPassword required; endpoints unknown; endpoints format
