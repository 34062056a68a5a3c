--TEST--
Objects that hide what they hold are equal to themselves alone; casts show nothing; values and results compare by what they hold
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../helpers/sendme.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';
require __DIR__ . '/../helpers/xpress.inc';
require __DIR__ . '/../helpers/billing.inc';
use Faspay\{Money, Testing, Transport};

$gateway = new Gateway();
$opaque = [
    'Transport' => fn () => new Transport(1.0),
    'other Transport' => fn () => new Transport(9.0, proxy: 'http://shop:secret@127.0.0.1:1'),
    'Debit' => fn () => $gateway->client(),
    'CreditCard' => fn () => card_client($gateway),
    'Recurring' => fn () => recurring_client($gateway),
    'SendMe' => fn () => sendme(),
    'Credentials' => fn () => credentials(),
    'Snap' => fn () => snap(),
    'SnapDisbursement' => fn () => disbursement(),
    'Xpress' => fn () => xpress($gateway),
    'Billing' => fn () => billing(),
    'Invoices' => fn () => billing()->invoices(new Faspay\Billing\InvoiceFilter(Faspay\Billing\InvoiceStatus::Paid, now(), now())),
    'Card' => fn () => card(),
    'Inquiries' => fn () => $gateway->client()->eachStatus([]),
];
// Whatever else has no public properties: it must be listed above.
foreach ((new ReflectionExtension('faspay'))->getClasses() as $class) {
    $hides = !$class->isInterface() && !$class->isEnum() && !$class->isAbstract() && $class->getProperties() === [] && !in_array($class->name, ['Faspay\Signature', 'Faspay\Testing'], true);
    if ($hides && !isset($opaque[$class->getShortName()])) {
        echo "$class->name hides what it holds\n";
    }
}
foreach ($opaque as $name => $make) {
    [$a, $b] = [$make(), $make()];
    $same = $a;
    foreach ($opaque as $other) {
        $c = $other();
        if ($a == $c || !($a != $c) || $a < $c || $a > $c || $a <= $c || $a >= $c || in_array($c, [$a]) || [$a] == [$c] || ($a <=> $c) === 0) {
            echo "$name compares\n";
        }
    }
    if (!($a == $same) || $a != $same || !in_array($a, [$b, $a]) || array_search($a, [$b, $a]) !== 1 || [$a] != [$same]) {
        echo "$name is not equal to itself\n";
    }
    // As any object beside something else.
    if (!($a == true) || $a == false || $a == null || $a == 'x' || $a == [] || $a == new stdClass() || !$a) {
        echo "$name beside other types\n";
    }
    echo $name, ': ', thrown(fn () => (string) $a), '; ', @(int) $a, ' ', @(float) $a, ' ', json_encode([(bool) $a, (array) $a, $a]), "\n";
}
var_dump(Money::idr(1) == Money::idr('1.00'), Money::idr(1) == Money::idr(2), bill() == bill(), bill() == bill(no: 'INV-1002'), member() == member(), member() == member(id: '7'));
$answer = fn (string $trxId) => Testing::answer(Faspay\Debit\Payment::class, ['trxId' => $trxId, 'raw' => ['a' => [1]]]);
var_dump($answer('1') == $answer('1'), $answer('1') == $answer('2'));
?>
--EXPECT--
Transport: Error: Object of class Faspay\Transport could not be converted to string; 1 1 [true,[],{}]
other Transport: Error: Object of class Faspay\Transport could not be converted to string; 1 1 [true,[],{}]
Debit: Error: Object of class Faspay\Debit could not be converted to string; 1 1 [true,[],{}]
CreditCard: Error: Object of class Faspay\CreditCard could not be converted to string; 1 1 [true,[],{}]
Recurring: Error: Object of class Faspay\Recurring could not be converted to string; 1 1 [true,[],{}]
SendMe: Error: Object of class Faspay\SendMe could not be converted to string; 1 1 [true,[],{}]
Credentials: Error: Object of class Faspay\SendMe\Credentials could not be converted to string; 1 1 [true,[],{}]
Snap: Error: Object of class Faspay\Snap could not be converted to string; 1 1 [true,[],{}]
SnapDisbursement: Error: Object of class Faspay\SnapDisbursement could not be converted to string; 1 1 [true,[],{}]
Xpress: Error: Object of class Faspay\Xpress could not be converted to string; 1 1 [true,[],{}]
Billing: Error: Object of class Faspay\Billing could not be converted to string; 1 1 [true,[],{}]
Invoices: Error: Object of class Faspay\Billing\Invoices could not be converted to string; 1 1 [true,[],{}]
Card: Error: Object of class Faspay\CreditCard\Card could not be converted to string; 1 1 [true,[],{}]
Inquiries: Error: Object of class Faspay\Inquiries could not be converted to string; 1 1 [true,[],{}]
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
