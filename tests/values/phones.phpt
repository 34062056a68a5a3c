--TEST--
Phones are sent as digits, however people group them; anything else is a violation
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{Address, Channel};
use Faspay\Debit\Customer;

$debit = new Gateway(CREATED);
$client = $debit->client();
$cards = card_client($debit);
$address = fn (string $phone): Address => new Address('Sari', line: 'Jl. Melati 1', city: 'Jakarta', region: 'Jakarta', state: 'DKI', postcode: '10110', phone: $phone);
$fields = [
    'customer.phone' => function (string $phone) use ($debit, $client): string {
        $client->create(bill(customer: new Customer('7', 'Sari', $phone, 'sari@example.com')));
        return $debit->lastMessage()['msisdn'];
    },
    'billing.phone' => function (string $phone) use ($debit, $client, $address): string {
        $client->create(bill(billing: $address($phone)));
        return $debit->lastMessage()['billing_msisdn'];
    },
    'shipping.phone' => function (string $phone) use ($debit, $client, $address): string {
        $client->create(bill(shipping: $address($phone)));
        return $debit->lastMessage()['shipping_msisdn'];
    },
    'phone' => fn (string $phone): string => $cards->paymentForm(card_order(phone: $phone))->fields['PHONE_NO'],
    'extra' => fn (string $phone): string => $cards->paymentForm(card_order(extra: ['domicile_phone_no' => $phone]))->fields['DOMICILE_PHONE_NO'],
];
$good = ['081234567890' => '081234567890', '+62 812-3456-7890' => '6281234567890', '0812.3456.789' => '08123456789', '(021) 555-0123' => '0215550123', '(+62) 812 3456' => '628123456', ' 0812 ' => '0812', '+62' => '62'];
$bad = ['+', '-', '()', '++62812', '62+812', '0812+', '0812 ext 3', '0812/3', 'O812', "0812\t3", "0812\n", "0812\u{a0}3456", '٠٨١٢', '０８１２', "0812\0", '0812,3', '+62_812', "\xff0812"];
foreach ($fields as $field => $send) {
    foreach ($good as $phone => $digits) {
        $sent = $send((string) $phone);
        $sent === $digits || print("$phone as $field: $sent\n");
    }
    foreach ($bad as $phone) {
        try {
            $sent = $send($phone);
            echo json_encode($phone), " as $field: $sent\n";
        } catch (Faspay\ValidationException $e) {
            array_column($e->violations, 'field') === [$field] && $e->violations[0]['rule'] === 'format' || print(json_encode($e->violations) . "\n");
        }
    }
    echo "$field: looked at\n";
}
echo thrown(fn () => $fields['customer.phone']('62+812')), "\n";
// What is measured is what is sent.
echo strlen($fields['phone'](implode('-', str_split(str_repeat('1', 20))))), "\n", thrown(fn () => $fields['phone'](str_repeat('1 ', 21))), "\n", strlen($fields['customer.phone']('+' . str_repeat('1 ', 64))), "\n",
    thrown(fn () => $fields['customer.phone'](str_repeat('1', 65))), "\n";
// The signature is over the digits.
$debit->script(['response_code' => '00', 'status' => 'ALLOWED']);
$client->activateOvo('+62 812-3456-78', 'Sari');
echo $debit->lastMessage()['phone_no'], ' ', var_export($debit->lastMessage()['signature'] === signature('62812345678'), true), "\n";
echo thrown(fn () => $client->activateOvo('+62 812-3456-7890', 'Sari')), "\n";
$debit->script(['response_code' => '00', 'trx_id' => '9999940200000001']);
$client->pushOvo('9999940200000001', '0812.3456.789');
echo $debit->lastMessage()['ovo_number'], "\n";
// A number that was read once stays as it was given.
$customer = new Customer('7', 'Sari', '+62 812', 'sari@example.com');
$debit->script(CREATED);
$client->create(bill(customer: $customer));
echo $customer->phone, "\n";
?>
--EXPECT--
customer.phone: looked at
billing.phone: looked at
shipping.phone: looked at
phone: looked at
extra: looked at
Faspay\ValidationException: customer.phone must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group
20
Faspay\ValidationException: phone must be at most 20 digits long, is 21
64
Faspay\ValidationException: customer.phone must be at most 64 digits long, is 65
62812345678 true
Faspay\ValidationException: phone must be at most 12 digits long, is 13
08123456789
+62 812
