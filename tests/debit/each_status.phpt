--TEST--
eachStatus() gives results as they come, with whatever keys, and reads the pairs no further than it must
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$paid = str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID));
$gateway = new Gateway(answer($paid));
$client = $gateway->client();
echo "-- keys of every kind\n";
$object = new stdClass;
$keys = ['a', 'a', 7, '7', null, 1.5, true, [1, 2], $object];
$yielded = static function () use ($keys): Generator {
    foreach ($keys as $number => $key) {
        yield $key => ["$number", "BILL-$number"];
    }
};
$results = $client->eachStatus($yielded(), 1);
var_dump($results instanceof Iterator, $gateway->requests());
foreach ($results as $key => $status) {
    echo is_object($key) ? ($key === $object ? 'the object' : 'another object') : json_encode($key), ' ', $status->billNo, ' ', $status->status->name, "\n";
}
echo "-- of every iterable\n";
$pair = ['1', 'A'];
$aggregate = new class implements IteratorAggregate {
    public function getIterator(): Traversable
    {
        yield 'x' => ['1', 'A'];
    }
};
foreach ([['x' => $pair], new ArrayIterator(['x' => $pair]), new ArrayObject(['x' => $pair]), $aggregate, new NoRewindIterator(new ArrayIterator(['x' => $pair])), [], new EmptyIterator] as $pairs) {
    echo is_object($pairs) ? preg_replace('/@anonymous.*/s', '@anonymous', $pairs::class) : 'array', ':';
    foreach ($client->eachStatus($pairs) as $key => $status) {
        echo " $key {$status->billNo}";
    }
    echo "\n";
}
echo "-- as they come\n";
$gateway->script(answer($paid, action: 'hold'), answer($paid));
foreach ($client->eachStatus(['held' => ['1', 'A'], 'quick' => ['2', 'B'], 'quick too' => ['3', 'C']], 2) as $key => $status) {
    echo "$key\n";
    if ($key === 'quick too') {
        $gateway->release();
    }
}
$gateway->hold();
echo "-- no further than it must\n";
$gateway->script(answer($paid));
$pulled = 0;
$endless = static function () use (&$pulled): Generator {
    while (true) {
        yield ++$pulled => [sprintf('%016d', $pulled), "BILL-$pulled"];
    }
};
$taken = 0;
foreach ($client->eachStatus($endless(), 4) as $key => $status) {
    $taken++;
    if ($pulled > $taken - 1 + 4) {
        echo "$pulled pulled for $taken\n";
    }
    if ($taken === 50) {
        break;
    }
}
var_dump($taken, $pulled);
echo "-- by hand\n";
$results = $client->eachStatus(['a' => ['1', 'A'], 'bad' => [null, 'B'], 'c' => ['3', 'C']], 1);
var_dump($results->key(), $results->current()->billNo, $results->valid());
$results->next();
var_dump($results->key(), $results->current()::class);
$results->next();
$results->next();
var_dump($results->valid(), $results->key(), $results->current());
$results->next();
var_dump($results->valid());
echo "-- once only\n";
$results = $client->eachStatus(['a' => ['1', 'A']]);
var_dump($results->valid());
foreach ($results as $key => $status) {
    echo "$key\n";
}
echo thrown($results->rewind(...)), "\n";
echo thrown(function () use ($results) { foreach ($results as $status); }), "\n";
$results = $client->eachStatus(['a' => ['1', 'A'], 'b' => ['2', 'B']]);
$results->next();
echo thrown($results->rewind(...)), "\n";
var_dump($results->valid());
echo "-- refused\n";
foreach ([[[['1', 'A']], 0], [[['1', 'A']], 65], [[['1', 'A']], 8, 0.0], [[['1', 'A']], 8, NAN]] as $arguments) {
    echo thrown(fn () => $client->eachStatus(...$arguments)), "\n";
}
echo thrown(fn () => $client->eachStatus('x')), "\n";
echo thrown(fn () => clone $client->eachStatus([])), "\n", thrown(fn () => serialize($client->eachStatus([]))), "\n";
echo thrown(fn () => (new ReflectionClass(Faspay\Inquiries::class))->newInstanceWithoutConstructor()), "\n";
var_dump($client->eachStatus([]) == $client->eachStatus([]));
?>
--EXPECT--
-- keys of every kind
bool(true)
array(0) {
}
"a" BILL-0 Paid
"a" BILL-1 Paid
7 BILL-2 Paid
"7" BILL-3 Paid
null BILL-4 Paid
1.5 BILL-5 Paid
true BILL-6 Paid
[1,2] BILL-7 Paid
the object BILL-8 Paid
-- of every iterable
array: x A
ArrayIterator: x A
ArrayObject: x A
IteratorAggregate@anonymous: x A
NoRewindIterator: x A
array:
EmptyIterator:
-- as they come
quick
quick too
held
-- no further than it must
int(50)
int(53)
-- by hand
string(1) "a"
string(1) "A"
bool(true)
string(3) "bad"
string(26) "Faspay\ValidationException"
bool(false)
NULL
NULL
bool(false)
-- once only
bool(true)
a
LogicException: These inquiries cannot be gone through again: ask anew by another eachStatus()
LogicException: These inquiries cannot be gone through again: ask anew by another eachStatus()
LogicException: These inquiries cannot be gone through again: ask anew by another eachStatus()
bool(true)
-- refused
Faspay\ValidationException: concurrency must be between 1 and 64
Faspay\ValidationException: concurrency must be between 1 and 64
Faspay\ValidationException: deadline must be between 0.001 and 86400 seconds
Faspay\ValidationException: deadline must be between 0.001 and 86400 seconds
TypeError: Faspay\Debit::eachStatus(): Argument #1 ($pairs) must be of type Traversable|array, string given
Error: Trying to clone an uncloneable object of class Faspay\Inquiries
Exception: Serialization of 'Faspay\Inquiries' is not allowed
ReflectionException: Class Faspay\Inquiries is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(false)
