--TEST--
A callback that was altered in anything its signature covers is refused, with the rule
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';

$client = card_client(new Gateway());
$good = ['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S')];
foreach ([
    'nothing' => [], 'merchant in small letters' => ['MERCHANTID' => 'test01'], 'signature in small letters' => ['SIGNATURE' => strtolower($good['SIGNATURE'])],
    'order' => ['MERCHANT_TRANID' => 'ORDER-2'], 'amount' => ['AMOUNT' => '10000.01'], 'amount without decimals' => ['AMOUNT' => '10000'], 'status' => ['TXN_STATUS' => 'C'],
    'signature' => ['SIGNATURE' => strrev($good['SIGNATURE'])], 'signature too short' => ['SIGNATURE' => substr($good['SIGNATURE'], 1)], 'no signature' => ['SIGNATURE' => ''],
    'no status' => ['TXN_STATUS' => ''], 'no amount' => ['AMOUNT' => ''], 'no order' => ['MERCHANT_TRANID' => ''], 'no merchant' => ['MERCHANTID' => ''], 'other merchant' => ['MERCHANTID' => 'TEST02'],
    'the order takes the amount along' => ['MERCHANT_TRANID' => 'ORDER-1##10000.00', 'AMOUNT' => 'S', 'TXN_STATUS' => ''],
    'the status takes a part along' => ['AMOUNT' => '10000.00##S', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00##S', 'S')],
    'nested' => ['AMOUNT' => ['10000.00']], 'null' => ['AMOUNT' => null], 'the request\'s own signature' => ['SIGNATURE' => card_signature('ORDER-1', '10000.00', '0'), 'TXN_STATUS' => '0'],
] as $what => $changes) {
    try {
        $notification = $client->verifyNotification($changes + $good);
        echo "$what: verified, ", $notification->status->name, $notification->claimsPaid() ? ', claims paid' : '', "\n";
    } catch (Faspay\SignatureException $e) {
        echo "$what: $e->rule\n";
    } catch (Faspay\MalformedMessageException $e) {
        echo "$what: malformed: ", $e->getMessage(), "\n";
    }
}
foreach (['', 'x', 'MERCHANTID=TEST01&MERCHANTID=TEST02', http_build_query($good) . '&merchantid=TEST02', "AMOUNT=\0", str_repeat('a=b&', 30000)] as $body) {
    echo json_encode(substr($body, 0, 20)), ': ', preg_replace('/\. Pass the.*/', '', thrown(fn () => $client->verifyNotification($body))), "\n";
}
// During a change of password both count.
$changed = card_client(new Gateway(), password: 'new', previousPassword: 'abcde');
echo $changed->verifyNotification($good)->status->name, "\n";
?>
--EXPECT--
nothing: verified, Sale, claims paid
merchant in small letters: verified, Sale, claims paid
signature in small letters: verified, Sale, claims paid
order: mismatch
amount: mismatch
amount without decimals: mismatch
status: mismatch
signature: mismatch
signature too short: mismatch
no signature: missing_field
no status: missing_field
no amount: missing_field
no order: missing_field
no merchant: missing_field
other merchant: other_merchant
the order takes the amount along: missing_field
the status takes a part along: malformed: the field AMOUNT holds the character #
nested: malformed: the parameter AMOUNT must be a text, not array
null: missing_field
the request's own signature: verified, Unknown
"": Faspay\SignatureException: the message lacks the field MERCHANTID, without which it cannot be verified
"x": Faspay\SignatureException: the message lacks the field MERCHANTID, without which it cannot be verified
"MERCHANTID=TEST01&ME": Faspay\MalformedMessageException: the field MERCHANTID appears more than once
"MERCHANTID=TEST01&ME": Faspay\MalformedMessageException: the field merchantid appears more than once
"AMOUNT=\u0000": Faspay\MalformedMessageException: the field AMOUNT is not valid UTF-8 or contains NUL (byte 0)
"a=b&a=b&a=b&a=b&a=b&": Faspay\MalformedMessageException: the message has 120000 bytes; at most 65536 are read
Sale
