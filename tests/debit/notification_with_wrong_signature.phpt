--TEST--
Every change of a signed field is refused, with the rule and without the expected signature
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$good = json_decode(file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.json'), true);
$xml = file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.xml');
$try = static function (string $what, string $body) use ($client, $good): void {
    try {
        $notification = $client->verifyNotification($body);
        echo "$what: verified as ", $notification->status->name, ' of ', $notification->billNo, "\n";
    } catch (Faspay\SignatureException $e) {
        echo "$what: {$e->rule}", stripos($e->getMessage() . $e->getTraceAsString(), $good['signature']) !== false ? ' AND SHOWS THE SIGNATURE' : '', "\n";
    } catch (Faspay\MalformedMessageException $e) {
        echo "$what: malformed: ", $e->getMessage(), "\n";
    }
};
$json = static fn (array $changes): string => json_encode($changes + $good);
$try('untouched', $json([]));
$try('upper case', $json(['signature' => strtoupper($good['signature'])]));
foreach (['bill_no', 'payment_status_code', 'signature'] as $field) {
    $refused = 0;
    for ($i = 0; $i < strlen($good[$field]); $i++) {
        $changed = $good[$field];
        $changed[$i] = $changed[$i] === '3' ? '4' : '3';
        if (str_starts_with(thrown(fn () => $client->verifyNotification($json([$field => $changed]))), 'Faspay\SignatureException')) {
            $refused++;
        }
    }
    echo "$field: $refused of ", strlen($good[$field]), " single changes refused\n";
}
$try('one byte in XML', str_replace('INV-1001', 'INV-1002', $xml));
$try('missing', json_encode(array_diff_key($good, ['signature' => 1])));
$try('empty', $json(['signature' => '']));
$try('"null"', $json(['signature' => 'null']));
$try('too short', $json(['signature' => substr($good['signature'], 0, 39)]));
$try('too long', $json(['signature' => $good['signature'] . '0']));
$try('a list', $json(['signature' => [$good['signature']]]));
$try('true', $json(['signature' => true]));
$try('status left out', json_encode(array_diff_key($good, ['payment_status_code' => 1])));
$try('bill left out', json_encode(array_diff_key($good, ['bill_no' => 1])));
$try('other merchant', $json(['merchant_id' => '99998']));
$try('no merchant', json_encode(array_diff_key($good, ['merchant_id' => 1])));
$try('transaction left out', json_encode(array_diff_key($good, ['trx_id' => 1])));
// Not signed, so they change without notice: what confirm() is for.
$try('other amount', $json(['payment_total' => '1']));
$try('other transaction', $json(['trx_id' => '1']));
try {
    $client->verifyNotification($json(['bill_no' => 'INV-1002']));
} catch (Faspay\SignatureException $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
untouched: verified as Paid of INV-1001
upper case: verified as Paid of INV-1001
bill_no: 8 of 8 single changes refused
payment_status_code: 1 of 1 single changes refused
signature: 40 of 40 single changes refused
one byte in XML: mismatch
missing: missing_field
empty: missing_field
"null": missing_field
too short: mismatch
too long: mismatch
a list: malformed: the field signature must be a text, not a list or an object
true: mismatch
status left out: missing_field
bill left out: missing_field
other merchant: other_merchant
no merchant: missing_field
transaction left out: malformed: the message lacks the field trx_id
other amount: verified as Paid of INV-1001
other transaction: verified as Paid of INV-1001
the signature does not match: the message was altered, or this client's credentials are not the ones it was signed with. Pass the request body exactly as it arrived: file_get_contents('php://input') in plain PHP and WordPress, $request->getContent() in Laravel and Symfony; for a return, $_GET or the raw query string
