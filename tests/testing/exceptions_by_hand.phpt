--TEST--
Every exception can be made by hand with its properties as named arguments, and no property is ever uninitialised
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\{AmountMismatchException, GatewayException, MalformedMessageException, Money, NotSentException, OutcomeUnknownException, PaymentStatus, SignatureException, TransportException, ValidationException};

/** What has no constructor call of its own is known by these. */
class Bare extends GatewayException { public function __construct() {} }
class BareTransport extends TransportException { public function __construct() {} }
class BareAmount extends AmountMismatchException { public function __construct() {} }
class BareValidation extends ValidationException { public function __construct() {} public function context(): array { return ['mine' => 1] + parent::context(); } }
class BareSignature extends SignatureException { protected $message = 'its own'; public function __construct() {} }
class BareMalformed extends MalformedMessageException { public function __construct() {} }
/** Their own property of the same name, theirs to set. */
class Redeclared extends GatewayException { public function __construct(public readonly string $operation) {} }
class Forgetful extends GatewayException { public readonly string $operation; public function __construct() {} }

$classes = array_filter(faspay_classes(), fn (string $class): bool => is_subclass_of($class, Throwable::class) && !interface_exists($class));
echo count($classes), "\n";
$violation = ['field' => 'no', 'rule' => 'required', 'message' => 'is required', 'wireName' => 'bill_no', 'limit' => null, 'length' => null, 'channel' => null];
$status = new stdClass();
$values = [
    'violations' => [$violation], 'rule' => 'mismatch', 'field' => 'bill_no', 'raw' => ['bill_no' => '7'], 'expected' => Money::idr(10000), 'actual' => Money::idr('1.50'), 'status' => $status,
    'responseCode' => '14', 'responseText' => 'Order tidak ada', 'operation' => 'create', 'httpStatus' => 502, 'attempts' => 3, 'timedOut' => true, 'orderNo' => 'INV-1001', 'externalId' => '12345',
];
foreach ($classes as $class) {
    $reflection = new ReflectionClass($class);
    $own = array_filter($reflection->getProperties(), fn (ReflectionProperty $property): bool => is_a($property->class, Faspay\Exception::class, true));
    $parameters = array_map(fn (ReflectionParameter $parameter): string => $parameter->name, $reflection->getConstructor()->getParameters());
    $names = array_map(fn (ReflectionProperty $property): string => $property->name, $own);
    // The parameters are what PHP's own exceptions take, and then the properties.
    if ($parameters !== ['message', 'code', 'previous', ...$names] || $reflection->getConstructor()->getNumberOfRequiredParameters() !== 0) {
        echo "$class takes ", implode(', ', $parameters), "\n";
    }
    if ($reflection->isAbstract()) {
        continue;
    }
    $given = array_intersect_key($values, array_flip($names));
    $required = array_intersect_key($given, $class === AmountMismatchException::class ? ['expected' => 1, 'status' => 1] : []);
    $previous = new Exception('before');
    $empty = new $class(...$required);
    $whole = new $class('said', 7, $previous, ...$given);
    $positional = new $class('said', 7, $previous, ...array_values(array_replace(array_flip($names), $given)));
    foreach ($own as $property) {
        $value = $property->getValue($empty);
        $type = $property->getType();
        $blank = $type->allowsNull() ? null : ['string' => '', 'int' => 0, 'bool' => false, 'array' => []][$type->getName()] ?? $required[$property->name];
        if ($value !== $blank || $property->getValue($whole) !== $given[$property->name] || $property->getValue($positional) !== $given[$property->name]) {
            echo "$class::\$$property->name is wrong\n";
        }
        if ($required === [] && $property->getValue(new $class(...[$property->name => $given[$property->name]])) !== $given[$property->name]) {
            echo "$class::\$$property->name alone is wrong\n";
        }
        if (!str_starts_with(thrown(fn () => new $class(...[$property->name => STDIN] + $required)), "TypeError: $property->class::__construct(): Argument #")) {
            echo "$class::\$$property->name: ", thrown(fn () => new $class(...[$property->name => STDIN] + $required)), "\n";
        }
        if (thrown(fn () => $whole->{$property->name} = $given[$property->name]) === 'nothing was thrown') {
            echo "$class::\$$property->name can be written\n";
        }
    }
    if ([$empty->getMessage(), $empty->getCode(), $empty->getPrevious(), $whole->getMessage(), $whole->getCode(), $whole->getPrevious(), $whole->getLine()] !== ['', 0, null, 'said', 7, $previous, $positional->getLine() - 1]) {
        echo "$class: message, code or previous\n";
    }
    // Its log: everything but the raw message.
    echo substr($class, 7), ' ', json_encode($whole->context(), JSON_UNESCAPED_SLASHES), "\n";
    if (array_keys($empty->context()) !== array_values(array_diff($names, ['raw']))) {
        echo "$class: another context\n";
    }
    echo thrown(fn () => $whole->__construct(...$required)) === "Error: $class is already constructed" ? '' : "$class can be constructed twice\n";
    // Frameworks serialize exceptions; results cannot be.
    $copy = unserialize(serialize($whole));
    if ($copy->context() !== $whole->context() || $copy->getMessage() !== 'said') {
        echo "$class: another one after serialization\n";
    }
    $hollow = unserialize('O:' . strlen($class) . ":\"$class\":0:{}");
    foreach ($own as $property) {
        $property->isInitialized($hollow) || print("$class::\$$property->name is uninitialised after unserialize()\n");
    }
    $without = $reflection->newInstanceWithoutConstructor();
    $without->context();
}
foreach ([Bare::class, BareTransport::class, BareAmount::class, BareValidation::class, BareSignature::class, BareMalformed::class, Redeclared::class, Forgetful::class] as $class) {
    $made = $class === Redeclared::class ? new $class('mine') : new $class();
    foreach ((new ReflectionClass($made))->getProperties() as $property) {
        if (!$property->isInitialized($made)) {
            echo "$class::\$$property->name is uninitialised\n";
        }
    }
    echo $class, ' ', $class === Forgetful::class ? thrown(fn () => $made->context()) : json_encode($made->context()), "\n";
}
$bare = new BareAmount();
var_dump($bare->status->isPaid(), $bare->status->status === PaymentStatus::Unknown, (new BareSignature())->getMessage());
echo thrown(fn () => new AmountMismatchException('x')), "\n", thrown(fn () => new AmountMismatchException('x', expected: Money::idr(1))), "\n", thrown(fn () => new AmountMismatchException('x', expected: null, status: $status)), "\n";
echo thrown(fn () => new ValidationException('x', 0, null, [], null, null, 'more')), "\n", thrown(fn () => new GatewayException(nonesuch: 1)), "\n";
echo thrown(fn () => new class extends TransportException {}), "\n";
// Thrown and caught like any other, at the line that made it.
try {
    throw new OutcomeUnknownException('lost', timedOut: true);
} catch (Faspay\Exception $e) {
    echo get_class($e), ' ', $e->getLine() === __LINE__ - 2 ? 'here' : $e->getLine(), ' ', $e->getTraceAsString(), "\n";
}
?>
--EXPECT--
9
ValidationException {"violations":[{"field":"no","rule":"required","message":"is required","wireName":"bill_no","limit":null,"length":null,"channel":null}],"orderNo":"INV-1001","externalId":"12345"}
SignatureException {"rule":"mismatch","orderNo":"INV-1001","externalId":"12345"}
MalformedMessageException {"rule":"mismatch","field":"bill_no","orderNo":"INV-1001","externalId":"12345"}
AmountMismatchException {"expected":"IDR 10000.00","actual":"IDR 1.50","status":null,"orderNo":"INV-1001","externalId":"12345"}
GatewayException {"responseCode":"14","responseText":"Order tidak ada","operation":"create","orderNo":"INV-1001","externalId":"12345"}
DuplicateException {"responseCode":"14","responseText":"Order tidak ada","operation":"create","orderNo":"INV-1001","externalId":"12345"}
NotSentException {"operation":"create","httpStatus":502,"attempts":3,"timedOut":true,"orderNo":"INV-1001","externalId":"12345"}
OutcomeUnknownException {"operation":"create","httpStatus":502,"attempts":3,"timedOut":true,"orderNo":"INV-1001","externalId":"12345"}
Bare {"responseCode":"","responseText":"","operation":"","orderNo":null,"externalId":null}
BareTransport {"operation":"","httpStatus":0,"attempts":0,"timedOut":false,"orderNo":null,"externalId":null}
BareAmount {"expected":"IDR 0.00","actual":null,"status":"unknown","orderNo":null,"externalId":null}
BareValidation {"mine":1,"violations":[],"orderNo":null,"externalId":null}
BareSignature {"rule":"","orderNo":null,"externalId":null}
BareMalformed {"rule":"","field":null,"orderNo":null,"externalId":null}
Redeclared {"responseCode":"","responseText":"","operation":"mine","orderNo":null,"externalId":null}
Forgetful::$operation is uninitialised
Forgetful Error: Typed property Forgetful::$operation must not be accessed before initialization
bool(false)
bool(true)
string(7) "its own"
ArgumentCountError: Faspay\AmountMismatchException::__construct(): Argument #4 ($expected) must be given
ArgumentCountError: Faspay\AmountMismatchException::__construct(): Argument #6 ($status) must be given
ArgumentCountError: Faspay\AmountMismatchException::__construct(): Argument #4 ($expected) must be given
ArgumentCountError: Faspay\ValidationException::__construct() expects at most 6 arguments, 7 given
Error: Unknown named parameter $nonesuch
nothing was thrown
Faspay\OutcomeUnknownException here #0 {main}
