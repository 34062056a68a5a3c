--TEST--
Amounts are read in every spelling that gateways have for them; what is not exactly one stays unknown, and is called unreadable
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Money;

$gateway = new Gateway();
$client = $gateway->client();
$notify = static fn (mixed $total): Faspay\Debit\Notification => $client->verifyNotification(json_encode([
    'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'payment_status_code' => '2', 'payment_total' => $total, 'bill_total' => $total, 'signature' => signature('INV-1001', '2'),
]));
$card = card_client($gateway);
$cards = $gateway;
foreach (['10000', '10000.00', '10000.0', '10000.', ' 10000 ', "\t10000.00\r\n", '0010000', 10000, '10000.5', '10000.50', '0', '9999999999999999',
    '10.000', '10,000', '10.000,00', '10000.000', '10000.0000', '10000.005', '1e4', '+10000', '-10000', '.5', '.', ' ', 'Rp 10000', 'IDR10000', '10 000', '10000.0.', '10000.x', '0x10', '99999999999999999', '१०'] as $text) {
    $gateway->script(['payment_total' => $text] + PAID);
    $status = $client->status('9999940200000001', 'INV-1001');
    $claim = $notify($text);
    $callback = ['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => $text, 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', (string) $text, 'S')];
    $same = array_unique(array_map(fn (?Money $money): string => $money === null ? 'unknown' : (string) $money, [$status->total, $claim->billTotal, $claim->paymentTotal, $card->verifyNotification($callback)->amount]));
    echo json_encode($text, JSON_UNESCAPED_UNICODE), ': ', implode(' or ', $same), ', ', json_encode($status->isPaidExactly(Money::idr(10000))), "\n";
}
echo "-- numbers\n";
foreach (['10000', '10000.0', '10000.00', '10000.5', '1e4', '1E4', '-1', '10000.000'] as $number) {
    $gateway->script(str_replace('"@"', $number, json_encode(['payment_total' => '@'] + PAID)));
    echo "$number: ", $client->status('9999940200000001', 'INV-1001')->total ?? 'unknown', "\n";
}
echo "-- rupiah x 100\n";
foreach (['1000000', '1000000.00', ' 1000000', 1000000, '1000000.5', '10,000'] as $text) {
    $gateway->script(['bill_items' => [['product' => 'Book', 'amount' => $text]]] + CREATED);
    echo json_encode($text), ': ', $client->create(bill())->items[0]->amount ?? 'unknown', "\n";
}
echo "-- what confirm() says\n";
foreach (['10.000', '10000.0', '', '5000'] as $text) {
    $gateway->script(['payment_total' => $text] + PAID);
    echo json_encode($text), ': ', thrown(fn () => $client->confirm($notify(''), Money::idr(10000), '9999940200000001')), "\n";
}
$paid = $card->verifyNotification(['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S')]);
foreach (['10.000', '10000', '10000.0', '', '5000'] as $text) {
    $gateway->script(pairs(['AMOUNT' => $text]));
    echo json_encode($text), ': ', thrown(fn () => $card->confirm($paid, Money::idr(10000))), ', ', thrown(fn () => $card->status('ORDER-1', Money::idr(10000))), "\n";
}
$gateway->script(pairs(['CURRENCYCODE' => 'Rp']));
echo 'Rp: ', thrown(fn () => $card->status('ORDER-1', Money::idr(10000))), "\n";
?>
--EXPECT--
"10000": 10000.00, true
"10000.00": 10000.00, true
"10000.0": 10000.00, true
"10000.": 10000.00, true
" 10000 ": 10000.00, true
"\t10000.00\r\n": 10000.00, true
"0010000": 10000.00, true
10000: 10000.00, true
"10000.5": 10000.50, false
"10000.50": 10000.50, false
"0": 0.00, false
"9999999999999999": 9999999999999999.00, false
"10.000": unknown, false
"10,000": unknown, false
"10.000,00": unknown, false
"10000.000": unknown, false
"10000.0000": unknown, false
"10000.005": unknown, false
"1e4": unknown, false
"+10000": unknown, false
"-10000": unknown, false
".5": unknown, false
".": unknown, false
" ": unknown, false
"Rp 10000": unknown, false
"IDR10000": unknown, false
"10 000": unknown, false
"10000.0.": unknown, false
"10000.x": unknown, false
"0x10": unknown, false
"99999999999999999": unknown, false
"१०": unknown, false
-- numbers
10000: 10000.00
10000.0: 10000.00
10000.00: 10000.00
10000.5: 10000.50
1e4: unknown
1E4: unknown
-1: unknown
10000.000: unknown
-- rupiah x 100
"1000000": 10000.00
"1000000.00": unknown
" 1000000": 10000.00
1000000: 10000.00
"1000000.5": unknown
"10,000": unknown
-- what confirm() says
"10.000": Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and the amount that it says cannot be read: do not deliver before you have checked the payment in the merchant portal
"10000.0": nothing was thrown
"": Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says no amount: do not deliver before you have checked the payment in the merchant portal
"5000": Faspay\AmountMismatchException: bill INV-1001, transaction 9999940200000001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 5000.00: do not deliver before you have checked the payment in the merchant portal
"10.000": Faspay\AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 10000.00 was expected, and the amount that it says cannot be read: do not deliver before you have checked the payment in the merchant portal, Faspay\MalformedMessageException: the amount or currency in the gateway's answer cannot be read
"10000": nothing was thrown, nothing was thrown
"10000.0": nothing was thrown, nothing was thrown
"": Faspay\AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 10000.00 was expected, and it says no amount: do not deliver before you have checked the payment in the merchant portal, Faspay\MalformedMessageException: the gateway's answer says no amount
"5000": Faspay\AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 5000.00: do not deliver before you have checked the payment in the merchant portal, Faspay\MalformedMessageException: the gateway's answer is about another amount or currency than was asked about
Rp: Faspay\MalformedMessageException: the amount or currency in the gateway's answer cannot be read
