--TEST--
Testing::answer() makes every result from property names; what is missing says nothing, and every method works
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\{Form, Money, Testing};
use Faspay\Snap\{Rejection, VaNumber};
use Faspay\SnapDisbursement\BillNumber;

/** What must stand in a property for which there is no value. */
function is_blank(ReflectionProperty $property, mixed $value): bool
{
    $type = (string) $property->getType();

    return match (true) {
        $property->getType()->allowsNull() => $value === null,
        isset(['string' => 1, 'int' => 1, 'float' => 1, 'bool' => 1, 'array' => 1][$type]) => $value === ['string' => '', 'int' => 0, 'float' => 0.0, 'bool' => false, 'array' => []][$type],
        enum_exists($type) => $value === (defined("$type::Unknown") ? constant("$type::Unknown") : $type::cases()[0]),
        $type === Money::class => $value->equals(Money::idr(0)),
        $type === VaNumber::class, $type === BillNumber::class => $value == new $type('', ''),
        $type === DateTimeImmutable::class => $value->format(DATE_ATOM) === '1970-01-01T07:00:00+07:00',
        default => throw new LogicException("what is the blank of $type?"),
    };
}

/** A value of the type that is not its blank. */
function value_of(ReflectionProperty $property): mixed
{
    $type = ltrim((string) $property->getType(), '?');

    return match (true) {
        $type === 'string' => "\u{e9} of $property->name",
        $type === 'int' => 7,
        $type === 'float' => 0.25,
        $type === 'bool' => true,
        // What some arrays hold is checked too: see below.
        $type === 'array' => [],
        enum_exists($type) => $type::cases()[0],
        $type === Money::class => Money::idr(10000),
        $type === VaNumber::class, $type === BillNumber::class => new $type('  850499', '4843879097'),
        $type === DateTimeImmutable::class => new DateTimeImmutable('2025-01-10 10:00:00+07:00'),
        default => throw new LogicException("what is a value of $type?"),
    };
}

// Results: what is sealed, but for what a merchant asks for.
$classes = array_diff(SEALED, ['Faspay\CreditCard\Tokenization', 'Faspay\Snap\StatusQuery']);
$calls = 0;
foreach ($classes as $class) {
    $reflection = new ReflectionClass($class);
    $properties = $reflection->getProperties();
    $blank = Testing::answer($class);
    if ($blank::class !== $class || Testing::answer($class, []) != $blank) {
        echo "$class: another answer\n";
    }
    $given = [];
    foreach ($properties as $property) {
        if (!is_blank($property, $property->getValue($blank))) {
            echo "$class::\$$property->name is ", json_encode($property->getValue($blank)), "\n";
        }
        $given[$property->name] = value_of($property);
        // Alone, and of every wrong type.
        if ($property->getValue(Testing::answer($class, [$property->name => $given[$property->name]])) !== $given[$property->name]) {
            echo "$class::\$$property->name is not taken\n";
        }
        foreach ([1, 1.5, 'x', true, [], null, new stdClass(), new DateTime('2025-01-10'), Faspay\Environment::Sandbox, STDIN] as $wrong) {
            $fits = match (get_debug_type($wrong)) {
                'null' => $property->getType()->allowsNull(),
                'int' => in_array($property->getType()->getName(), ['int', 'float'], true),
                default => $property->getType()->getName() === get_debug_type($wrong),
            };
            $said = thrown(fn () => Testing::answer($class, [$property->name => $wrong]));
            if ($fits ? $said !== 'nothing was thrown' : !str_starts_with($said, 'ValueError: ') || !str_contains($said, "\$$property->name,")) {
                echo "$class::\$$property->name = ", get_debug_type($wrong), ": $said\n";
            }
        }
    }
    // All at once, in any order.
    $whole = Testing::answer($class, array_reverse($given, true));
    foreach ($properties as $property) {
        if ($property->getValue($whole) !== $given[$property->name]) {
            echo "$class::\$$property->name is not taken among others\n";
        }
    }
    $said = thrown(fn () => Testing::answer($class, ['nonesuch' => 1]));
    if (!str_starts_with($said, 'ValueError: ') || !str_contains($said, '$nonesuch')) {
        echo "$class: $said\n";
    }
    // It is as sealed as one that the extension made of a message.
    foreach ([fn () => clone $blank, fn () => serialize($blank), fn () => $blank->{$properties[0]->name} = 1, fn () => $blank->other = 1] as $break) {
        if (thrown($break) === 'nothing was thrown') {
            echo "$class can be changed\n";
        }
    }
    $reason = str_starts_with($class, 'Faspay\Snap\\') ? Rejection::Paid : '01';
    $arguments = ['isPaidExactly' => [Money::idr(10000)], 'reject' => [$reason, 'no'], 'answer' => [Money::idr(10000), 'Sari'], 'acknowledge' => ['Sari'], 'payment' => ['7']];
    foreach ($reflection->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        foreach ([$blank, $whole] as $object) {
            if ($method->isConstructor()) {
                continue;
            }
            // One of them prints.
            ob_start();
            $said = thrown(fn () => $method->invoke($object, ...array_slice($arguments[$method->name] ?? [], 0, $method->getNumberOfParameters())));
            ob_end_clean();
            if ($said !== 'nothing was thrown') {
                echo "$class::$method->name(): $said\n";
            }
            $calls++;
        }
    }
}
echo count($classes) > 20 ? 'every class' : 'too few classes', ', ', $calls > 30 ? 'every method' : 'too few methods', "\n";

