--TEST--
An order is checked whole before anything is made of it: every field, length and conflict at once
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{Address, Money};
use Faspay\CreditCard\{Tokenization};

$gateway = new Gateway(pairs());
$client = card_client($gateway);
$try = function (string $what, mixed ...$changes) use ($client): void {
    try {
        $client->paymentForm(card_order(...$changes));
        echo "$what: accepted\n";
    } catch (Faspay\ValidationException $e) {
        echo "$what: ", implode('; ', array_map(fn (array $v): string => "$v[field] $v[message] [$v[wireName]]", $e->violations)), "\n";
    }
};
$try('fine');
$try('everything empty', id: '', amount: Money::idr(0), customerName: '', customerEmail: '', returnUrl: '');
$try('id with #', id: 'A#1');
$try('amount below zero', amount: Money::fromMinor(-1));
$try('sen', amount: Money::idr('10000.50'));
$try('dollars', amount: Money::of('10.00', 'USD'));
$try('a currency that nobody knows', amount: Money::of(10, 'XXX'));
$try('shipping in another currency', amount: Money::of('10.00', 'USD'), shippingCost: Money::idr(1000));
$long = fn (int $length): string => str_repeat('é', $length);
$try('longest', id: $long(100), customerName: $long(120), customerEmail: str_repeat('x', 88) . '@example.com', returnUrl: 'https://shop.example/' . str_repeat('x', 79), description: $long(100), language: 'zh-Hant', phone: str_repeat('1', 20),
    callbackUrl: 'https://shop.example/' . str_repeat('x', 79), billing: new Address(line: $long(200), city: $long(50), region: $long(100), state: $long(100), postcode: $long(10)), shipping: new Address(name: $long(100), line: $long(200)));
$try('too long', id: $long(101), customerName: $long(121), customerEmail: str_repeat('x', 90) . '@example.com', returnUrl: 'https://shop.example/' . str_repeat('x', 80), description: $long(101), language: str_repeat('x', 11), phone: str_repeat('1', 21),
    callbackUrl: 'https://shop.example/' . str_repeat('x', 80), billing: new Address(line: $long(201), city: $long(51), region: $long(101), state: $long(101), postcode: $long(11)), shipping: new Address(name: $long(101), line: $long(201)));
$try('phone with +', phone: '+62812');
$try('a script as return', returnUrl: 'javascript:alert(1)');
$try('extra that has a property', extra: ['AMOUNT' => '1', 'txn_password' => 'x', 'signature' => 'x']);
$try('extra too long', extra: ['MREF1' => $long(101), 'mparam2' => $long(201), 'FRISK1' => $long(51), 'style_image_url' => 'x']);
$try('extra indicators', extra: ['PYMT_IND' => 'card_range_ind', 'PYMT_CRITERIA' => 'credit_card']);
$try('extra indicators that do not pair', extra: ['PYMT_IND' => 'card_range_ind;3rd', 'PYMT_CRITERIA' => 'credit_card']);
$try('indicators beside tokenization', tokenization: Tokenization::register(), extra: ['PYMT_IND' => 'card_range_ind', 'PYMT_CRITERIA' => 'x']);
$try('a token too long', tokenization: Tokenization::pay(str_repeat('x', 41)));
echo thrown(fn () => Tokenization::pay('')), "\n", thrown(fn () => Tokenization::addCard('')), "\n";
echo count($gateway->requests()), " requests\n";
?>
--EXPECT--
fine: accepted
everything empty: id is required [MERCHANT_TRANID]; customerName is required [CUSTNAME]; customerEmail is required [CUSTEMAIL]; returnUrl is required [RETURN_URL]; amount must be more than zero [AMOUNT]
id with #: id must not contain the character # [MERCHANT_TRANID]
amount below zero: amount must not be negative [AMOUNT]
sen: accepted
dollars: accepted
a currency that nobody knows: amount must be in a currency that Faspay knows, is in XXX [AMOUNT]
shipping in another currency: shippingCost must be in USD like the amount, not in IDR [SHIPPINGCOST]
longest: accepted
too long: language must be at most 10 characters long, is 11 [LANG]; id must be at most 100 characters long, is 101 [MERCHANT_TRANID]; customerName must be at most 120 characters long, is 121 [CUSTNAME]; customerEmail must be at most 100 characters long, is 102 [CUSTEMAIL]; description must be at most 100 characters long, is 101 [DESCRIPTION]; returnUrl must be at most 100 characters long, is 101 [RETURN_URL]; billing.line must be at most 200 characters long, is 201 [BILLING_ADDRESS]; billing.city must be at most 50 characters long, is 51 [BILLING_ADDRESS_CITY]; billing.region must be at most 100 characters long, is 101 [BILLING_ADDRESS_REGION]; billing.state must be at most 100 characters long, is 101 [BILLING_ADDRESS_STATE]; billing.postcode must be at most 10 characters long, is 11 [BILLING_ADDRESS_POSCODE]; shipping.name must be at most 100 characters long, is 101 [RECEIVER_NAME_FOR_SHIPPING]; shipping.line must be at most 200 characters long, is 201 [SHIPPING_ADDRESS]; phone must be at most 20 digits long, is 21 [PHONE_NO]; callbackUrl must be at most 100 characters long, is 101 [handshake_url]
phone with +: accepted
a script as return: returnUrl must be a URL that starts with https:// or http:// [RETURN_URL]
extra that has a property: extra must not contain "AMOUNT": that field has a parameter of its own []; extra must not contain "txn_password": that field has a parameter of its own []; extra must not contain "signature": that field has a parameter of its own []
extra too long: extra must be at most 100 characters long, is 101 [MREF1]; extra must be at most 200 characters long, is 201 [MPARAM2]; extra must be at most 50 characters long, is 51 [FRISK1]; extra must be a URL that starts with https:// or http:// [style_image_url]
extra indicators: accepted
extra indicators that do not pair: extra must have as many entries in PYMT_CRITERIA as in PYMT_IND, separated by ; []
indicators beside tokenization: extra must not contain "PYMT_IND": that field has a parameter of its own []; extra must not contain "PYMT_CRITERIA": that field has a parameter of its own []
a token too long: tokenization.token must be at most 40 characters long, is 41 [PYMT_TOKEN]
Faspay\ValidationException: token is required: to store a first card use Tokenization::register()
Faspay\ValidationException: token is required: to store a first card use Tokenization::register()
0 requests
