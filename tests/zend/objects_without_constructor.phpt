--TEST--
Objects that ext/soap makes without their constructors, with no, some and all properties: every method answers or throws, and none reads what nobody set
--EXTENSIONS--
faspay
soap
--ENV--
ASAN_OPTIONS=detect_leaks=0
--INI--
faspay.testing=1
report_memleaks=0
--FILE--
<?php
require __DIR__ . '/../helpers/unconstructed.inc';

$gateway = new Gateway(UNPAID);
$transport = new Faspay\Transport(timeout: 5.0, retries: 0);
$hosts = hosts($gateway, $transport);
$grid = new Grid($hosts);
$classes = array_values(array_filter(faspay_classes(), fn (string $class): bool => !interface_exists($class) && !enum_exists($class) && !(new ReflectionClass($class))->isAbstract()));
$soap = Unconstructed::of($classes);
$texts = ['string' => ['text', ''], 'int' => ['7'], 'float' => ['0.5'], 'bool' => ['true'], 'array' => ['<item>1</item><item xsi:type="enc:Array"><item>2</item></item>']];
$made = [];
$refused = 0;
foreach ($classes as $class) {
    $members = [];
    foreach ((new ReflectionClass($class))->getProperties() as $property) {
        foreach ($texts[ltrim((string) $property->getType(), '?')] ?? ['', 'text', '<minor>5</minor>'] as $text) {
            $members["$property->name $text"] = "<$property->name>$text</$property->name>";
        }
    }
    $subsets = [[], ...array_map(fn (string $member): array => [$member], array_values($members))];
    foreach (array_keys($members) as $left) {
        $subsets[] = array_diff_key($members, [$left => 1]);
    }
    $subsets[] = $members;
    foreach ($subsets as $subset) {
        try {
            // ext/soap leaks each value that it could not assign, as it does with a readonly property of any class. Leaks are therefore not counted here.
            $object = $soap->make($class, implode('', $subset));
        } catch (Throwable) {
            $refused++;
            continue;
        }
        if ($object instanceof $class) {
            $made[$class] = ($made[$class] ?? 0) + 1;
            $grid->run($object);
        }
    }
}
foreach (array_diff($classes, array_keys($made)) as $class) {
    echo "no $class was made\n";
}
var_dump(array_sum($made) > 300, $grid->outcomes['value'] > 0, $grid->outcomes['Error'] > 0, $grid->outcomes['Exception'] > 0);
// What the methods say where they miss something; which property they miss first is their business.
function first_missed(callable $code): string
{
    return preg_replace('/::\$\w+ must/', '::$... must', thrown($code));
}

foreach ([[Faspay\Form::class, 'toHtml', []], [Faspay\Debit\StaticVaRequest::class, 'answer', [Faspay\Money::idr(1), 'Sari']], [Faspay\Debit\StaticVaRequest::class, 'reject', []], [Faspay\Debit\Notification::class, 'acknowledge', []],
    [Faspay\Debit\Notification::class, 'claimsPaid', []], [Faspay\Debit\Status::class, 'isFinal', []], [Faspay\CreditCard\Result::class, 'isPaid', []], [Faspay\CreditCard\Result::class, 'explain', []], [Faspay\Recurring\Charge::class, 'acknowledge', []]] as [$class, $method, $arguments]) {
    echo first_missed(fn () => $soap->make($class)->$method(...$arguments)), "\n";
}
foreach ([[0, 'create', Faspay\Debit\Bill::class], [1, 'paymentForm', Faspay\CreditCard\Order::class], [2, 'updateMember', Faspay\Recurring\Member::class]] as [$host, $method, $class]) {
    echo first_missed(fn () => $hosts[$host]->$method($soap->make($class))), "\n";
}
echo first_missed(fn () => $hosts[0]->confirm($soap->make(Faspay\Debit\Notification::class), Faspay\Money::idr(1), '7')), "\n";
echo first_missed(fn () => $hosts[1]->confirm($soap->make(Faspay\CreditCard\Notification::class), Faspay\Money::idr(1))), "\n";
echo first_missed(fn () => $hosts[1]->charge(card_order(), $soap->make(Faspay\CreditCard\Card::class), '203.0.113.7')), "\n";
echo thrown(fn () => $soap->make(Faspay\Debit::class)->channels()), "\n";
echo thrown(fn () => $soap->make(Faspay\Form::class, '<action>x</action><method>POST</method><fields><item><item>1</item></item></fields>')->toHtml()), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
Error: Typed property Faspay\Form::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\StaticVaRequest::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\StaticVaRequest::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\Notification::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\Notification::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\Status::$... must not be accessed before initialization
Error: Typed property Faspay\CreditCard\Result::$... must not be accessed before initialization
Error: Typed property Faspay\CreditCard\Result::$... must not be accessed before initialization
Error: Typed property Faspay\Recurring\Charge::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\Bill::$... must not be accessed before initialization
Error: Typed property Faspay\CreditCard\Order::$... must not be accessed before initialization
Error: Typed property Faspay\Recurring\Member::$... must not be accessed before initialization
Error: Typed property Faspay\Debit\Notification::$... must not be accessed before initialization
Error: Typed property Faspay\CreditCard\Notification::$... must not be accessed before initialization
Error: Faspay\CreditCard\Card is not constructed
Error: Faspay\Debit is not constructed
TypeError: Faspay\Form::$fields must hold texts alone
