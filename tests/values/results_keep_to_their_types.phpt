--TEST--
A result holds what the types of its properties say, whatever the gateway leaves out of its answer
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/sendme.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\Snap\VaNumber;

/** The properties, at any depth, that hold null although their types do not allow it. */
function untrue(object $result, string $path = ''): array
{
    $found = [];
    foreach ((new ReflectionObject($result))->getProperties() as $property) {
        $value = $property->isInitialized($result) ? $property->getValue($result) : null;
        $name = $path . $property->getName();
        if ($value === null && !$property->getType()->allowsNull()) {
            $found[] = $name;
        } elseif (is_object($value) && !$value instanceof UnitEnum) {
            $found = [...$found, ...untrue($value, "$name.")];
        }
    }

    return $found;
}

function show(object $result, string $what): void
{
    echo "$what: ", implode(' ', untrue($result)) ?: 'all right', "\n";
}

$gateway = new Gateway('{}');

$gateway->script(...with_token(status_answer('2', ['data' => [['transaction_amount' => '1.00'], ['transaction_type' => null], ['transaction_type' => 'D']]])));
foreach (sendme(baseUrl: $gateway->url)->statement(now('-1 day'), now()) as $line) {
    show($line, 'a line of a statement');
    echo $line->direction->name, "\n";
}

$gateway->script(['responseCode' => '2001200', 'responseMessage' => 'Success', 'detailData' => [['remark' => 'x']], 'additionalInfo' => ['accountNo' => SOURCE_ACCOUNT]]);
foreach (disbursement(baseUrl: $gateway->url)->history(now('-1 day'), now()) as $line) {
    show($line, 'a line of a history');
    echo $line->direction->name, "\n";
}

// The parts of the number are those that were asked about, unless the gateway says both.
$number = VaNumber::fromString('8504994843879097', 6);
foreach ([[], ['customerNo' => '94843879097'], ['partnerServiceId' => '   85049', 'customerNo' => '94843879097']] as $parts) {
    $gateway->script(['responseCode' => '2002600', 'responseMessage' => 'Success', 'virtualAccountData' => $parts + ['virtualAccountNo' => '8504994843879097', 'paymentFlagStatus' => '00']]);
    $status = snap(baseUrl: $gateway->url)->vaStatus($number, '402', 'INV-1001');
    show($status, 'a status');
    var_dump($status->number->partnerServiceId, $status->number->customerNo, (string) $status->number);
}
?>
--EXPECT--
a line of a statement: all right
Unknown
a line of a statement: all right
Unknown
a line of a statement: all right
Debit
a line of a history: all right
Unknown
a status: all right
string(8) "  850499"
string(10) "4843879097"
string(16) "8504994843879097"
a status: all right
string(8) "  850499"
string(10) "4843879097"
string(16) "8504994843879097"
a status: all right
string(8) "   85049"
string(11) "94843879097"
string(16) "8504994843879097"
