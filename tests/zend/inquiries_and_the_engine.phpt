--TEST--
eachStatus() and the garbage collector, weak references, fibers, signals, and code that runs inside its calls
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

final class Witness
{
    public function __construct(private string $name, public mixed $held = null)
    {
    }

    public function __destruct()
    {
        echo "{$this->name} goes\n";
    }
}

$paid = str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID));
$gateway = new Gateway(answer($paid));
$client = $gateway->client();
$pairs = ['a' => ['1', 'A'], 'b' => ['2', 'B'], 'c' => ['3', 'C'], 'd' => ['4', 'D']];

echo "-- cycles through the pairs, the keys, the rows, what was thrown, and the client's observer\n";
$build = static function (string $name, int $advance) use ($gateway, $pairs): void {
    $witness = new Witness($name);
    $generator = (function () use ($witness, $pairs): Generator {
        yield $witness => $pairs['a'];
        yield $witness => [$witness, $witness];
        yield $witness => $pairs['b'];
        throw new DomainException('last');
    })();
    $witness->held['client'] = $gateway->client(transport: new Faspay\Transport(observer: function () use ($witness): void {
    }));
    $witness->held['results'] = $witness->held['client']->eachStatus($generator, 8);
    for ($i = 0; $i < $advance; $i++) {
        $witness->held['results']->next();
    }
};
foreach ([0 => 'not begun', 1 => 'after one', 2 => 'after two'] as $advance => $name) {
    $build($name, $advance);
    gc_collect_cycles();
}
$aggregate = new class($pairs) implements IteratorAggregate {
    public mixed $results;

    public function __construct(private array $pairs)
    {
    }

    public function getIterator(): Iterator
    {
        return new ArrayIterator($this->pairs);
    }

    public function __destruct()
    {
        echo "the aggregate goes\n";
    }
};
$aggregate->results = $client->eachStatus($aggregate, 1);
$aggregate->results->rewind();
unset($aggregate);
gc_collect_cycles();

echo "-- nobody keeps what was taken\n";
foreach ($client->eachStatus((function () { yield new Witness('a key') => ['1', 'A']; yield 'b' => ['2', 'B']; })(), 1) as $key => $result) {
    echo is_object($key) ? 'object' : $key, "\n";
    $key = null;
}
$results = $client->eachStatus($pairs, 1);
$weak = WeakReference::create($results->current());
$results->next();
var_dump($weak->get() === null);

echo "-- from inside itself\n";
$inside = static function () use (&$results, $pairs): Generator {
    yield 'a' => $pairs['a'];
    echo json_encode([$results->valid(), $results->current(), $results->key()]), ' ', thrown($results->next(...)), ' ', thrown($results->rewind(...)), "\n";
    yield 'b' => $pairs['b'];
};
$results = $client->eachStatus($inside(), 8);
foreach ($results as $key => $result) {
    echo "$key {$result->billNo}\n";
}
echo "-- let go from inside itself\n";
$gone = static function () use (&$results, $pairs): Generator {
    yield 'a' => $pairs['a'];
    $results = null;
    yield 'b' => $pairs['b'];
};
$results = $client->eachStatus($gone(), 8);
$results->rewind();
var_dump($results);

echo "-- observers that throw, and that use the iterator\n";
$seen = 0;
$watched = $gateway->client(transport: new Faspay\Transport(observer: function () use (&$seen, &$results): void {
    $seen++;
    $results->next();
}));
$results = $watched->eachStatus($pairs, 2);
$keys = [];
foreach ($results as $key => $result) {
    $keys[] = $key;
}
// Which of two answers comes first is the machine's business.
sort($keys);
echo implode('', $keys), " $seen\n";

echo "-- in fibers\n";
$fibers = [];
$waiting = $gateway->client(transport: new Faspay\Transport(observer: fn () => Fiber::getCurrent() && Fiber::suspend()));
foreach (['x', 'y'] as $name) {
    $fibers[] = new Fiber(function () use ($name, $waiting, $pairs, &$taken): void {
        foreach ($waiting->eachStatus($pairs, 2) as $key => $result) {
            $taken["$name$key"] = true;
        }
    });
}
foreach ($fibers as $fiber) {
    $fiber->start();
}
while (array_filter($fibers, fn (Fiber $fiber): bool => !$fiber->isTerminated())) {
    foreach ($fibers as $fiber) {
        $fiber->isTerminated() || $fiber->resume();
    }
}
ksort($taken);
echo implode(' ', array_keys($taken)), "\n";
$left = new Fiber(function () use ($waiting, $pairs): void {
    foreach ($waiting->eachStatus($pairs, 2) as $result) {
        echo "not reached\n";
    }
});
$left->start();
unset($left);
gc_collect_cycles();
$results = $waiting->eachStatus($pairs, 1);
$suspended = new Fiber($results->rewind(...));
$suspended->start();
echo thrown($results->next(...)), "\n";
$suspended->resume();
echo $results->key(), "\n";

echo "-- rows that change, and run code when they go\n";
$trxId = '0000000000000001';
$pair = [&$trxId, 'A'];
$gateway->script(answer($paid), answer($paid, action: 'hold'));
foreach ($client->eachStatus(['x' => ['0', 'X'], 'a' => &$pair], 2) as $key => $result) {
    if ($key === 'x') {
        $trxId = str_repeat('9', 16);
        $pair = null;
        $gateway->release();
    } else {
        echo $result->trxId, "\n";
    }
}
$gateway->hold();
$gateway->script(answer($paid));
foreach ($client->eachStatus((function () { yield [new Witness('a row'), 'A']; yield ['2', 'B']; })(), 1) as $result) {
    echo $result::class, "\n";
}
echo "-- the end\n";
?>
--EXPECT--
-- cycles through the pairs, the keys, the rows, what was thrown, and the client's observer
not begun goes
after one goes
after two goes
the aggregate goes
-- nobody keeps what was taken
object
a key goes
b
bool(true)
-- from inside itself
[false,null,null] Error: These inquiries are waiting for their next result already LogicException: These inquiries cannot be gone through again: ask anew by another eachStatus()
a A
b B
-- let go from inside itself
NULL
-- observers that throw, and that use the iterator
abcd 4
-- in fibers
xa xb xc xd ya yb yc yd
Error: These inquiries are waiting for their next result already
a
-- rows that change, and run code when they go
0000000000000001
Faspay\ValidationException
a row goes
Faspay\Debit\Status
-- the end
