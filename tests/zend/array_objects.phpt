--TEST--
ArrayObject and ArrayIterator, which write past readonly and past types, take no object of ours; array_walk() does no harm
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{Channel, Money, Testing, Transport};

$gateway = new Gateway();
$credentials = new Faspay\SendMe\Credentials('a', 'b', 'c', 'd', 'e', 'f', 'g');
$billing = new Faspay\Billing('6', 'bot', 'p@ssw0rd', baseUrl: $gateway->url);
$filter = new Faspay\Billing\InvoiceFilter(Faspay\Billing\InvoiceStatus::Paid, new DateTimeImmutable('2025-01-01'), new DateTimeImmutable('2025-01-02'));
$objects = [
    Money::idr(1), clone Money::idr(1), unserialize(serialize(Money::idr(1))), bill(), clone bill(), unserialize(serialize(bill())), card_order(), card(), $credentials,
    $billing, $gateway->client(), $gateway->client()->eachStatus([]), $billing->invoices($filter), new Transport(),
    Faspay\Snap\StatusQuery::qr('1', null, Channel::BcaVa), Faspay\CreditCard\Tokenization::register(),
];
foreach (get_declared_classes() as $class) {
    try {
        $objects[] = str_starts_with($class, 'Faspay\\') ? Testing::answer($class) : $objects[0];
    } catch (ValueError) {
        // no result
    }
}
$taken = [];
foreach ($objects as $object) {
    foreach ([ArrayObject::class, ArrayIterator::class, RecursiveArrayIterator::class] as $class) {
        try {
            $taken[] = $object::class . ' by ' . get_debug_type(@new $class($object));
        } catch (InvalidArgumentException) {
            // as it should be
        }
    }
}
var_dump(count($objects) > 60, $taken);

echo "-- array_walk() can leave references behind\n";
$amount = Money::of(7, 'USD');
@array_walk($amount, function (&$value) use (&$kept): void {
    $kept[] = &$value;
});
echo "{$amount->plus($amount)} {$amount->currency} ", $amount->equals(Money::of(7, 'USD')) ? 'equal' : 'not equal', "\n";
$status = Testing::answer(Faspay\Debit\Status::class, ['status' => Faspay\PaymentStatus::Paid]);
@array_walk($status, function (&$value) use (&$kept): void {
    $kept[] = &$value;
});
var_dump($status->isPaid(), (new Faspay\AmountMismatchException(expected: $amount, status: $status))->context());

echo "-- what others see of a value and a result\n";
$copy = clone bill();
var_dump($copy == bill(), unserialize(serialize($copy)) == $copy, json_encode($copy) === json_encode(get_object_vars($copy)), (array) $copy === get_object_vars($copy));
$witness = new class {
    public ?Faspay\Debit\Bill $bill = null;
    public function __destruct()
    {
        echo "the cycle goes\n";
    }
};
$witness->bill = bill(extra: ['never read' => $witness]);
json_encode($witness->bill->no);
unset($witness);
gc_collect_cycles();
echo "done\n";
?>
--EXPECT--
bool(true)
array(0) {
}
-- array_walk() can leave references behind
14.00 USD equal
bool(true)
array(5) {
  ["expected"]=>
  string(8) "USD 7.00"
  ["actual"]=>
  NULL
  ["status"]=>
  string(4) "paid"
  ["orderNo"]=>
  NULL
  ["externalId"]=>
  NULL
}
-- what others see of a value and a result
bool(true)
bool(true)
bool(true)
bool(true)
the cycle goes
done
