--TEST--
Where the gateway sends no link, redirectUrl is the page's address, except for channels that need no page
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway();
$bills = [
    'Kredivo' => ['installmentPlan' => '30_days'],
    'Ovo' => ['billing' => $address = new Faspay\Address('Sari', line: 'Jl. Melati 1', city: 'Jakarta', region: 'Jakarta', state: 'DKI', postcode: '10110', countryCode: 'ID', phone: '0812')],
    'Akulaku' => ['shipping' => $address],
    'Indodana' => ['shipping' => $address, 'items' => [new Faspay\Debit\Item('Book', Faspay\Money::idr(10000), id: '1', type: 'book')]],
];
$null = $filled = [];
foreach (Faspay\Channel::cases() as $channel) {
    $gateway->script(['redirect_url' => ''] + CREATED);
    $client = $gateway->client();
    $payment = $client->create(bill(...['channel' => $channel] + ($bills[$channel->name] ?? [])));
    if ($payment->redirectUrl === null) {
        $null[] = $channel->name;
    } else {
        $filled[] = $channel->name;
        $payment->redirectUrl === $client->redirectUrl($payment->trxId, 'INV-1001') || print("$channel->name: $payment->redirectUrl\n");
    }
}
echo 'without a page: ', implode(' ', $null), "\nwith one: ", implode(' ', $filled), "\n";

$show = function (string $what, array $answer, mixed ...$options) use ($gateway): void {
    $gateway->script($answer + CREATED);
    $payment = $gateway->client(...$options)->create(bill(channel: '999'));
    echo "$what: ", str_replace($gateway->url, '', $payment->redirectUrl), ' ', json_encode($payment->raw['redirect_url'] ?? null), "\n";
};
$show('unknown channel', ['redirect_url' => null]);
$show('as sent', ['redirect_url' => 'HTTPS://gateway.example/pay']);
$show('own endpoint', ['redirect_url' => []], endpoints: ['redirect' => '/own/{signature}']);
$show('number', ['redirect_url' => 'null', 'trx_id' => 9999940200000001]);
// A trx_id that no page could have is no reason to lose the payment.
$show('odd number', ['redirect_url' => '', 'trx_id' => ' 99']);
foreach (['3123456789012345678' => '999', '31234567890123456' => '999'] as $no => $channel) {
    $gateway->script(['redirect_url' => '', 'bill_no' => (string) $no] + CREATED);
    echo strlen((string) $no), ' digits: ', $gateway->client()->create(bill(no: (string) $no, channel: $channel))->redirectUrl === null ? 'no page' : 'a page', "\n";
}
?>
--EXPECTF--
without a page: XlTunai BriMocash PermataVa MaybankSms MaybankVa Unicount UnicountRupiah BcaVa MandiriBillPayment Indomaret Alfagroup DanamonVa BncVa BriVa BniVa MandiriVa SinarmasVa CimbVa BtnVa
with one: LinkAja MandiriEcash IndosatDompetku BriEpay KlikBca BcaKlikPay MandiriClickpay OctoClicks DanamonOnline Sakuku Kredivo ShopeePayQris ShopeePay BriDirectDebit LinkAjaQris LinkAjaApp OvoTokenize BriCeria DanaSubscription Akulaku BSecure Ovo Maybank2u Dana Indodana PaydiaQris CimbQris
unknown channel: /pws/100003/0830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001 null
as sent: HTTPS://gateway.example/pay "HTTPS:\/\/gateway.example\/pay"
own endpoint: /own/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001 []
number: /pws/100003/0830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001 "null"
odd number: %s ""
19 digits: no page
17 digits: a page
