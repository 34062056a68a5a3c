--TEST--
The Kredivo sample of the Online Credit guide, field by field, and its answer
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

$sample = sample('kredivo_request');
$gateway = new Gateway(sample('kredivo_response'));
$payment = $gateway->client(merchantName: 'Sophia Store')->create(new Bill(
    no: '20201222022336', reference: '20200324_02-2286704_336', date: jakarta('2020-12-19 06:04:29'), expiresAt: jakarta('2020-12-19 07:04:29'),
    description: 'Payment Online Via Faspay', gross: Money::idr(1000), total: Money::idr(1000), channel: Channel::Kredivo,
    customer: new Customer(no: '01', name: 'John Doe', phone: '8562927907', email: 'john@gmail.com'),
    billing: new Address(name: 'John Doe', lastName: 'Doe', line: 'Jl Sabang 37', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10170'),
    shipping: new Address(name: 'John Doe', lastName: 'Doe', line: 'Jl. Sabang 37', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10170', countryCode: ''),
    items: [new Item('Iphone 12', Money::idr(1000), id: 'A001', type: 'Smartphone', merchantId: 'K0001', url: 'https://your_website/merchant', imageUrl: 'https://your_image_url/image.jpg')],
    installmentPlan: '30_Days',
));

compare($sample, $gateway->lastMessage());
echo $payment->trxId, ' ', $payment->billNo, "\n", $payment->redirectUrl, "\n";
foreach ($payment->items as $item) {
    echo $item->id ?? '-', ' | ', $item->name, ' | ', $item->quantity, ' | ', $item->amount, ' | ', $item->type ?? '-', ' | ', $item->merchantId ?? '-', ' | ', $item->url ?? '-', ' | ', $item->imageUrl ?? '-', "\n";
}
var_dump($payment->raw === sample('kredivo_response'), $payment->qrContent, $payment->qrImageUrl);
?>
--EXPECT--
38 fields compared
9999970900009506 20201222022336
https://dev.faspay.co.id/pws/100003/0830000010100000/5dd15c6075d976608e9961b95202e80ba08dbed7?trx_id=9999970900009506&merchant_id=99999&bill_no=20201222022336
A001 | Iphone 12 | 1 | 1000.00 | Smartphone | K0001 | https://your_website/merchant | https://your_image_url/image.jpg
bool(true)
NULL
NULL
