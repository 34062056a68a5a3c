--TEST--
The documents' signatures are what the operations send, make and accept
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{CreditCard, Money};
use Faspay\CreditCard\{Generation, TokenType};

$gateway = new Gateway(pairs());
$client = card_client($gateway);
$amount = Money::idr(10000);
$id = 'D4701B33-BED5-404B-BBAC-BA1DBE60F759';
$sent = function (callable $call) use ($gateway): string { thrown($call); return $gateway->lastMessage()['SIGNATURE'] ?? $gateway->lastMessage()['signature']; };
$checks = [
    '8 window' => [$client->paymentForm(card_order())->fields['SIGNATURE'], '52CCD214AA10280D6656F08D06DAF88308E5B76C'],
    '8 direct' => [$sent(fn () => $client->charge(card_order(), card(), '203.0.113.7')), '52CCD214AA10280D6656F08D06DAF88308E5B76C'],
    '8 inquiry' => [$sent(fn () => $client->status('ORDER-1', $amount)), '52CCD214AA10280D6656F08D06DAF88308E5B76C'],
    '9 inquiry by id' => [$sent(fn () => $client->status('ORDER-1', $amount, $id)), '59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A'],
    '9 capture' => [$sent(fn () => $client->capture('ORDER-1', $id, $amount)), '59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A'],
    '9 void' => [$sent(fn () => $client->void('ORDER-1', $id, $amount)), '59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A'],
    '9 refund' => [$sent(fn () => $client->refund('ORDER-1', $id, $amount, Money::idr(2500))), '59DCE5EA93F08CFA5CEFF8672AEB1423C6E9815A'],
];
$token = new CreditCard('sophia_store', 'abcde', baseUrl: $gateway->url);
$checks['7 token'] = [$sent(fn () => $token->token('09B9C3D7-7365-4233-8C11-1C3A176F9D2B', TokenType::Static)), 'A7ECB9ABDDA8D4F42D9521B49AC243B0D485581F'];
$checks['7 deletion'] = [$sent(fn () => $token->deleteToken('09B9C3D7-7365-4233-8C11-1C3A176F9D2B', TokenType::Static)), 'A7ECB9ABDDA8D4F42D9521B49AC243B0D485581F'];
$test = new CreditCard('test01', '059b8125f', baseUrl: $gateway->url);
$checks['1 void'] = [$sent(fn () => $test->void('20061123_003', '50126', Money::idr(100))), '537BDA3DBD1D7F5D763F9880E18AFC1C83BC9353'];
$revamp = new CreditCard('MPGS_PURCHASE', 'abcde', baseUrl: $gateway->url, generation: Generation::Revamp);
$form = $revamp->paymentForm(card_order(id: 'TKN106', description: 'x', billing: new Faspay\Address(line: 'Jl. Test 1')));
$checks['5 Revamp'] = [$form->fields['signature'], 'BqCVfWYeCi2CaFdc0DqexokFaM8maYGJ/qoNYE8APN0='];
$revamp = new CreditCard('TEST01', 'abcde', baseUrl: $gateway->url, generation: Generation::Revamp);
$checks['13 Revamp inquiry'] = [$sent(fn () => $revamp->status('ORDER-1', $amount)), 'VQiqFOLmkh8Bt32CFA03uXpCLk2LH0jXZw6QhEhGHR8='];
foreach ($checks as $vector => [$made, $known]) {
    echo $vector, ': ', $made === $known ? 'as published' : "$made instead of $known", "\n";
}
// 10 to 12: what is accepted.
foreach (['S' => 'B18A8093A4672261C8F172D5D96B0679666E48C8', 'A' => '63800750B828A1288449F8D94DCFFC2C0588CA1D', 'V' => 'D8C4A919B459F5E238D7206E6534055CF60252EA'] as $status => $signature) {
    echo "$status: ", $client->verifyNotification(['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => $status, 'SIGNATURE' => $signature])->status->name, ' ';
    $gateway->script(pairs(['TXN_STATUS' => $status, 'SIGNATURE' => $signature]));
    echo $client->status('ORDER-1', $amount)->status->name, "\n";
}
?>
--EXPECT--
8 window: as published
8 direct: as published
8 inquiry: as published
9 inquiry by id: as published
9 capture: as published
9 void: as published
9 refund: as published
7 token: as published
7 deletion: as published
1 void: as published
5 Revamp: as published
13 Revamp inquiry: as published
S: Sale Sale
A: Authorized Authorized
V: Voided Voided
