--TEST--
Every property of a bill goes to its documented field, amounts in rupiah x 100
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Address;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Debit\PaymentPlan;
use Faspay\Debit\PaymentType;
use Faspay\Money;

$gateway = new Gateway(CREATED);
$address = static fn (string $prefix): Address => new Address(name: "$prefix name", lastName: "$prefix last", line: "$prefix line 1\n$prefix line 2", city: "$prefix city", region: "$prefix region", state: "$prefix state", postcode: '10170', countryCode: 'SG', phone: '6281234');
$gateway->client()->create(bill(
    total: Money::idr(1234500), gross: Money::idr(1000000), tax: Money::idr(110000), fee: Money::idr(124500), reference: 'REF-1', channel: Faspay\Channel::BcaKlikPay,
    customer: new Customer('7', 'Sari "Dewi" <é>', '081234567890', 'sari@example.com', 'Lestari'), billing: $address('b'), shipping: $address('s'), paymentType: PaymentType::Mixed,
    bankUserId: 'SARI0001', reserve1: 'one', reserve2: 'two', terminal: '21',
    items: [
        new Item('Kopi', Money::idr('50000.50'), 3, id: 'K1', type: 'Drinks', url: 'https://shop.example/k', imageUrl: 'https://shop.example/k.jpg', merchantId: 'KP03', plan: PaymentPlan::Installment, tenor: 3),
        new Item('Teh', Money::idr(1), 2),
    ],
    extra: ['trx_source' => 'test', 'number' => 42],
));
foreach ($gateway->lastMessage() as $name => $value) {
    echo $name, ' = ', json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}
?>
--EXPECT--
request = "Post Data Transaction"
merchant_id = "99999"
merchant = "Sample Store"
bill_no = "INV-1001"
bill_reff = "REF-1"
bill_date = "2025-01-10 10:00:00"
bill_expired = "2025-01-11 10:00:00"
bill_desc = "Order INV-1001"
bill_currency = "IDR"
bill_gross = "100000000"
bill_tax = "11000000"
bill_miscfee = "12450000"
bill_total = "123450000"
payment_channel = "405"
pay_type = "3"
cust_no = "7"
cust_name = "Sari \"Dewi\" <é>"
cust_lastname = "Lestari"
bank_userid = "SARI0001"
msisdn = "081234567890"
email = "sari@example.com"
terminal = "21"
billing_name = "b name"
billing_lastname = "b last"
billing_address = "b line 1\nb line 2"
billing_address_city = "b city"
billing_address_region = "b region"
billing_address_state = "b state"
billing_address_poscode = "10170"
billing_msisdn = "6281234"
billing_address_country_code = "SG"
receiver_name_for_shipping = "s name"
shipping_lastname = "s last"
shipping_address = "s line 1\ns line 2"
shipping_address_city = "s city"
shipping_address_region = "s region"
shipping_address_state = "s state"
shipping_address_poscode = "10170"
shipping_msisdn = "6281234"
shipping_address_country_code = "SG"
item = [{"id":"K1","product":"Kopi","qty":"3","amount":"15000150","payment_plan":"2","tenor":"03","merchant_id":"KP03","type":"Drinks","url":"https://shop.example/k","image_url":"https://shop.example/k.jpg"},{"product":"Teh","qty":"2","amount":"200","payment_plan":"1","tenor":"00","merchant_id":"99999"}]
reserve1 = "one"
reserve2 = "two"
signature = "be129fab0e72f379a593747c590877ad9fd1eb27"
trx_source = "test"
number = "42"
