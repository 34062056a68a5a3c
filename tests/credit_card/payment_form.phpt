--TEST--
paymentForm() holds every field of the order under its wire name, and the password only when asked to
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{Address, Money};
use Faspay\CreditCard\{ReturnMethod, Tokenization, TransactionType};

$client = card_client(new Gateway(), baseUrl: 'https://fpg-sandbox.faspay.co.id');
$full = card_order(
    type: TransactionType::Authorize, description: 'Kopi & <teh>', returnMethod: ReturnMethod::Post, callbackUrl: 'https://shop.example/callback', language: 'id',
    billing: new Address(name: 'Not sent', line: "Jl. Test 1", city: 'Jakarta', region: 'DKI', state: 'DKI Jakarta', postcode: '10710'), shipping: new Address(name: 'Sari', line: 'Jl. Dua 2', city: 'Bandung', countryCode: 'ID'),
    phone: '0811000000', shippingCost: Money::idr('1500.50'), extra: ['mref1' => 'Item 1', 'MPARAM1' => 'a=b', 'CUSTOM_field' => 7],
);
$form = $client->paymentForm($full);
echo "$form->method $form->action\n";
print_r($form->fields);
foreach (['register' => Tokenization::register(), 'pay' => Tokenization::pay('47271385-94F5-410A-9890-09CBB77F2A66'), 'addCard' => Tokenization::addCard('47271385-94F5-410A-9890-09CBB77F2A66')] as $what => $tokenization) {
    $fields = $client->paymentForm(card_order(tokenization: $tokenization))->fields;
    echo "$what: ", json_encode(array_intersect_key($fields, ['PYMT_IND' => 1, 'PYMT_CRITERIA' => 1, 'PYMT_TOKEN' => 1, 'paymentoption' => 1])), "\n";
}
echo json_encode(isset($client->paymentForm(card_order())->fields['TXN_PASSWORD'])), ' ', $client->paymentForm(card_order(exposePasswordToBrowser: true))->fields['TXN_PASSWORD'], "\n";
echo $client->paymentForm(card_order(amount: Money::of('10.50', 'USD')))->fields['AMOUNT'], ' ', $client->paymentForm(card_order(amount: Money::of('10.50', 'USD')))->fields['CURRENCYCODE'], "\n";
?>
--EXPECT--
POST https://fpg-sandbox.faspay.co.id/payment
Array
(
    [TRANSACTIONTYPE] => 3
    [LANG] => id
    [MERCHANTID] => TEST01
    [PAYMENT_METHOD] => 1
    [MERCHANT_TRANID] => ORDER-1
    [CURRENCYCODE] => IDR
    [AMOUNT] => 10000.00
    [CUSTNAME] => John Doe
    [CUSTEMAIL] => john@example.com
    [DESCRIPTION] => Kopi & <teh>
    [RETURN_URL] => https://shop.example/return
    [SIGNATURE] => 52CCD214AA10280D6656F08D06DAF88308E5B76C
    [BILLING_ADDRESS] => Jl. Test 1
    [BILLING_ADDRESS_CITY] => Jakarta
    [BILLING_ADDRESS_REGION] => DKI
    [BILLING_ADDRESS_STATE] => DKI Jakarta
    [BILLING_ADDRESS_POSCODE] => 10710
    [BILLING_ADDRESS_COUNTRY_CODE] => ID
    [RECEIVER_NAME_FOR_SHIPPING] => Sari
    [SHIPPING_ADDRESS] => Jl. Dua 2
    [SHIPPING_ADDRESS_CITY] => Bandung
    [SHIPPING_ADDRESS_REGION] => 
    [SHIPPING_ADDRESS_STATE] => 
    [SHIPPING_ADDRESS_POSCODE] => 
    [SHIPPING_ADDRESS_COUNTRY_CODE] => ID
    [SHIPPINGCOST] => 1500.50
    [PHONE_NO] => 0811000000
    [handshake_url] => https://shop.example/callback
    [RESPONSE_TYPE] => 2
    [MREF1] => Item 1
    [MPARAM1] => a=b
    [CUSTOM_field] => 7
)
register: {"PYMT_IND":"tokenization","PYMT_CRITERIA":"registration","paymentoption":"0"}
pay: {"PYMT_IND":"tokenization","PYMT_CRITERIA":"payment","PYMT_TOKEN":"47271385-94F5-410A-9890-09CBB77F2A66","paymentoption":"0"}
addCard: {"PYMT_IND":"tokenization","PYMT_CRITERIA":"payment","PYMT_TOKEN":"47271385-94F5-410A-9890-09CBB77F2A66","paymentoption":"1"}
false abcde
10.50 USD
