--TEST--
Each field takes its documented length in characters and not one more; nothing is sent
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Address;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Money;

$gateway = new Gateway(CREATED);
$money = Money::idr(10000);
$fields = [
    'no' => [32, fn (string $x) => ['no' => $x]], 'reference' => [32, fn (string $x) => ['reference' => $x]], 'description' => [128, fn (string $x) => ['description' => $x]],
    'customer.no' => [32, fn (string $x) => ['customer' => new Customer($x, 'Sari', '0812', 'a@b.co')]],
    'customer.name' => [128, fn (string $x) => ['customer' => new Customer('7', $x, '0812', 'a@b.co')]],
    'customer.lastName' => [128, fn (string $x) => ['customer' => new Customer('7', 'Sari', '0812', 'a@b.co', $x)]],
    'customer.phone' => [64, fn (string $x) => ['customer' => new Customer('7', 'Sari', str_repeat('1', mb_length($x)), 'a@b.co')]],
    'customer.email' => [128, fn (string $x) => ['customer' => new Customer('7', 'Sari', '0812', str_pad('@example.com', mb_length($x), 'a', STR_PAD_LEFT))]],
    'bankUserId' => [128, fn (string $x) => ['bankUserId' => $x]], 'reserve1' => [50, fn (string $x) => ['reserve1' => $x]], 'reserve2' => [50, fn (string $x) => ['reserve2' => $x]],
    'terminal' => [16, fn (string $x) => ['terminal' => str_repeat('1', mb_length($x))]],
    'billing.name' => [128, fn (string $x) => ['billing' => new Address(name: $x)]], 'billing.lastName' => [128, fn (string $x) => ['billing' => new Address(lastName: $x)]],
    'billing.line' => [200, fn (string $x) => ['billing' => new Address(line: $x)]], 'billing.city' => [50, fn (string $x) => ['billing' => new Address(city: $x)]],
    'billing.region' => [100, fn (string $x) => ['billing' => new Address(region: $x)]], 'billing.state' => [100, fn (string $x) => ['billing' => new Address(state: $x)]],
    'billing.postcode' => [10, fn (string $x) => ['billing' => new Address(postcode: $x)]], 'billing.countryCode' => [10, fn (string $x) => ['billing' => new Address(countryCode: $x)]],
    'shipping.name' => [100, fn (string $x) => ['shipping' => new Address(name: $x)]], 'shipping.line' => [200, fn (string $x) => ['shipping' => new Address(line: $x)]],
    'items[0].name' => [50, fn (string $x) => ['items' => [new Item($x, $money)]]], 'items[0].id' => [64, fn (string $x) => ['items' => [new Item('x', $money, id: $x)]]],
    'items[0].type' => [64, fn (string $x) => ['items' => [new Item('x', $money, type: $x)]]], 'items[0].merchantId' => [32, fn (string $x) => ['items' => [new Item('x', $money, merchantId: $x)]]],
];
function mb_length(string $text): int
{
    return strlen(preg_replace('/[\x80-\xbf]/', '', $text));
}
foreach ($fields as $field => [$maximum, $change]) {
    $gateway->forget();
    foreach ([$maximum, $maximum + 1] as $length) {
        try {
            $gateway->client()->create(bill(...$change(str_repeat('é', $length))));
        } catch (Faspay\ValidationException $e) {
            $v = $e->violations[0];
            echo $v['field'] === $field && $length > $maximum && count($e->violations) === 1 ? '' : "WRONG $length: ", $v['field'], ' (', $v['wireName'], ") {$v['rule']}, limit {$v['limit']}, is {$v['length']}\n";
        } catch (Faspay\MalformedMessageException) {
            // The scripted answer is about another bill number.
        }
    }
    echo count($gateway->requests()) === 1 ? '' : "$field: " . count($gateway->requests()) . " sent\n";
}
?>
--EXPECT--
no (bill_no) length, limit 32, is 33
reference (bill_reff) length, limit 32, is 33
description (bill_desc) length, limit 128, is 129
customer.no (cust_no) length, limit 32, is 33
customer.name (cust_name) length, limit 128, is 129
customer.lastName (cust_lastname) length, limit 128, is 129
customer.phone (msisdn) length, limit 64, is 65
customer.email (email) length, limit 128, is 129
bankUserId (bank_userid) length, limit 128, is 129
reserve1 (reserve1) length, limit 50, is 51
reserve2 (reserve2) length, limit 50, is 51
terminal (terminal) length, limit 16, is 17
billing.name (billing_name) length, limit 128, is 129
billing.lastName (billing_lastname) length, limit 128, is 129
billing.line (billing_address) length, limit 200, is 201
billing.city (billing_address_city) length, limit 50, is 51
billing.region (billing_address_region) length, limit 100, is 101
billing.state (billing_address_state) length, limit 100, is 101
billing.postcode (billing_address_poscode) length, limit 10, is 11
billing.countryCode (billing_address_country_code) length, limit 10, is 11
shipping.name (receiver_name_for_shipping) length, limit 100, is 101
shipping.line (shipping_address) length, limit 200, is 201
items[0].name (product) length, limit 50, is 51
items[0].id (id) length, limit 64, is 65
items[0].type (type) length, limit 64, is 65
items[0].merchantId (merchant_id) length, limit 32, is 33
