--TEST--
Leaving eachStatus() in the middle, in whatever way, ends what is under way and leaves the client fit
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$paid = str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID));
$gateway = new Gateway();
$client = $gateway->client(transport: new Faspay\Transport(timeout: 120.0, retries: 0));
$pairs = [];
for ($i = 0; $i < 12; $i++) {
    $pairs["k$i"] = ["$i", "BILL-$i"];
}
$start = hrtime(true);
// The gateway answers the request that comes first. Which of those under way that is, nobody can tell. Each time has a gateway of
// its own: the answer must not go to a request that was left before, and arrives late.
$first = static function (string $how, callable $leave) use ($paid, $pairs): void {
    echo "-- $how\n";
    $gateway = new Gateway();
    $client = $gateway->client(transport: new Faspay\Transport(timeout: 120.0, retries: 0));
    $gateway->script(answer($paid), answer(action: 'stall'));
    try {
        $leave($pairs, $client, $gateway);
    } catch (Throwable $e) {
        echo $e::class, ': ', $e->getMessage(), "\n";
    }
    $gateway->script(answer($paid));
    echo $client->status('9', 'AFTER')->billNo, "\n";
};
$first('break', function (array $pairs, Faspay\Debit $client): void {
    foreach ($client->eachStatus($pairs, 4) as $key => $result) {
        echo isset($pairs[$key]) ? "one answer\n" : "another key\n";
        break;
    }
});
$first('return', fn (array $pairs, Faspay\Debit $client): bool => (function () use ($client, $pairs): bool {
    foreach ($client->eachStatus($pairs, 4) as $result) {
        return true;
    }
})());
$first('an exception in the body', function (array $pairs, Faspay\Debit $client): void {
    foreach ($client->eachStatus($pairs, 4) as $result) {
        throw new DomainException('from the body');
    }
});
$first('never begun', function (array $pairs, Faspay\Debit $client): void {
    $client->eachStatus($pairs, 4);
});
$first('the last reference goes inside the body', function (array $pairs, Faspay\Debit $client): void {
    $results = $client->eachStatus($pairs, 4);
    $results->rewind();
    echo isset($pairs[$results->key()]) ? "one answer\n" : "another key\n";
    unset($results);
});
$first('the client goes before its iterator', function (array $pairs, Faspay\Debit $client, Gateway $gateway): void {
    $other = $gateway->client();
    $results = $other->eachStatus($pairs, 2);
    $results->rewind();
    unset($other);
    echo isset($pairs[$results->key()]) ? "one answer\n" : "another key\n";
});
$first('a generator is told so', function (array $pairs, Faspay\Debit $client): void {
    $generator = (function () use ($pairs): Generator {
        try {
            yield from $pairs;
        } finally {
            echo "finally\n";
        }
    })();
    foreach ($client->eachStatus($generator, 4) as $result) {
        unset($generator);
        break;
    }
});
var_dump((hrtime(true) - $start) / 1e9 < 100);

echo "-- what the pairs throw comes after what came before them\n";
$gateway->script(answer($paid));
$broken = static function (int $after) use ($pairs): Generator {
    yield from array_slice($pairs, 0, $after);
    throw new DomainException("after $after");
};
foreach ([0, 1, 5] as $after) {
    foreach ([1, 3, 8] as $concurrency) {
        $results = $client->eachStatus($broken($after), $concurrency);
        $taken = 0;
        try {
            foreach ($results as $result) {
                $taken += $result->isPaid() ? 1 : 100;
            }
            echo "nothing was thrown\n";
        } catch (DomainException $e) {
            echo $e->getMessage(), ", $taken at $concurrency, ", json_encode([$results->valid(), $results->key()]), "\n";
        }
    }
}
echo "-- in every method of an iterator\n";
final class Throwing implements Iterator
{
    public function __construct(private string $method, private int $at = 0)
    {
    }

