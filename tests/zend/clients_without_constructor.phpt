--TEST--
A client whose constructor has not run yet, or failed, refuses every method and frees nothing it never had
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../helpers/billing.inc';
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{CreditCard, Debit, Money, Recurring, Testing, Xpress};

/** What asks for a text of this gets hold of the object whose constructor asked. */
class Sly
{
    public ?object $caught = null;

    public function __toString(): string
    {
        foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
            if (($frame['object'] ?? null) instanceof Debit || ($frame['object'] ?? null) instanceof CreditCard || ($frame['object'] ?? null) instanceof Recurring || ($frame['object'] ?? null) instanceof Xpress || ($frame['object'] ?? null) instanceof Faspay\Billing) {
                $this->caught = $frame['object'];
            }
        }
        throw new Exception('not today');
    }
}

$gateway = new Gateway();
$now = new DateTimeImmutable('2025-01-10');
$money = Money::idr(10000);
$methods = [
    Debit::class => [
        'channels' => [], 'create' => [bill()], 'redirectUrl' => ['7', '7'], 'status' => ['7', '7'], 'statuses' => [[['7', '7']]], 'eachStatus' => [[['7', '7']]], 'cancel' => ['7', '7', 'why'],
        'updateStaticVa' => ['8', $money, 'n', $now], 'pushOvo' => ['7', '08'], 'activateOvo' => ['08', 'n'], 'permataNetForm' => ['7', $money], 'briBindingForm' => ['a@b.co'],
        'verifyNotification' => ['{}'], 'verifyReturn' => [['a' => 'b']], 'verifyStaticVa' => ['8', 's', ['a' => 'b']],
    ],
    CreditCard::class => [
        'paymentForm' => [card_order()], 'charge' => [card_order(), card(), '203.0.113.7'], 'status' => ['7', $money], 'capture' => ['7', '7', $money], 'void' => ['7', '7', $money],
        'refund' => ['7', '7', $money, $money], 'lastToken' => ['t'], 'verifyNotification' => [['a' => 'b']], 'verifyReturn' => ['a=b'],
    ],
    Faspay\Billing::class => [
        'create' => [billing_bill()], 'status' => ['7', '7'], 'cancel' => ['7', '7'], 'verifyNotification' => ['{}'],
        'invoices' => [new Faspay\Billing\InvoiceFilter(Faspay\Billing\InvoiceStatus::Paid, $now, $now)],
    ],
    Recurring::class => [
        'registrationForm' => [member(), card_order()], 'updateCardForm' => [member(), card_order()], 'updateMember' => [member()], 'cancel' => [member()], 'status' => ['7'],
        'schedule' => [member(), $now], 'verifyReturn' => [['a' => 'b'], '7', '7'], 'verifyNotification' => ['{}'], 'readCardExpiry' => ['{}'],
    ],
    Xpress::class => [
        'create' => [page_order()], 'status' => ['7', '7'], 'verifyNotification' => ['{}'], 'verifyReturn' => [['a' => 'b']], 'confirm' => [Testing::answer(Debit\Notification::class), $money],
    ],
];
foreach ($methods as $class => $calls) {
    $sly = new Sly();
    try {
        new $class(...array_fill(0, (new ReflectionMethod($class, '__construct'))->getNumberOfRequiredParameters() - 1, 'a'), ...[$sly]);
    } catch (Exception $e) {
        unset($e);
    }
    var_dump($sly->caught->__debugInfo() === []);
    foreach ($calls as $method => $arguments) {
        $said = thrown(fn () => $sly->caught->$method(...$arguments));
        if ($said !== "Error: $class is not constructed") {
            echo "$class::$method(): $said\n";
        }
    }
    // It may still be constructed, and then it works.
    $sly->caught->__construct(...array_fill(0, (new ReflectionMethod($class, '__construct'))->getNumberOfRequiredParameters(), '12345'));
    echo count($sly->caught->__debugInfo()) > 0 ? "$class is constructed\n" : '';
}
?>
--EXPECT--
bool(true)
Faspay\Debit is constructed
bool(true)
Faspay\CreditCard is constructed
bool(true)
Faspay\Billing is constructed
bool(true)
Faspay\Recurring is constructed
bool(true)
Faspay\Xpress is constructed
