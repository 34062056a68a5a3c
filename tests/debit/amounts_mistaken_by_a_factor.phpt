--TEST--
Rupiah taken for sen, or sen for rupiah, are refused where the bill itself shows it
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\Money;
use Faspay\Debit\Item;

$gateway = new Gateway(CREATED);
$client = $gateway->client();
$show = fn (string $what, mixed ...$changes) => print "$what: " . thrown(fn () => $client->create(bill(...$changes))) . "\n";
$show('total x 100', total: Money::idr(1000000));
$show('items x 100', items: [new Item('Book', Money::idr(500000), 2)]);
$show('total / 100', total: Money::fromMinor(10000), items: [new Item('Book', Money::idr(6000)), new Item('Pen', Money::idr(2000), 2)]);
$show('another sum', items: [new Item('Book', Money::idr(9000))]);
$show('tax more than total', tax: Money::idr(20000));
$show('tax and fee more than total', tax: Money::idr(6000), fee: Money::idr(6000));
$show('tax and fee', tax: Money::idr(6000), fee: Money::idr(4000));
echo count($gateway->requests()), " requests\n";
?>
--EXPECT--
total x 100: Faspay\ValidationException: items cost a hundred times as much as total, or a hundredth of it: Money::idr() takes whole rupiah, Money::fromMinor() takes sen
items x 100: Faspay\ValidationException: items cost a hundred times as much as total, or a hundredth of it: Money::idr() takes whole rupiah, Money::fromMinor() takes sen
total / 100: Faspay\ValidationException: items cost a hundred times as much as total, or a hundredth of it: Money::idr() takes whole rupiah, Money::fromMinor() takes sen
another sum: nothing was thrown
tax more than total: Faspay\ValidationException: total must not be less than tax and fee, which it includes
tax and fee more than total: Faspay\ValidationException: total must not be less than tax and fee, which it includes
tax and fee: nothing was thrown
2 requests
