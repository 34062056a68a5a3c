--TEST--
A wrong type is a TypeError that names the argument; a count that does not fit is an ArgumentCountError
--EXTENSIONS--
faspay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Address, Money};
use Faspay\Debit\{Bill, Customer, Item};

foreach ([
    fn () => new Customer(), fn () => new Customer(7, 'Sari', '0812', 'x'), fn () => new Customer('7', 'Sari', null, 'x'), fn () => new Customer('7', 'Sari', '0812', 'x', 'y', 'z'),
    fn () => new Customer('7', 'Sari', '0812', 'x', surname: 'y'), fn () => new Item('Book', 10000), fn () => new Item('Book', Money::idr(1), '2'), fn () => new Item('Book', Money::idr(1), plan: 'full'),
    fn () => bill(total: 10000), fn () => bill(expiresAt: '2025-01-01'), fn () => bill(channel: null), fn () => bill(channel: 402), fn () => bill(items: new ArrayObject([])),
    fn () => bill(customer: (object) []), fn () => bill(billing: []), fn () => new Address(5),
] as $code) {
    echo thrown($code), "\n";
}
?>
--EXPECT--
ArgumentCountError: Faspay\Debit\Customer::__construct() expects at least 4 arguments, 0 given
TypeError: Faspay\Debit\Customer::__construct(): Argument #1 ($no) must be of type string, int given
TypeError: Faspay\Debit\Customer::__construct(): Argument #3 ($phone) must be of type string, null given
ArgumentCountError: Faspay\Debit\Customer::__construct() expects at most 5 arguments, 6 given
Error: Unknown named parameter $surname
TypeError: Faspay\Debit\Item::__construct(): Argument #2 ($unitPrice) must be of type Faspay\Money, int given
TypeError: Faspay\Debit\Item::__construct(): Argument #3 ($quantity) must be of type int, string given
TypeError: Faspay\Debit\Item::__construct(): Argument #9 ($plan) must be of type Faspay\Debit\PaymentPlan, string given
TypeError: Faspay\Debit\Bill::__construct(): Argument #2 ($total) must be of type Faspay\Money, int given
TypeError: Faspay\Debit\Bill::__construct(): Argument #4 ($expiresAt) must be of type DateTimeInterface, string given
TypeError: Faspay\Debit\Bill::__construct(): Argument #5 ($channel) must be of type Faspay\Channel|string, null given
TypeError: Faspay\Debit\Bill::__construct(): Argument #5 ($channel) must be of type Faspay\Channel|string, int given
TypeError: Faspay\Debit\Bill::__construct(): Argument #7 ($items) must be of type array, ArrayObject given
TypeError: Faspay\Debit\Bill::__construct(): Argument #6 ($customer) must be of type Faspay\Debit\Customer, stdClass given
TypeError: Faspay\Debit\Bill::__construct(): Argument #13 ($billing) must be of type ?Faspay\Address, array given
TypeError: Faspay\Address::__construct(): Argument #1 ($name) must be of type ?string, int given
