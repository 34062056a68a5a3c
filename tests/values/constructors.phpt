--TEST--
Customer, Address, Item and Bill take positional and named arguments, know their defaults and stay as they were made
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Address, Channel, Money};
use Faspay\Debit\{Bill, Customer, Item, PaymentPlan, PaymentType};

var_dump(new Customer('7', 'Sari', '0812', 'sari@example.com'), new Customer(email: 'e', phone: 'p', name: 'n', no: '1', lastName: 'l'));
$item = new Item('Book', Money::idr(10000));
var_dump($item->quantity, $item->plan, $item->tenor, $item->id, (new Item('Book', Money::idr(1), tenor: 3, plan: PaymentPlan::Installment))->plan);
$bill = bill();
var_dump($bill->paymentType, $bill->channel, $bill->terminal, $bill->billing, array_is_list($bill->items));
foreach ([$bill, $item, new Customer('7', 'Sari', '0812', 'x')] as $object) {
    $property = (new ReflectionObject($object))->getProperties()[0]->name;
    echo thrown(fn () => $object->$property = 'x'), "\n", thrown(fn () => $object->other = 'x'), "\n", thrown(fn () => $object->__construct(...array_fill(0, (new ReflectionMethod($object, '__construct'))->getNumberOfRequiredParameters(), 'x'))), "\n";
}
$again = unserialize(serialize($bill));
var_dump($again == $bill, $again->items[0]->unitPrice->minor, $again->channel === Channel::PermataVa, (clone $bill) == $bill);
?>
--EXPECTF--
object(Faspay\Debit\Customer)#%d (5) {
  ["no"]=>
  string(1) "7"
  ["name"]=>
  string(4) "Sari"
  ["phone"]=>
  string(4) "0812"
  ["email"]=>
  string(16) "sari@example.com"
  ["lastName"]=>
  NULL
}
object(Faspay\Debit\Customer)#%d (5) {
  ["no"]=>
  string(1) "1"
  ["name"]=>
  string(1) "n"
  ["phone"]=>
  string(1) "p"
  ["email"]=>
  string(1) "e"
  ["lastName"]=>
  string(1) "l"
}
int(1)
enum(Faspay\Debit\PaymentPlan::Full)
int(0)
NULL
enum(Faspay\Debit\PaymentPlan::Installment)
enum(Faspay\Debit\PaymentType::Full)
enum(Faspay\Channel::PermataVa)
string(2) "10"
NULL
bool(true)
Error: Cannot modify readonly property Faspay\Debit\Bill::$no
Error: Cannot create dynamic property Faspay\Debit\Bill::$other
Error: Cannot modify readonly object of class Faspay\Debit\Bill
Error: Cannot modify readonly property Faspay\Debit\Item::$name
Error: Cannot create dynamic property Faspay\Debit\Item::$other
Error: Cannot modify readonly object of class Faspay\Debit\Item
Error: Cannot modify readonly property Faspay\Debit\Customer::$no
Error: Cannot create dynamic property Faspay\Debit\Customer::$other
Error: Cannot modify readonly object of class Faspay\Debit\Customer
bool(true)
int(1000000)
bool(true)
bool(true)
