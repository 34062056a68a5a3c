--TEST--
The BRI Ceria sample of the Online Credit guide, field by field, and its answer
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

$sample = sample('bri_ceria_request');
$gateway = new Gateway(sample('bri_ceria_response'));
$address = ['name' => 'John Doe', 'line' => 'jalan pintu air raya', 'city' => 'Jakarta Pusat', 'region' => 'DKI Jakarta', 'state' => 'Indonesia', 'postcode' => '10710', 'phone' => '8766688686'];
$payment = $gateway->client(merchantName: 'Sophia Store')->create(new Bill(
    no: '84938941', reference: '20200324_02-2286704_337', date: jakarta('2022-03-22 06:00:00'), expiresAt: jakarta('2022-03-30 06:04:10'),
    description: 'Payment #12345678', gross: Money::idr(0), tax: Money::idr(0), fee: Money::idr(0), total: Money::idr(6000), channel: Channel::BriCeria,
    customer: new Customer(no: '1', name: 'John Doe', phone: '082311485678', email: '', lastName: 'Doe'),
    billing: new Address(...$address + ['lastName' => 'Doe']), shipping: new Address(...$address),
    items: [new Item('Mineral water', Money::idr(3000)), new Item('Sugar', Money::idr(1000)), new Item('Egg/Duck', Money::idr(2000))],
    reserve1: '0',
));

compare($sample, $gateway->lastMessage());
echo $payment->trxId, ' ', $payment->billNo, "\n", $payment->redirectUrl, "\n";
foreach ($payment->items as $item) {
    echo $item->id ?? '-', ' | ', $item->name, ' | ', $item->quantity, ' | ', $item->amount, ' | ', $item->type ?? '-', ' | ', $item->merchantId ?? '-', ' | ', $item->url ?? '-', ' | ', $item->imageUrl ?? '-', "\n";
}
var_dump($payment->raw === sample('bri_ceria_response'), $payment->qrContent, $payment->qrImageUrl);
?>
--EXPECT--
bank_userid: "" became null
shipping_lastname: "" became null
item[0].merchant_id: null became "99999"
item[1].merchant_id: null became "99999"
item[2].merchant_id: null became "99999"
44 fields compared
9999972134164557 84938941
https://debit-staging.faspay.co.id/pws/100003/0830000010100000/0798057cc5b467631c4ddc09a873118bdf2aa149?trx_id=9999972134164557&merchant_id=99999&bill_no=84938941
- | Mineral water | 1 | 3000.00 | - | - | - | -
- | Sugar | 1 | 1000.00 | - | - | - | -
- | Egg/Duck | 1 | 2000.00 | - | - | - | -
bool(true)
NULL
NULL
