--TEST--
A bill is checked whole: one exception lists every violation, and nothing is sent
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Money;

$gateway = new Gateway(CREATED);
try {
    $gateway->client()->create(bill(
        no: '', description: " \n ", total: Money::idr('10000.50'), expiresAt: new DateTimeImmutable('2025-01-01 Asia/Jakarta'), channel: '81',
        customer: new Customer('', "Sa\x01ri", '62+812', 'nobody'), items: [new Item('', Money::idr(1), 0), new Item("B\xff", Money::fromMinor(-1))], terminal: 'web',
        extra: ['bill_total' => '1', 'Signature' => 'x', 'ok' => 'fine'],
    ));
} catch (Faspay\ValidationException $e) {
    foreach ($e->violations as $v) {
        echo $v['field'], ' [', $v['rule'], '] ', $v['message'], "\n";
    }
    echo $e->getMessage(), "\n";
}
var_dump($gateway->requests());
?>
--EXPECT--
no [required] is required
description [required] must not be blank
channel [length] must be at least 3 characters long, is 2
customer.no [required] is required
customer.name [format] must not contain control characters
customer.phone [format] must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group
customer.email [format] must be an e-mail address such as sari@example.com
terminal [format] must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
items[0].name [required] is required
items[1].name [format] must be valid UTF-8
extra [conflict] must not contain "bill_total": that field has a parameter of its own
extra [conflict] must not contain "Signature": that field has a parameter of its own
total [range] must be whole rupiah
expiresAt [range] must be later than the bill's date (now, unless you pass a date)
items[0].quantity [range] must be at least 1
items[1].unitPrice [range] must not be negative (only an item with the id "discount" may)
no is required; description must not be blank; channel must be at least 3 characters long, is 2; customer.no is required; customer.name must not contain control characters; customer.phone must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group; customer.email must be an e-mail address such as sari@example.com; terminal must contain only the digits 0 to 9 (remove blanks, dashes and a leading +); items[0].name is required; items[1].name must be valid UTF-8; extra must not contain "bill_total": that field has a parameter of its own; extra must not contain "Signature": that field has a parameter of its own; total must be whole rupiah; expiresAt must be later than the bill's date (now, unless you pass a date); items[0].quantity must be at least 1; items[1].unitPrice must not be negative (only an item with the id "discount" may)
array(0) {
}
