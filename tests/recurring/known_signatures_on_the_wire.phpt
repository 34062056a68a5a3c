--TEST--
The documents' signatures are what the forms and calls carry and the notifications are verified by
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\{Money, Recurring, Signature};

$gateway = new Gateway(['response_code' => '00']);
$client = recurring_client($gateway, endpoints: ['status' => '/inquiry']);
// R2 to R6 are the same formula over user, password and an id: any member id will do.
foreach (['R2' => ['98765', '9988776655', 'b03951a6051dfa90894eea48ccb964619e8b3474'], 'R3' => ['99999', '20201222022336', '5dd15c6075d976608e9961b95202e80ba08dbed7'], 'R4' => ['99999', '20201222022648', '163c0950b2aa74a510f899da7c5379257a462ab7'],
    'R5' => ['99999', '20201222023626', '7ad74a4aa1c86aeb1308ea5c44e4aa0f4d6ed4e7'], 'R6' => ['33521', '20201222022844', '813bb2e29bdad6e3a57c3b87874cca59bd644b96'], 'R7' => ['98765', '2019041000004', 'e13ab5c8065db04333962650aa5103c5ef48cbc7']] as $vector => [$merchant, $id, $signature]) {
    $other = recurring_client($gateway, merchantId: $merchant, userId: "bot$merchant", endpoints: ['status' => '/inquiry']);
    $made = [$other->registrationForm(member(id: $id), card_order())->fields['recurring_signature'], $other->updateCardForm(member(id: $id), card_order())->fields['recurring_signature']];
    foreach ([fn () => $other->status($id), fn () => $other->updateMember(member(id: $id)), fn () => $other->cancel(member(id: $id))] as $call) {
        $call();
        $made[] = $gateway->lastMessage()['signature'];
    }
    echo "$vector: ", array_unique($made) === [$signature] ? 'as published' : json_encode($made), "\n";
}
echo 'card: ', $client->registrationForm(member(), card_order(id: 'REC-0001', amount: Money::idr(5000)))->fields['SIGNATURE'] === '091288139E918F4334100E0E98DBDD7FC65187B2' ? 'as published' : 'other', "\n";
$charge = fn (array $changes = []): string => json_encode($changes + ['request' => 'Payment Notification', 'trx_id' => '5C4B9A99-4C54-4577-9B90-6453EC972526', 'merchant_id' => '98765', 'member_id' => 10651,
    'merchant_member_id' => '2019041000004', 'payment_reff' => '2019041000004_20190412150224', 'payment_date' => '2019-04-12 15:02:22', 'payment_status_code' => 2, 'payment_status_desc' => 'Payment Success',
    'signature' => 'aa076e1155ca941b865d4176ee005c24b08c3e0e', 'url_notif' => 'http://sandbox.faspay.co.id/welcome/log2']);
foreach (['R1' => [], 'R1 with texts' => ['member_id' => '10651', 'payment_status_code' => '2'], 'R8' => ['payment_status_code' => 3, 'signature' => '6cc2f437c37e63e7c9fc3a66596dae1e0a69319a']] as $vector => $changes) {
    $notification = $client->verifyNotification($charge($changes));
    echo "$vector: {$notification->status->name} ", json_encode($notification->claimsPaid()), " of $notification->merchantMemberId, at the gateway $notification->gatewayMemberId, ", $notification->chargedAt->format('c'), "\n";
}
echo $client->verifyNotification($charge())->acknowledge(), "\n";
foreach (['trx_id' => '5C4B9A99-4C54-4577-9B90-6453EC972527', 'payment_status_code' => 3, 'signature' => str_repeat('0', 40), 'merchant_id' => '98764'] as $field => $value) {
    try {
        $client->verifyNotification($charge([$field => $value]));
        echo "$field: verified\n";
    } catch (Faspay\SignatureException $e) {
        echo "$field: $e->rule\n";
    }
}
echo thrown(fn () => $client->verifyNotification($charge(['trx_id' => '5C4B9A99-4C54-4577-9B90-6453EC972526', 'payment_status_code' => '02', 'signature' => sha1(md5('bot98765p@ssw0rd5C4B9A99-4C54-4577-9B90-6453EC97252602'))]))), "\n";
echo thrown(fn () => $client->verifyNotification($charge(['merchant_member_id' => '']))), "\n";
$changed = recurring_client($gateway, password: 'new', previousPassword: 'p@ssw0rd');
echo $changed->verifyNotification($charge())->status->name, "\n";
?>
--EXPECT--
R2: as published
R3: as published
R4: as published
R5: as published
R6: as published
R7: as published
card: as published
R1: Paid true of 2019041000004, at the gateway 10651, 2019-04-12T15:02:22+07:00
R1 with texts: Paid true of 2019041000004, at the gateway 10651, 2019-04-12T15:02:22+07:00
R8: Failed false of 2019041000004, at the gateway 10651, 2019-04-12T15:02:22+07:00
{"response":"Payment Notification","trx_id":"5C4B9A99-4C54-4577-9B90-6453EC972526","merchant_id":"98765","response_code":"00","response_desc":"Success"}
trx_id: mismatch
payment_status_code: mismatch
signature: mismatch
merchant_id: other_merchant
Faspay\MalformedMessageException: the field payment_status_code is longer than 1 characters
Faspay\MalformedMessageException: the message lacks the field merchant_member_id
Paid
