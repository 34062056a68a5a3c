--TEST--
token(), deleteToken() and lastToken() ask by token, type and order, and read whatever comes back
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\CreditCard\TokenType;

$gateway = new Gateway();
$client = card_client($gateway);
$token = '47271385-94F5-410A-9890-09CBB77F2A66';
$answer = "MERCHANTID=TEST01;ERR_CODE=0;ERR_DESC=No error;PYMT_TOKEN=$token;CARD_NO_PARTIAL=444000XXXXXX0010;CARDTYPE=M;EXPIRY=0139";
foreach (['token' => fn () => $client->token($token, TokenType::Static), 'deleteToken' => fn () => $client->deleteToken($token, TokenType::Dynamic), 'lastToken' => fn () => $client->lastToken($token), 'lastToken by order' => fn () => $client->lastToken($token, 'ORDER-1')] as $what => $call) {
    $gateway->script($answer);
    $result = $call();
    echo "$what: $result->token $result->maskedCard {$result->cardType->name} {$result->raw['EXPIRY']} ", json_encode(array_diff_key($gateway->lastMessage(), ['SIGNATURE' => 1, 'MERCHANTID' => 1])), "\n";
}
$gateway->script('ERR_CODE=0');
echo $client->token($token, TokenType::Static)->token, "\n";
$gateway->script("ERR_CODE=0;PYMT_TOKEN=NEWER");
echo $client->lastToken($token)->token, ' ', thrown(fn () => $client->token($token, TokenType::Static)), "\n";
$gateway->script('ERR_CODE=6202;ERR_DESC=unknown');
echo thrown(fn () => $client->token($token, TokenType::Static)), "\n";
foreach (['', str_repeat('x', 41), 'a#b'] as $bad) {
    echo thrown(fn () => $client->token($bad, TokenType::Static)), "\n";
}
?>
--EXPECT--
token: 47271385-94F5-410A-9890-09CBB77F2A66 444000XXXXXX0010 Mastercard 0139 {"TRANSACTIONTYPE":"5","RESPONSE_TYPE":"3","PAYMENT_METHOD":"1","TOKEN_TYPE":"1","PYMT_TOKEN":"47271385-94F5-410A-9890-09CBB77F2A66"}
deleteToken: 47271385-94F5-410A-9890-09CBB77F2A66 444000XXXXXX0010 Mastercard 0139 {"TRANSACTIONTYPE":"6","RESPONSE_TYPE":"3","PAYMENT_METHOD":"1","TOKEN_TYPE":"0","PYMT_TOKEN":"47271385-94F5-410A-9890-09CBB77F2A66"}
lastToken: 47271385-94F5-410A-9890-09CBB77F2A66 444000XXXXXX0010 Mastercard 0139 {"TRANSACTIONTYPE":"7","RESPONSE_TYPE":"3","PAYMENT_METHOD":"1","TOKEN_TYPE":"0","PYMT_TOKEN":"47271385-94F5-410A-9890-09CBB77F2A66"}
lastToken by order: 47271385-94F5-410A-9890-09CBB77F2A66 444000XXXXXX0010 Mastercard 0139 {"TRANSACTIONTYPE":"7","RESPONSE_TYPE":"3","PAYMENT_METHOD":"1","TOKEN_TYPE":"0","PYMT_TOKEN":"47271385-94F5-410A-9890-09CBB77F2A66","MERCHANT_TRANID":"ORDER-1"}
47271385-94F5-410A-9890-09CBB77F2A66
NEWER Faspay\MalformedMessageException: the gateway's answer is about another token than was asked about
Faspay\GatewayException: the gateway refused token: 6202 unknown (token status update failed)
Faspay\ValidationException: token is required
Faspay\ValidationException: token must be at most 40 characters long, is 41
Faspay\ValidationException: token must not contain the character #
