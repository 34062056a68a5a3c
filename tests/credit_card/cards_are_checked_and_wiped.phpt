--TEST--
A card's check digit and expiry are checked before sending; it serves one charge, and stays usable where nothing was sent
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\CreditCard\CardType;

$gateway = new Gateway(pairs(['TRANSACTIONTYPE' => '1']));
$client = card_client($gateway);
$charge = fn ($card, $ip = '203.0.113.7', ...$order) => $client->charge(card_order(...$order), $card, $ip);
foreach ([
    'mistyped' => ['number' => '4440000009900011'], 'transposed' => ['number' => '4440000009900100'], 'with blanks' => ['number' => '4440 0000 0990 0010'], 'too short' => ['number' => '42'], 'empty' => ['number' => ''],
    'month 0' => ['expiryMonth' => 0], 'month 13' => ['expiryMonth' => 13], 'expired last year' => ['expiryYear' => (int) now()->format('Y') - 1], 'year of two digits' => ['expiryYear' => 39],
    'CVC of two digits' => ['cvc' => '12'], 'CVC of letters' => ['cvc' => 'abc'], 'country' => ['issuerCountry' => 'IDN'], 'no holder' => ['holder' => ''],
] as $what => $changes) {
    echo "$what: ", thrown(fn () => $charge(card(...$changes))), "\n";
}
foreach (['::1', '203.0.113', '203.0.113.256', 'localhost', '203.0.113.7.', ''] as $ip) {
    echo json_encode($ip), ': ', thrown(fn () => $charge(card(), $ip)), "\n";
}
echo 'this month: ', thrown(fn () => $charge(card(expiryMonth: (int) now()->format('n'), expiryYear: (int) now()->format('Y')))), ', ', count($gateway->requests()), " sent\n";
$gateway->forget();
$card = card(expiryYear: 2099, issuerCountry: 'ID');
$result = $charge($card);
echo $result->status->name, ' ', json_encode(array_intersect_key($gateway->lastMessage(), array_flip(['CARDNO', 'CARDNAME', 'CARDTYPE', 'EXPIRYMONTH', 'EXPIRYYEAR', 'CARDCVC', 'CARD_ISSUER_BANK_COUNTRY_CODE', 'SHOPPER_IP', 'RESPONSE_TYPE', 'TRANSACTIONTYPE']))), "\n";
echo 'again: ', thrown(fn () => $charge($card)), "\n";
// Nothing was sent: the same card may be used again.
$card = card(cvc: null);
echo thrown(fn () => $charge($card, id: 'A#')), "\n";
echo preg_replace('/: .*/', '', thrown(fn () => card_client($gateway, baseUrl: 'http://127.0.0.1:1')->charge(card_order(), $card, '203.0.113.7'))), "\n";
echo $charge($card)->status->name, ' ', json_encode(isset($gateway->lastMessage()['CARDCVC'])), "\n";
foreach (CardType::cases() as $type) {
    $charge(card(type: $type));
    echo $type->name, ' ', $gateway->lastMessage()['CARDTYPE'], "\n";
}
echo thrown(fn () => $charge(card(cvc: null), '203.0.113.7', tokenization: Faspay\CreditCard\Tokenization::register())), "\n";
$charge(card(issuerCountry: 'ID'), '203.0.113.7', tokenization: Faspay\CreditCard\Tokenization::register());
echo json_encode(array_intersect_key($gateway->lastMessage(), array_flip(['savecard', 'PYMT_IND', 'PYMT_CRITERIA', 'paymentoption']))), "\n";
?>
--EXPECT--
mistyped: Faspay\ValidationException: card.number is mistyped: its check digit is wrong
transposed: Faspay\ValidationException: card.number is mistyped: its check digit is wrong
with blanks: Faspay\ValidationException: card.number must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
too short: Faspay\ValidationException: card.number must be at least 12 characters long, is 2
empty: Faspay\ValidationException: card.number is required
month 0: Faspay\ValidationException: card.expiryMonth must be between 1 and 12
month 13: Faspay\ValidationException: card.expiryMonth must be between 1 and 12
expired last year: Faspay\ValidationException: card.expiryYear together with expiryMonth must not be in the past: the card has expired
year of two digits: Faspay\ValidationException: card.expiryYear must have four digits, such as 2031
CVC of two digits: Faspay\ValidationException: card.cvc must be at least 3 characters long, is 2
CVC of letters: Faspay\ValidationException: card.cvc must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
country: Faspay\ValidationException: card.issuerCountry must be at most 2 characters long, is 3
no holder: Faspay\ValidationException: card.holder is required
"::1": Faspay\ValidationException: shopperIp is an IPv6 address, which the gateway does not take: serve the checkout from a host name without an AAAA record, so that shoppers reach it by IPv4, or let them pay on Faspay's page (paymentForm()), which asks for no address
"203.0.113": Faspay\ValidationException: shopperIp must be an IPv4 address such as 203.0.113.7: the gateway takes no other
"203.0.113.256": Faspay\ValidationException: shopperIp must be an IPv4 address such as 203.0.113.7: the gateway takes no other
"localhost": Faspay\ValidationException: shopperIp must be an IPv4 address such as 203.0.113.7: the gateway takes no other
"203.0.113.7.": Faspay\ValidationException: shopperIp must be an IPv4 address such as 203.0.113.7: the gateway takes no other
"": Faspay\ValidationException: shopperIp is required
this month: nothing was thrown, 1 sent
Sale {"TRANSACTIONTYPE":"1","RESPONSE_TYPE":"3","SHOPPER_IP":"203.0.113.7","CARDNO":"4440000009900010","CARDNAME":"JOHN DOE","CARDTYPE":"V","EXPIRYMONTH":"01","EXPIRYYEAR":"2099","CARDCVC":"737","CARD_ISSUER_BANK_COUNTRY_CODE":"ID"}
again: Faspay\ValidationException: card was used before: a card is wiped after its charge. Make a new one, and use a new order id if you know the outcome of that charge
Faspay\ValidationException: id must not contain the character #
Faspay\NotSentException
Sale false
Visa V
Mastercard M
Jcb J
Amex A
Faspay\ValidationException: card.cvc is required for storing the card; card.issuerCountry is required for storing the card
{"PYMT_IND":"tokenization","PYMT_CRITERIA":"registration","paymentoption":"0","savecard":"1"}
