--TEST--
A result, its raw message and the array it came in share their texts, and change apart
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';

$client = new Faspay\CreditCard('simulator', 'abcde');
$fields = static function (mixed ...$changes): array {
    return $changes + [
        'MERCHANTID' => 'simulator', 'MERCHANT_TRANID' => 'ORDER-' . random_int(1, 9), 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'CURRENCYCODE' => 'IDR',
        'TRANSACTIONID' => str_repeat('A1', 10), 'ERR_CODE' => '0', 'BANK_RES_MSG' => str_repeat('approved ', 3),
    ];
};
$signed = static fn (array $fields): array => $fields + ['SIGNATURE' => Faspay\Signature::card('simulator', 'abcde', $fields['MERCHANT_TRANID'], $fields['AMOUNT'], $fields['TXN_STATUS'])];

// The array itself, which its owner then changes and destroys.
$params = $signed($fields());
$copy = unserialize(serialize($params));
$notification = $client->verifyNotification($params);
$params['TRANSACTIONID'] .= 'changed';
$params['BANK_RES_MSG'][0] = 'X';
$params['more'] = 'of it';
unset($params['AMOUNT']);
var_dump($notification->raw === $copy, $notification->transactionId === $copy['TRANSACTIONID'], $notification->bankMessage === $copy['BANK_RES_MSG']);
$params = null;
gc_collect_cycles();
var_dump($notification->raw === $copy, $notification->transactionId === $copy['TRANSACTIONID'], $notification->bankMessage === $copy['BANK_RES_MSG']);
// The other way round.
$params = $signed($fields());
$copy = unserialize(serialize($params));
$notification = $client->verifyNotification($params);
$raw = $notification->raw;
$raw['TRANSACTIONID'][0] = 'Z';
$raw[] = 'more';
$id = $notification->transactionId;
$id[0] = 'Z';
unset($raw, $id, $notification);
var_dump($params === $copy);
foreach ($client->verifyNotification($params)->raw as $name => $value) {
    $params[$name] = strrev($value);
}
var_dump(array_map(strrev(...), $params) === $copy);

// An array that never changes: its texts belong to nobody.
const FIXED = ['MERCHANTID' => 'simulator', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'CURRENCYCODE' => 'IDR', 'TRANSACTIONID' => '7A', 'SIGNATURE' => '9EC268DC3E204F08DABA5EE19FB82662BD0DD01B'];
$notification = $client->verifyNotification(FIXED);
$raw = $notification->raw;
$raw['TRANSACTIONID'] = '8B';
var_dump($notification->raw === FIXED, $notification->transactionId, FIXED['TRANSACTIONID']);
unset($notification, $raw);
var_dump(FIXED['TRANSACTIONID']);
var_dump(thrown(fn () => $client->verifyNotification([])));

// References, numbers, null and keys that are numbers: an array of its own, in which they are what the message says.
$text = str_repeat('A1', 10);
$params = $signed($fields());
$params['TRANSACTIONID'] = &$text;
$params += ['FREE' => null, 'NUMBER' => 17, 3 => 'three', -4 => 'minus four', '05' => 'text', '' => 'nameless', PHP_INT_MIN => 'least'];
$notification = $client->verifyNotification($params);
$text = 'changed';
var_dump($notification->transactionId === str_repeat('A1', 10), $notification->raw['TRANSACTIONID'] === $notification->transactionId);
var_dump(array_slice($notification->raw, 9, preserve_keys: true));
// Two spellings of one key, which only such an array can have.
var_dump(thrown(fn () => $client->verifyNotification(['amount' => '1'] + $params)));

// Forms and bodies: numbers stay numbers in the raw message, texts are one and the same.
$debit = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
$body = '{"trx_id":9999980500000001,"merchant_id":99999,"merchant":"' . str_repeat('store ', 5) . '","bill_no":"00123456789","payment_reff":12345678901234567890,"payment_date":"2024-02-29 23:59:59",'
    . '"payment_status_code":2,"payment_status_desc":true,"payment_total":6894,"7":"seven","07":"oh seven","extra":{"bill_no":"inner","0":[1,"1",null,false,{"trx_id":"x"}]},"payment_channel":null,'
    . '"signature":"' . Faspay\Signature::debit('bot99999', 'p@ssw0rd', '00123456789', '2') . '"}';
$notification = $debit->verifyNotification($body);
var_dump($notification->raw === json_decode($body, true, flags: JSON_BIGINT_AS_STRING));
var_dump($notification->trxId, $notification->merchantId, $notification->reference, $notification->statusText, $notification->statusCode, $notification->channelName, $notification->merchantName === $notification->raw['merchant']);
foreach (['merchant', 'bill_no'] as $name) {
    $raw = $notification->raw;
    $raw[$name][0] = '?';
}
var_dump($notification->merchantName, $notification->billNo, unserialize(serialize($notification->raw)) === $notification->raw);
unset($debit, $client, $body, $raw);
$kept = $notification->raw;
unset($notification);
gc_collect_cycles();
var_dump($kept['merchant'], count($kept));
// As often as it takes for a count that is wrong to show.
$client = new Faspay\CreditCard('simulator', 'abcde');
$params = $signed($fields());
for ($i = 0; $i < 1000; $i++) {
    $last = $client->verifyNotification($params);
    $form = $client->verifyNotification(http_build_query($params));
}
var_dump($last->raw === $params, $form->raw === $params, $last == $form);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
string(2) "7A"
string(2) "7A"
string(2) "7A"
string(102) "Faspay\SignatureException: the message lacks the field MERCHANTID, without which it cannot be verified"
bool(true)
bool(true)
array(7) {
  ["FREE"]=>
  string(0) ""
  ["NUMBER"]=>
  string(2) "17"
  [3]=>
  string(5) "three"
  [-4]=>
  string(10) "minus four"
  ["05"]=>
  string(4) "text"
  [""]=>
  string(8) "nameless"
  [-9223372036854775808]=>
  string(5) "least"
}
string(73) "Faspay\MalformedMessageException: the field AMOUNT appears more than once"
bool(true)
string(16) "9999980500000001"
string(5) "99999"
string(20) "12345678901234567890"
string(4) "true"
string(1) "2"
NULL
bool(true)
string(30) "store store store store store "
string(11) "00123456789"
bool(true)
string(30) "store store store store store "
int(14)
bool(true)
bool(true)
bool(true)