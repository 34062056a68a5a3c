--TEST--
Numbers by which a shop finds its order again neither begin nor end with a blank: somebody on the way would cut it off
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';

$gateway = new Gateway();
$debit = $gateway->client();
$cards = card_client($gateway);
$recurring = recurring_client($gateway);
$price = Faspay\Money::idr(10000);
foreach ([
    'create' => fn (string $no) => $debit->create(bill(no: $no)),
    'redirectUrl' => fn (string $no) => $debit->redirectUrl('9999940200000001', $no),
    'status' => fn (string $no) => $debit->status('9999940200000001', $no),
    'cancel' => fn (string $no) => $debit->cancel('9999940200000001', $no, 'x'),
    'paymentForm' => fn (string $no) => $cards->paymentForm(card_order(id: $no)),
    'card status' => fn (string $no) => $cards->status($no, $price),
    'capture' => fn (string $no) => $cards->capture($no, '1', $price),
    'void' => fn (string $no) => $cards->void($no, '1', $price),
    'refund' => fn (string $no) => $cards->refund($no, '1', $price, $price),
    'member' => fn (string $no) => $recurring->registrationForm(member(id: $no), card_order()),
    'registration' => fn (string $no) => $recurring->registrationForm(member(), card_order(id: $no)),
    'member status' => fn (string $no) => $recurring->status($no),
    'userId' => fn (string $no) => new Faspay\Debit('99999', 'Shop', $no, 'p@ssw0rd'),
    'card merchant' => fn (string $no) => new Faspay\CreditCard($no, 'abcde'),
] as $what => $call) {
    foreach (['INV-1 ', ' INV-1', ' INV-1 '] as $no) {
        try {
            $call($no);
            echo "$what: \"$no\" was taken\n";
        } catch (Faspay\ValidationException $e) {
            in_array('must not begin or end with a blank', array_column($e->violations, 'message'), true) || print("$what: {$e->getMessage()}\n");
        }
    }
    echo $what, "\n";
}
echo count($gateway->requests()), " requests\n", thrown(fn () => $debit->redirectUrl('9999940200000001', 'INV-1 ')), "\n", thrown(fn () => $debit->redirectUrl('9999940200000001', 'INV 1')), "\n";
?>
--EXPECT--
create
redirectUrl
status
cancel
paymentForm
card status
capture
void
refund
member
registration
member status
userId
card merchant
0 requests
Faspay\ValidationException: billNo must not begin or end with a blank
nothing was thrown
