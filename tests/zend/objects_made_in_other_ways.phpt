--TEST--
Objects from crafted serializations, from databases, from wrappers of streams and from inside a constructor: every method answers or throws
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/unconstructed.inc';

$gateway = new Gateway(UNPAID);
$transport = new Faspay\Transport(timeout: 5.0, retries: 0);
$grid = new Grid(hosts($gateway, $transport));
$classes = array_values(array_filter(faspay_classes(), fn (string $class): bool => !interface_exists($class) && !enum_exists($class)));
$made = [];
$try = function (string $way, callable $make) use ($grid, &$made): void {
    try {
        $objects = @$make();
    } catch (Throwable) {
        return;
    }
    foreach (is_array($objects) ? $objects : [$objects] as $object) {
        if (is_object($object) && str_starts_with($object::class, 'Faspay\\')) {
            $made[$way][$object::class] = 1;
            $grid->run($object);
        }
    }
};

/** What is alive while it is asked for its text gets hold of the object whose constructor asked. */
class Sly
{
    public array $caught = [];

    public function __toString(): string
    {
        foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
            if (isset($frame['object']) && str_starts_with($frame['object']::class, 'Faspay\\')) {
                $this->caught[] = $frame['object'];
            }
        }
        throw new Exception('not today');
    }
}

foreach ($classes as $class) {
    $reflection = new ReflectionClass($class);
    $properties = $reflection->getProperties();
    $head = fn (int $count): string => 'O:' . strlen($class) . ":\"$class\":$count:";
    $values = ['i:5;', 's:3:"abc";', 's:0:"";', 'b:1;', 'd:0.5;', 'a:1:{i:0;a:0:{}}', 'N;', 'O:8:"stdClass":0:{}', 'E:20:"Faspay\Channel:BcaVa";', serialize(Faspay\Money::idr(1)), serialize(new DateTimeImmutable('2025-01-10 UTC'))];
    $try('unserialize', fn () => unserialize($head(0) . '{}'));
    $try('unserialize', fn () => unserialize("C:" . substr($head(0), 2) . '{}'));
    foreach ($properties as $property) {
        $name = serialize($property->name);
        foreach ($values as $value) {
            $try('unserialize', fn () => unserialize($head(1) . "{{$name}$value}"));
            $try('unserialize', fn () => unserialize('a:2:{i:0;' . $head(1) . "{{$name}$value}i:1;R:3;}"));
            // Twice the same property, and one that is none.
            $try('unserialize', fn () => unserialize($head(3) . "{{$name}$value{$name}$value" . 's:8:"nonesuch";' . "$value}"));
        }
    }
    $try('reflection', fn () => $reflection->newInstanceWithoutConstructor());
    $try('reflection', fn () => method_exists($reflection, 'newLazyGhost') ? $reflection->newLazyGhost(fn () => null) : null);
    $try('reflection', fn () => method_exists($reflection, 'newLazyProxy') ? $reflection->newLazyProxy(fn () => new stdClass()) : null);
    $sly = new Sly();
    $parameters = $reflection->getConstructor()?->getParameters() ?? [];
    foreach ($parameters as $i => $parameter) {
        if (preg_match('/\bstring\b/', (string) $parameter->getType())) {
            $try('constructor', fn () => $reflection->newInstance(...array_fill(0, $i, '1'), ...[$i => $sly]));
        }
    }
    $try('constructor', fn () => $sly->caught);
    if (extension_loaded('pdo_sqlite')) {
        $pdo = new PDO('sqlite::memory:');
        foreach ([PDO::FETCH_CLASS, PDO::FETCH_CLASS | PDO::FETCH_PROPS_LATE] as $mode) {
            foreach ([[], ...array_map(fn ($property) => [$property->name], $properties)] as $columns) {
                $sql = 'select ' . (implode(', ', array_map(fn (string $name): string => "'abc' as \"$name\"", $columns)) ?: "1 as nonesuch");
                $try('PDO', fn () => $pdo->query($sql)->fetchAll($mode, $class));
                $try('PDO', fn () => $pdo->query($sql)->fetchObject($class));
            }
        }
    }
    stream_wrapper_register('faspay', $class) && $try('wrapper', fn () => stream_get_meta_data(fopen('faspay://x', 'r'))['wrapper_data'] ?? null);
    stream_wrapper_unregister('faspay');
    if (extension_loaded('dom')) {
        $try('DOM', fn () => (new DOMDocument())->registerNodeClass(DOMElement::class, $class));
    }
    $try('SimpleXML', fn () => extension_loaded('simplexml') ? simplexml_load_string('<a/>', $class) : null);
    $try('ArrayObject', fn () => new ArrayObject([], 0, $class));
}
// In the middle of unserialize(): an object that is not filled yet is visible to another one's __unserialize().
class Looking { public static array $seen = []; public function __unserialize(array $data): void { self::$seen = $data; } }
foreach ([Faspay\Money::class, Faspay\Debit\Bill::class, Faspay\CreditCard\Order::class, Faspay\Recurring\Member::class, Faspay\Address::class, Faspay\GatewayException::class, Faspay\AmountMismatchException::class] as $class) {
    $try('unserialize in the middle', function () use ($class) { @unserialize('a:2:{i:0;O:7:"Looking":1:{i:0;O:' . strlen($class) . ":\"$class\":1:{s:8:\"currency\";s:3:\"IDR\";}}i:1;i:7"); return Looking::$seen; });
}
echo implode(', ', array_intersect(['unserialize', 'reflection', 'constructor', 'unserialize in the middle'], array_keys($made))), "\n";
// None of these ways makes a result.
var_dump(array_intersect(array_keys(array_merge(...array_values($made))), SEALED) === []);
var_dump(array_sum($grid->outcomes) > 3000, $grid->outcomes['value'] > 0, $grid->outcomes['Error'] > 0, $grid->outcomes['Exception'] > 0);
?>
--EXPECT--
unserialize, reflection, constructor, unserialize in the middle
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