    private function in(string $method, mixed $value): mixed
    {
        return $method === $this->method ? throw new DomainException("in $method") : $value;
    }

    public function rewind(): void
    {
        $this->in('rewind', null);
    }

    public function valid(): bool
    {
        return $this->in('valid', true);
    }

    public function current(): mixed
    {
        return $this->in('current', ['1', 'A']);
    }

    public function key(): mixed
    {
        return $this->in('key', $this->at);
    }

    public function next(): void
    {
        $this->at++;
        $this->in('next', null);
    }
}
foreach (['rewind', 'valid', 'current', 'key', 'next'] as $method) {
    foreach (['eachStatus', 'statuses'] as $call) {
        echo "$call: ", thrown(function () use ($client, $call, $method): void {
            foreach ($client->$call(new Throwing($method), 2) as $result) {
                echo $result->billNo, ' ';
            }
        }), "\n";
    }
}
echo thrown(fn () => iterator_to_array($client->eachStatus(new class implements IteratorAggregate {
    public function getIterator(): Iterator
    {
        throw new DomainException('in getIterator');
    }
}))), "\n";
$used = (fn () => yield from ['a' => ['1', 'A'], 'b' => ['2', 'B']])();
$used->next();
echo thrown(fn () => iterator_to_array($client->eachStatus($used))), "\n";
echo "-- exit inside the loop, the generator and the observer\n";
foreach (['foreach ($client->eachStatus($pairs) as $result) { exit("left"); }', 'foreach ($client->eachStatus((function () { yield ["1", "A"]; exit("left"); })()) as $result) { echo "not reached"; }',
    '$exit = true; foreach ($client->eachStatus($pairs) as $result) { echo "not reached"; }', 'static $kept; $kept = $client->eachStatus($pairs); $kept->rewind(); echo "kept";',
    '$kept = $client->eachStatus($pairs); $kept->rewind(); $GLOBALS["cycle"] = new ArrayObject([$kept]); $GLOBALS["cycle"][] = $GLOBALS["cycle"]; eval("function twice() {} function twice() {}");'] as $code) {
    echo trim(preg_replace('/(PHP )?Fatal error: .*/', 'fatal', run_child('$exit = false; register_shutdown_function(function () { echo " and over"; });
        $client = new Faspay\Debit("99999", "Sample Store", "bot99999", "p@ssw0rd", baseUrl: ' . var_export($gateway->url, true) . ', transport: new Faspay\Transport(observer: function () use (&$exit) { $exit && exit("left"); }));
        $pairs = ' . var_export($pairs, true) . ';' . $code))), "\n";
}
?>
--EXPECT--
-- break
one answer
AFTER
-- return
AFTER
-- an exception in the body
DomainException: from the body
AFTER
-- never begun
AFTER
-- the last reference goes inside the body
one answer
AFTER
-- the client goes before its iterator
one answer
AFTER
-- a generator is told so
finally
AFTER
bool(true)
-- what the pairs throw comes after what came before them
after 0, 0 at 1, [false,null]
after 0, 0 at 3, [false,null]
after 0, 0 at 8, [false,null]
after 1, 1 at 1, [false,null]
after 1, 1 at 3, [false,null]
after 1, 1 at 8, [false,null]
after 5, 5 at 1, [false,null]
after 5, 5 at 3, [false,null]
after 5, 5 at 8, [false,null]
-- in every method of an iterator
eachStatus: DomainException: in rewind
statuses: DomainException: in rewind
eachStatus: DomainException: in valid
statuses: DomainException: in valid
eachStatus: DomainException: in current
statuses: DomainException: in current
eachStatus: DomainException: in key
statuses: DomainException: in key
eachStatus: A DomainException: in next
statuses: DomainException: in next
DomainException: in getIterator
Exception: Cannot rewind a generator that was already run
-- exit inside the loop, the generator and the observer
left and over
left and over
left and over
kept and over
fatal
 and over
