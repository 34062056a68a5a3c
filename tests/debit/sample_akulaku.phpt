--TEST--
The Akulaku sample of the Online Credit guide, field by field, and its answer
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

$sample = sample('akulaku_request');
$gateway = new Gateway(sample('akulaku_response'));
$payment = $gateway->client(merchantName: 'Sophia Store')->create(new Bill(
    no: '20201222022648', reference: '20200324_02-2286704_336', date: jakarta('2020-12-19 06:04:29'), expiresAt: jakarta('2020-12-19 07:04:29'),
    description: 'Payment Online Via Faspay', gross: Money::idr(1000), fee: Money::idr(1000), total: Money::idr(2000), channel: Channel::Akulaku,
    customer: new Customer(no: '01', name: 'John Doe', phone: '8562927907', email: 'john@gmail.com'),
    billing: new Address(name: 'John Doe', lastName: 'Doe', line: 'Jl Sabang 37', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10170'),
    shipping: new Address(name: 'John Doe', lastName: 'Doe', line: 'Jl. Sabang 37', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10170', countryCode: '', phone: '0881712345678'),
    items: [new Item('Invoice #2286704', Money::idr(1000), merchantId: 'A0001')],
));

compare($sample, $gateway->lastMessage());
echo $payment->trxId, ' ', $payment->billNo, "\n", $payment->redirectUrl, "\n";
foreach ($payment->items as $item) {
    echo $item->id ?? '-', ' | ', $item->name, ' | ', $item->quantity, ' | ', $item->amount, ' | ', $item->type ?? '-', ' | ', $item->merchantId ?? '-', ' | ', $item->url ?? '-', ' | ', $item->imageUrl ?? '-', "\n";
}
var_dump($payment->raw === sample('akulaku_response'), $payment->qrContent, $payment->qrImageUrl);
?>
--EXPECT--
39 fields compared
9999980700008458 20201222022648
https://dev.faspay.co.id/pws/100003/0830000010100000/163c0950b2aa74a510f899da7c5379257a462ab7?trx_id=9999980700008458&merchant_id=99999&bill_no=20201222022648
- | Invoice #2286704 | 1 | 1000.00 | - | A0001 | - | -
bool(true)
NULL
NULL
