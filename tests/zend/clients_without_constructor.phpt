--TEST--
A client whose constructor has not run yet, or failed, refuses every method and frees nothing it never had
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../helpers/billing.inc';
require __DIR__ . '/../helpers/sendme.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{CreditCard, Debit, Money, Recurring, SendMe, Snap, SnapDisbursement, Testing, Xpress};

/** What asks for a text of this gets hold of the object whose constructor asked. */
class Sly
{
    public ?object $caught = null;

    public function __construct(private string $class)
    {
    }

    public function __toString(): string
    {
        foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
            if (is_a($frame['class'] ?? '', $this->class, true)) {
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
    SendMe::class => [
        'register' => [bank_account()], 'confirmRegistration' => [bank_account(), '1', 'n'], 'beneficiary' => ['7'], 'transfer' => [sendme_transfer()], 'topUp' => [sendme_top_up()],
        'cashOut' => [cash_out()], 'balance' => [], 'statement' => [$now, $now], 'status' => ['7'], 'verifyNotification' => ['{}'],
        'confirm' => [Testing::answer(SendMe\Notification::class), $money, '7'],
    ],
    Snap::class => [
        'createVa' => [va_bill()], 'generateQr' => [qr_bill()], 'createDebit' => [debit_bill()], 'verifyNotification' => ['{}', []], 'verifyVaInquiry' => ['{}', []],
    ],
    SnapDisbursement::class => [
        'transfer' => [transfer()], 'topUp' => [top_up()], 'transferStatus' => ['7'], 'topUpStatus' => ['7'], 'inquireAccount' => ['008', '7'], 'balance' => [], 'history' => [$now, $now],
        'inquireBill' => [bill_number(), '013'], 'payBill' => [Testing::answer(SnapDisbursement\PayableBill::class), $money],
    ],
    Xpress::class => [
        'create' => [page_order()], 'status' => ['7', '7'], 'verifyNotification' => ['{}'], 'verifyReturn' => [['a' => 'b']], 'confirm' => [Testing::answer(Debit\Notification::class), $money],
    ],
];
$keys = ['privateKey' => sandbox_key('merchant_private'), 'faspayPublicKey' => sandbox_key('gateway_public')];
foreach ($methods as $class => $calls) {
    $required = [];
    foreach ((new ReflectionMethod($class, '__construct'))->getParameters() as $parameter) {
        if (!$parameter->isOptional()) {
            $required[$parameter->name] = $keys[$parameter->name] ?? ((string) $parameter->getType() === 'string' ? '12345' : credentials());
        }
    }
    $sly = new Sly($class);
    try {
        new $class(...[array_key_last(array_filter($required, is_string(...))) => $sly] + $required);
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
    $sly->caught->__construct(...$required);
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
Faspay\SendMe is constructed
bool(true)
Faspay\Snap is constructed
bool(true)
Faspay\SnapDisbursement is constructed
bool(true)
Faspay\Xpress is constructed
