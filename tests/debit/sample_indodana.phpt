--TEST--
The Indodana sample of the Online Credit guide, field by field, and its answer
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

$sample = sample('indodana_request');
$gateway = new Gateway(['merchant_id' => '33521'] + sample('indodana_response'));
$bill = new Bill(
    no: '20201222022844', reference: '20200324_02-2286704_336', date: jakarta('2022-04-12 06:04:29'), expiresAt: jakarta('2022-04-13 07:04:29'),
    description: 'Payment Online Via Faspay', gross: Money::idr(2000000), fee: Money::idr(1000), total: Money::idr(2001000), channel: Channel::Indodana,
    customer: new Customer(no: '01', name: 'John Doe', phone: '8562927907', email: 'john@gmail.com'),
    billing: new Address(name: 'John Doe', lastName: 'Doe', line: 'Jl Sabang 37', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10170'),
    shipping: new Address(name: 'John Doe', lastName: 'Doe', line: 'Jl. Sabang 37', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10170', phone: '08778797990'),
    items: [new Item('Homestyle Breakfast', Money::idr(2000000), id: '101', type: 'Beverages')],
);
$client = $gateway->client(merchantId: '33521', merchantName: 'Sophia Store', userId: 'bot33521');
$payment = $client->create($bill);

compare($sample, $gateway->lastMessage());
echo $payment->trxId, ' ', $payment->billNo, "\n", $payment->redirectUrl, "\n";
foreach ($payment->items as $item) {
    echo $item->id ?? '-', ' | ', $item->name, ' | ', $item->quantity, ' | ', $item->amount, ' | ', $item->type ?? '-', ' | ', $item->merchantId ?? '-', ' | ', $item->url ?? '-', ' | ', $item->imageUrl ?? '-', "\n";
}
var_dump($payment->raw === ['merchant_id' => '33521'] + sample('indodana_response'), $payment->qrContent, $payment->qrImageUrl);

// As published the answer is merchant 99999's: it reads it, and 33521 refuses it.
$gateway->script(sample('indodana_response'));
echo thrown(fn () => $client->create($bill)), "\n";
$payment = $gateway->client(merchantName: 'Sophia Store')->create($bill);
var_dump($payment->trxId, $payment->raw === sample('indodana_response'));
?>
--EXPECT--
item[0].merchant_id: null became "33521"
40 fields compared
9999982000080051 20201222022844
https://dev.faspay.co.id/pws/100003/0830000010100000/4aa35b108857404b75de44619da31c48165f2396?trx_id=9999982000080051&merchant_id=99999&bill_no=20201222022844
101 | Homestyle Breakfast | 1 | 1000.00 | Beverages | - | - | -
bool(true)
NULL
NULL
Faspay\MalformedMessageException: the gateway's answer is about another merchantId than was asked about
string(16) "9999982000080051"
bool(true)
