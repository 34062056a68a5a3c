--TEST--
While faspay.testing is 1 no client of the production environment can be made or used, not even one that is older
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{CreditCard, Debit, Environment, Money, Recurring, Testing, Transport, Xpress};

ini_set('faspay.testing', '0');
$gateway = new Gateway(UNPAID);
$make = [
    Debit::class => fn (Environment|string $environment) => $gateway->client(environment: $environment),
    CreditCard::class => fn (Environment|string $environment) => card_client($gateway, environment: $environment),
    Recurring::class => fn (Environment|string $environment) => recurring_client($gateway, environment: $environment),
    Xpress::class => fn (Environment|string $environment) => xpress($gateway, environment: $environment),
];
$refusal = 'Error: While faspay.testing is 1 no client of Environment::Production can be made or used: what is made up for tests must not meet real payments';
$arguments = fn (ReflectionMethod $method): array => array_map(fn (ReflectionParameter $parameter): mixed => match ((string) $parameter->getType()) {
    'string' => '7', 'array|string' => 'a=b', 'array', 'iterable', 'Traversable|array' => [['7', '7']], 'int' => 1, '?string', '?float' => null,
    'DateTimeInterface' => now(), Money::class => Money::idr(10000), Debit\Bill::class => bill(), CreditCard\Order::class => card_order(), CreditCard\Card::class => card(),
    Recurring\Member::class => member(), Xpress\Order::class => page_order(), CreditCard\TokenType::class => CreditCard\TokenType::Static,
    Debit\Notification::class => Testing::answer(Debit\Notification::class), CreditCard\Notification::class => Testing::answer(CreditCard\Notification::class),
}, $method->getParameters());
$refused = 0;
foreach ($make as $class => $construct) {
    $older = [$construct(Environment::Production), $construct('production')];
    ini_set('faspay.testing', '1');
    foreach ([Environment::Production, 'production'] as $environment) {
        echo thrown(fn () => $construct($environment)) === $refusal ? '' : "$class can be made\n";
    }
    foreach ((new ReflectionClass($class))->getMethods() as $method) {
        if ($method->isStatic() || str_starts_with($method->name, '__')) {
            continue;
        }
        foreach ($older as $client) {
            // What iterates asks when it is iterated.
            $said = thrown(function () use ($client, $method, $arguments) {
                $result = $method->invoke($client, ...$arguments($method));
                $result instanceof Iterator && iterator_to_array($result);
            });
            echo $said === $refusal ? '' : "$class::$method->name(): $said\n";
            $refused++;
        }
    }
    echo thrown(fn () => $construct(Environment::Sandbox)), "\n";
    ini_set('faspay.testing', '0');
    echo thrown(fn () => $construct(Environment::Production)), ', ', count($older[0]->__debugInfo()) > 2 ? 'still there' : 'gone', "\n";
}
echo $refused > 60 ? 'every method' : $refused, ', ', count($gateway->requests()), " requests\n";
// Switched on in the middle: the next attempt is not made.
$gateway->script(answer('', 503), UNPAID);
$client = $gateway->client(environment: Environment::Production, transport: new Transport(observer: fn () => ini_set('faspay.testing', '1')));
echo thrown(fn () => $client->status('9999940200000001', 'INV-1001')), ' ', count($gateway->requests()), "\n";
ini_set('faspay.testing', '0');
$gateway->forget();
$gateway->script(UNPAID);
$client = $gateway->client(environment: Environment::Production, transport: new Transport(observer: fn () => ini_set('faspay.testing', '1')));
$pairs = array_fill(0, 3, ['9999940200000001', 'INV-1001']);
$said = thrown(function () use ($client, $pairs) { foreach ($client->statuses($pairs, 1) as $status) { $status instanceof Throwable && throw $status; } });
echo $said, ' ', count($gateway->requests()), "\n";
?>
--EXPECT--
nothing was thrown
nothing was thrown, still there
nothing was thrown
nothing was thrown, still there
nothing was thrown
nothing was thrown, still there
nothing was thrown
nothing was thrown, still there
every method, 0 requests
Error: faspay.testing was switched on while a client of Environment::Production was in use 1
Error: faspay.testing was switched on while a client of Environment::Production was in use 1
