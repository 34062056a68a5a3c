--TEST--
The DANA sample of the DANA guide, field by field, and its answer
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/samples.inc';

use Faspay\Address;
use Faspay\Channel;
use Faspay\Debit\Bill;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Money;

$sample = sample('dana_request');
$gateway = new Gateway(sample('dana_response'));
$address = ['city' => 'Jakarta', 'region' => 'DKI Jakarta', 'state' => 'Indonesia', 'postcode' => '10170'];
$bill = new Bill(
    no: '20201222023626', reference: '20200324_02-2286704_336', date: jakarta('2020-12-19 06:04:29'), expiresAt: jakarta('2020-12-19 07:04:29'),
    description: 'Payment Online Via Faspay', gross: Money::idr(1000), fee: Money::idr(1000), total: Money::idr(2000), channel: Channel::Dana,
    customer: new Customer(no: '01', name: 'John Doe', phone: '8562927907', email: 'john@gmail.com'),
    billing: new Address(...$address + ['line' => 'Jl Sabang 37']), shipping: new Address(...$address + ['name' => 'John Doe', 'line' => 'Jl. Sabang 37', 'countryCode' => '']),
    items: [new Item('Invoice #2286704', Money::idr(1000), id: 'A001')],
);
$client = $gateway->client(merchantName: 'Sophia Store');
$payment = $client->create($bill);

compare($sample, $gateway->lastMessage());
echo $payment->trxId, ' ', $payment->billNo, "\n", $payment->redirectUrl, "\n";
foreach ($payment->items as $item) {
    echo $item->id ?? '-', ' | ', $item->name, ' | ', $item->quantity, ' | ', $item->amount, ' | ', $item->type ?? '-', ' | ', $item->merchantId ?? '-', ' | ', $item->url ?? '-', ' | ', $item->imageUrl ?? '-', "\n";
}
var_dump($payment->raw === sample('dana_response'), $payment->qrContent, $payment->qrImageUrl);

// As published the answer lacks a comma: it was sent, and what became of it is unknown.
$gateway->script(file_get_contents(__DIR__ . '/../vectors/samples/dana_response_as_published.json'));
echo substr(thrown(fn () => $client->create($bill)), 0, 31), "\n";
?>
--EXPECT--
35 fields compared
9999981900021790 20201222023626
https://dev.faspay.co.id/pws/100003/0830000010100000/7ad74a4aa1c86aeb1308ea5c44e4aa0f4d6ed4e7?trx_id=9999981900021790&merchant_id=99999&bill_no=20201222023626
A001 | Invoice #2286704 | 1 | 1000.00 | - | 99999 | - | -
bool(true)
NULL
NULL
Faspay\OutcomeUnknownException:
