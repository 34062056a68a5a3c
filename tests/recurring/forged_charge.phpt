--TEST--
The signature that a registration form shows its shopper is no charge's
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\Signature;

$client = recurring_client(new Gateway());
$notify = fn (string $trxId, int|string $status, string $signature): string => json_encode(['trx_id' => $trxId, 'merchant_id' => '98765', 'merchant_member_id' => 'ANYBODY', 'payment_status_code' => $status, 'signature' => $signature]);
// The member id is cut into a transaction id and a status: both have the same signature.
foreach (['MEMBER-0000000002', '2', '22', '5C4B9A99-4C54-4577-9B90-6453EC97252632'] as $id) {
    $shown = $client->registrationForm(member(id: $id), card_order())->fields['recurring_signature'];
    echo "$id: ", thrown(fn () => $client->verifyNotification($notify(substr($id, 0, -1), substr($id, -1), $shown))), "\n";
}
$guid = '5C4B9A99-4C54-4577-9B90-6453EC972526';
foreach (["{$guid}2", strtolower($guid) . '3', "{$guid}x"] as $id) {
    foreach (['registrationForm', 'updateCardForm'] as $form) {
        echo thrown(fn () => $client->$form(member(id: $id), card_order())), "\n";
    }
}
echo thrown(fn () => $client->registrationForm(member(id: $guid), card_order())), "\n";
// What is no GUID is refused even when its signature is right.
foreach ([$guid, strtolower($guid), substr($guid, 1), "{$guid}0", strtr($guid, '-', '0'), strtr($guid, 'C', 'G'), '1'] as $trxId) {
    $signature = sha1(md5("bot98765p@ssw0rd{$trxId}2"));
    echo "$trxId: ", thrown(fn () => print($client->verifyNotification($notify($trxId, 2, $signature))->trxId . ' ')), "\n";
}
?>
--EXPECT--
MEMBER-0000000002: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
2: Faspay\SignatureException: the message lacks the field trx_id, without which it cannot be verified
22: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
5C4B9A99-4C54-4577-9B90-6453EC97252632: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
Faspay\ValidationException: member.id must not be a GUID and one more character: its signature would be that of a charge
Faspay\ValidationException: member.id must not be a GUID and one more character: its signature would be that of a charge
Faspay\ValidationException: member.id must not be a GUID and one more character: its signature would be that of a charge
Faspay\ValidationException: member.id must not be a GUID and one more character: its signature would be that of a charge
Faspay\ValidationException: member.id must not be a GUID and one more character: its signature would be that of a charge
Faspay\ValidationException: member.id must not be a GUID and one more character: its signature would be that of a charge
nothing was thrown
5C4B9A99-4C54-4577-9B90-6453EC972526: 5C4B9A99-4C54-4577-9B90-6453EC972526 nothing was thrown
5c4b9a99-4c54-4577-9b90-6453ec972526: 5c4b9a99-4c54-4577-9b90-6453ec972526 nothing was thrown
C4B9A99-4C54-4577-9B90-6453EC972526: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
5C4B9A99-4C54-4577-9B90-6453EC9725260: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
5C4B9A9904C540457709B9006453EC972526: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
5G4B9A99-4G54-4577-9B90-6453EG972526: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
1: Faspay\MalformedMessageException: the field trx_id does not look like xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx (x: hexadecimal digit, 9: decimal digit)