// Arrays whose elements have a type.
$item = Testing::answer(Faspay\Debit\PaymentItem::class, ['name' => 'Book']);
echo Testing::answer(Faspay\Debit\Payment::class, ['items' => [$item]])->items[0]->name, "\n";
echo Testing::answer(Form::class, ['action' => 'https://x.example/', 'fields' => ['a' => '<b>', 7 => 'c']])->toHtml(false);
foreach ([[Faspay\Debit\Payment::class, ['items' => ['Book']]], [Faspay\Debit\Payment::class, ['items' => ['x' => $item]]], [Form::class, ['fields' => ['a' => 1]]],
    [Faspay\Recurring\ScheduledCharge::class, ['retryDates' => [new DateTime('2025-01-10')]]], [Faspay\Debit\Payment::class, ['a7']], [Faspay\Debit\Payment::class, ['trxId' => '1', '' => 1]]] as [$class, $properties]) {
    echo thrown(fn () => Testing::answer($class, $properties)), "\n";
}
// Values behind references are copied.
$trxId = '9';
$answer = Testing::answer(Faspay\Debit\Payment::class, ['trxId' => &$trxId]);
$trxId = 'changed';
echo $answer->trxId, "\n";
// By an alias, in any case, with the leading backslash that PHP's own functions do not mind.
echo Testing::answer('faspay\debit\PAYMENT')::class, ' ', Testing::answer('\Faspay\Debit\Payment')::class, "\n";
foreach ([Money::class, Faspay\CreditCard\Tokenization::class, Faspay\Snap\StatusQuery::class, VaNumber::class, Faspay\Debit\Bill::class, Faspay\Debit::class, Faspay\PaymentStatus::class, Faspay\GatewayException::class, 'stdClass', 'Nonesuch', "\0", ''] as $class) {
    $said = thrown(fn () => Testing::answer($class));
    echo $said === 'ValueError: Faspay\Testing::answer(): Argument #1 ($class) must be the class of a result, such as Faspay\Debit\Payment::class' ? '' : "$class: $said\n";
}
echo thrown(fn () => new Testing()), "\n", thrown(fn () => (new ReflectionClass(Testing::class))->newInstanceWithoutConstructor()), "\n";
ini_set('faspay.testing', '0');
echo thrown(fn () => Testing::answer(Faspay\Debit\Payment::class)), "\n";
?>
--EXPECT--
every class, every method
Book
<form id="faspay-form" method="post" accept-charset="UTF-8" action="https://x.example/">
<input type="hidden" name="a" value="&lt;b&gt;">
<input type="hidden" name="7" value="c">
<button type="submit">Continue to payment</button>
</form>
ValueError: Faspay\Testing::answer(): Argument #2 ($properties) must hold Faspay\Debit\PaymentItem in $items
ValueError: Faspay\Testing::answer(): Argument #2 ($properties) must hold a list in $items
ValueError: Faspay\Testing::answer(): Argument #2 ($properties) must hold texts alone in $fields
ValueError: Faspay\Testing::answer(): Argument #2 ($properties) must hold DateTimeImmutable in $retryDates
ValueError: Faspay\Testing::answer(): Argument #2 ($properties) must hold properties of Faspay\Debit\Payment by name; there is no $0
ValueError: Faspay\Testing::answer(): Argument #2 ($properties) must hold properties of Faspay\Debit\Payment by name; there is no $
9
Faspay\Debit\Payment Faspay\Debit\Payment
Error: Call to private Faspay\Testing::__construct() from global scope
ReflectionException: Class Faspay\Testing is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Faspay\Testing::answer() is for tests: set the INI entry faspay.testing to 1, never where payments are taken
