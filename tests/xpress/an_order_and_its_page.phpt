--TEST--
An order is sent once with all that it has, and answered with the address of its page
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{Address, Channel, Debit, Money, Xpress};
use Faspay\Xpress\Texts;

$gateway = new Gateway(PAGE);
$client = xpress($gateway);
$page = $client->create(page_order());
echo "$page->billNo $page->redirectUrl $page->merchantName {$page->raw['response_desc']}\n";
['method' => $method, 'path' => $path, 'headers' => $headers] = $gateway->requests()[0];
echo "$method $path ", array_change_key_case($headers)['content-type'], "\n";
$sent = $gateway->lastMessage();
foreach (['bill_date', 'bill_expired'] as $time) {
    echo $time, ' ', preg_match('/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/', $sent[$time]), "\n";
    unset($sent[$time]);
}
echo json_encode($sent), "\n";
// Times are Jakarta's, whatever zone they are given in.
$client->create(page_order(date: new DateTime('2039-12-31 17:00:00 UTC'), expiresAt: new DateTimeImmutable('2040-01-01 09:30:00 Europe/Berlin')));
echo $gateway->lastMessage()['bill_date'], ', ', $gateway->lastMessage()['bill_expired'], "\n";

$everything = [
    'channels' => [Channel::PermataVa, '812', Channel::Dana], 'reference' => 'BOOKING 7', 'tax' => Money::idr(10_000), 'fee' => Money::idr('5000.00'),
    'billing' => new Address('Budi', 'Santoso', 'Jl. Merdeka 1', 'Jakarta', 'DKI', 'Jakarta Raya', '10110', 'ID', '0811'), 'shipping' => new Address(name: 'Sari', line: 'Jl. Sudirman 2', city: 'Bandung'),
    'buttonColor' => '#2E0264', 'backgroundColor' => 'ffffff', 'logoUrl' => 'https://merchant.example/logo.png', 'extra' => ['terminal' => '10', 'pay_type' => 1],
    'items' => [new Debit\Item('Kopi', Money::idr(25_000), 4), new Debit\Item('Gula', Money::idr(35_000))],
];
$client->create(page_order(...$everything));
echo json_encode(array_diff_key($gateway->lastMessage(), $sent, ['bill_date' => 0, 'bill_expired' => 0])), "\n", json_encode($gateway->lastMessage()['item']), ' ', $gateway->lastMessage()['bill_gross'], "\n";

foreach (Texts::cases() as $texts) {
    $order = page_order(...['texts' => $texts, 'description' => 'Inv.2024-01/7 (baru)', 'customer' => new Debit\Customer('C_001', "Siti Nurhaliza-Za'im", '+62 812-3456', 's@a.co'),
        'items' => [new Debit\Item('Kopi "Tubruk" 250g', Money::idr(150_000))]]);
    try {
        $client->create($order);
        $sent = $gateway->lastMessage();
        echo "{$texts->name}: {$sent['bill_desc']} | {$sent['cust_no']} | {$sent['cust_name']} | {$sent['item'][0]['product']} | {$sent['msisdn']}\n";
    } catch (Faspay\ValidationException $e) {
        echo "{$texts->name}: ", implode(', ', array_column($e->violations, 'field')), "\n";
    }
}
// From arrays, as shops call it; orders may wait in a queue.
$copy = unserialize(serialize(page_order(...$everything)));
echo json_encode([$copy == page_order(...['expiresAt' => $copy->expiresAt] + $everything), $copy->texts->value]), "\n";
echo count($gateway->requests()), " requests\n";
?>
--EXPECT--
INV20250101001 https://xpress-sandbox.faspay.co.id/v4/1 FASPAY STORE Success
POST /v4/post application/json
bill_date 1
bill_expired 1
{"merchant_id":"99999","merchant":"Sample Store","bill_no":"INV20250101001","bill_reff":"INV20250101001","bill_desc":"Pembelian barang","bill_gross":"150000","bill_miscfee":"0","bill_total":"150000","cust_no":"C001","cust_name":"Budi","return_url":"https:\/\/merchant.example\/thanks","msisdn":"081234567890","email":"budi@example.com","item":[{"product":"Paket Basic","qty":"1","amount":"150000"}],"signature":"9441044dd004088fba7bd2c45ae4e4e35a898ccf"}
2040-01-01 00:00:00, 2040-01-01 15:30:00
{"bill_tax":"10000","payment_channel":["402","812","819"],"billing_address":"Jl. Merdeka 1","billing_address_city":"Jakarta","billing_address_region":"DKI","billing_address_state":"Jakarta Raya","billing_address_poscode":"10110","billing_address_country_code":"ID","receiver_name_for_shipping":"Sari","shipping_address":"Jl. Sudirman 2","shipping_address_city":"Bandung","shipping_address_country_code":"ID","button_color":"2E0264","background_color":"ffffff","merchant_logo":"https:\/\/merchant.example\/logo.png","terminal":"10","pay_type":"1"}
[{"product":"Kopi","qty":"4","amount":"100000"},{"product":"Gula","qty":"1","amount":"35000"}] 135000
Keep: Inv.2024-01/7 (baru) | C_001 | Siti Nurhaliza-Za'im | Kopi "Tubruk" 250g | 628123456
Clean: Inv 2024 01 7 baru | C_001 | Siti Nurhaliza Za im | Kopi Tubruk 250g | 628123456
Refuse: description, customer.name, items[0].name
[true,"keep"]
5 requests
