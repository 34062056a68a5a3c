--TEST--
The newer generation speaks snake_case, JSON and SHA-256 as far as it is documented, and says what is not
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{Address, CreditCard, Money};
use Faspay\CreditCard\{Generation, TokenType, Tokenization};

$gateway = new Gateway(['merchant_id' => 'TEST01', 'merchant_tranid' => 'ORDER-1', 'tnx_status' => 'S', 'amount' => '10000.00', 'transaction_id' => 'D47']);
$client = card_client($gateway, generation: Generation::Revamp);
print_r($client->paymentForm(card_order(description: 'Kopi', billing: new Address(line: 'Jl. Test 1', city: 'Jakarta'), tokenization: Tokenization::register(), extra: ['style_image_url' => 'https://shop.example/logo.png', 'currency_code' => 'IDR']))->fields);
echo thrown(fn () => $client->paymentForm(card_order())), "\n";
$result = $client->status('ORDER-1', Money::idr(10000), 'D47');
echo $result->status->name, " $result->transactionId $result->amount\n", $gateway->requests()[0]['path'], ' ', $gateway->requests()[0]['body'], "\n";
foreach (['V' => 'void', 'C' => 'capture'] as $status => $method) {
    $gateway->script(['merchant_tranid' => 'ORDER-1', 'tnx_status' => $status, 'amount' => '10000.00', 'err_code' => '0']);
    echo $method, ' ', json_encode($client->$method('ORDER-1', 'D47', Money::idr(10000))->succeeded), ' ', $gateway->lastMessage()['transaction_type'], "\n";
}
$gateway->script(['merchant_tranid' => 'ORDER-2', 'tnx_status' => 'S', 'amount' => '10000.00']);
echo thrown(fn () => $client->status('ORDER-1', Money::idr(10000))), "\n";
foreach ([fn () => $client->refund('ORDER-1', 'D47', Money::idr(1), Money::idr(1)), fn () => $client->charge(card_order(), card(), '203.0.113.7'), fn () => $client->token('T', TokenType::Static)] as $call) {
    echo thrown($call), "\n";
}
// Where clocks can be set, nothing is for production.
ini_set('faspay.testing', '0');
echo thrown(fn () => new CreditCard('TEST01', 'abcde', 'production', generation: Generation::Revamp)), "\n";
?>
--EXPECT--
Array
(
    [transaction_type] => 1
    [response_type] => 1
    [merchant_id] => TEST01
    [payment_method] => 1
    [merchant_tranid] => ORDER-1
    [currencycode] => IDR
    [amount] => 10000.00
    [custname] => John Doe
    [custemail] => john@example.com
    [description] => Kopi
    [return_url] => https://shop.example/return
    [billing_address] => Jl. Test 1
    [billing_address_city] => Jakarta
    [billing_address_country_code] => ID
    [pymt_ind] => tokenization
    [pymt_criteria] => registration
    [signature] => VQiqFOLmkh8Bt32CFA03uXpCLk2LH0jXZw6QhEhGHR8=
    [style_image_url] => https://shop.example/logo.png
    [currency_code] => IDR
)
Faspay\ValidationException: description is required; billing.line is required
Sale D47 10000.00
/transaction {"transaction_type":4,"merchant_id":"TEST01","merchant_tranid":"ORDER-1","transaction_id":"D47","amount":"10000.00","signature":"VQiqFOLmkh8Bt32CFA03uXpCLk2LH0jXZw6QhEhGHR8="}
void true 10
capture true 2
Faspay\MalformedMessageException: the gateway's answer is about another order than was asked about
Faspay\ValidationException: generation Revamp has no documented refund: use a client of Generation::Fpg
Faspay\ValidationException: generation Revamp has no documented charge: use a client of Generation::Fpg
Faspay\ValidationException: generation Revamp has no documented token: use a client of Generation::Fpg
Faspay\ValidationException: baseUrl is required: the documents do not print this environment's address, the merchant portal does (Settings, Credentials)
