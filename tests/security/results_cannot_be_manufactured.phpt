--TEST--
Results are made by the extension alone: new, reflection, unserialize, clone and writing are refused
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

foreach (SEALED as $class) {
    $reflection = new ReflectionClass($class);
    $tries = [
        'new' => fn () => new $class(),
        'new with arguments' => fn () => new $class('1', '2', '3'),
        'newInstance' => fn () => $reflection->newInstance(),
        'without constructor' => fn () => $reflection->newInstanceWithoutConstructor(),
        'unserialize' => fn () => unserialize('O:' . strlen($class) . ":\"$class\":1:{s:5:\"trxId\";s:1:\"1\";}"),
        'unserialize C' => fn () => unserialize('C:' . strlen($class) . ":\"$class\":0:{}"),
        'inheritance' => fn () => $reflection->isFinal() ? throw new Error('final') : null,
        'PDO style' => fn () => $reflection->isCloneable() ? null : throw new Error('not cloneable'),
    ];
    foreach ($tries as $way => $try) {
        if (thrown($try) === 'nothing was thrown') {
            echo "$class: $way\n";
        }
    }
    // Properties are readonly even from inside.
    foreach ($reflection->getProperties() as $property) {
        if (!$property->isReadOnly()) {
            echo "$class::\${$property->name} is not readonly\n";
        }
    }
}
// The list is whole: every final class without a public constructor, but for those that hold no message.
$sealed = array_values(array_filter(faspay_classes(), function (string $class): bool {
    $reflection = new ReflectionClass($class);

    return $reflection->isFinal() && !$reflection->isEnum() && !$reflection->isInstantiable();
}));
sort($sealed);
$listed = [...SEALED, 'Faspay\Money', 'Faspay\Signature', 'Faspay\Testing', 'Faspay\Inquiries', 'Faspay\Billing\Invoices'];
sort($listed);
var_dump(array_diff($sealed, $listed), array_diff($listed, $sealed));

// One that the extension made.
$client = (new Gateway())->client();
$notification = $client->verifyNotification(file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.json'));
echo thrown(fn () => clone $notification), "\n", thrown(fn () => serialize($notification)), "\n";
echo thrown(fn () => $notification->statusCode = '0'), "\n", thrown(function () use ($notification) { unset($notification->statusCode); }), "\n";
echo thrown(fn () => (new ReflectionProperty($notification, 'statusCode'))->setValue($notification, '0')), "\n";
echo thrown(fn () => $notification->other = 1), "\n";
echo thrown(function () use ($notification) { $x = &$notification->raw; $x['bill_no'] = 'other'; }), "\n";
echo $notification->statusCode, ' ', $notification->raw['bill_no'], "\n";
?>
--EXPECT--
array(0) {
}
array(0) {
}
Error: Trying to clone an uncloneable object of class Faspay\Debit\Notification
Exception: Serialization of 'Faspay\Debit\Notification' is not allowed
Error: Cannot modify readonly property Faspay\Debit\Notification::$statusCode
Error: Cannot unset readonly property Faspay\Debit\Notification::$statusCode
Error: Cannot modify readonly property Faspay\Debit\Notification::$statusCode
Error: Cannot create dynamic property Faspay\Debit\Notification::$other
Error: Cannot modify readonly property Faspay\Debit\Notification::$raw
2 INV-1001
