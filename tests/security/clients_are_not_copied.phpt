--TEST--
A client and a transport can be neither serialized nor unserialized nor cloned, and a client is constructed once
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
require __DIR__ . '/../helpers/sendme.inc';
require __DIR__ . '/../helpers/snap_disbursement.inc';

$client = client(transport: proxied());
foreach ([$client, proxied(), snap(), disbursement(), sendme(), credentials()] as $object) {
    $class = $object::class;
    echo thrown(fn () => serialize($object)), "\n", thrown(fn () => serialize([$object])), "\n", thrown(fn () => clone $object), "\n";
    echo thrown(fn () => unserialize('O:' . strlen($class) . ":\"$class\":0:{}")), "\n", thrown(fn () => unserialize('C:' . strlen($class) . ":\"$class\":0:{}")), "\n";
}
try {
    $empty = (new ReflectionClass(Faspay\Debit::class))->newInstanceWithoutConstructor();
    echo thrown(fn () => $empty->status('1', '2')), "\n", thrown(fn () => $empty->verifyNotification('{}')), "\n", thrown(fn () => $empty->redirectUrl('1', '2')), "\n";
} catch (ReflectionException $e) {
    echo "Debit needs its constructor\n";
}
echo thrown(fn () => $client->__construct('99999', 'x', 'y', 'z')), "\n";
echo thrown(fn () => $client->password = 'x'), "\n";
var_dump(isset($client->password), property_exists($client, 'password'));
foreach ([Faspay\Debit::class, Faspay\Transport::class, Faspay\Snap::class] as $class) {
    // What serializers and caches of other extensions look for.
    var_dump(array_filter(['__serialize', '__sleep', '__set_state', 'jsonSerialize', 'serialize'], (new ReflectionClass($class))->hasMethod(...)));
}
?>
--EXPECT--
Exception: Serialization of 'Faspay\Debit' is not allowed
Exception: Serialization of 'Faspay\Debit' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\Debit
Exception: Unserialization of 'Faspay\Debit' is not allowed
Exception: Unserialization of 'Faspay\Debit' is not allowed
Exception: Serialization of 'Faspay\Transport' is not allowed
Exception: Serialization of 'Faspay\Transport' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\Transport
Exception: Unserialization of 'Faspay\Transport' is not allowed
Exception: Unserialization of 'Faspay\Transport' is not allowed
Exception: Serialization of 'Faspay\Snap' is not allowed
Exception: Serialization of 'Faspay\Snap' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\Snap
Exception: Unserialization of 'Faspay\Snap' is not allowed
Exception: Unserialization of 'Faspay\Snap' is not allowed
Exception: Serialization of 'Faspay\SnapDisbursement' is not allowed
Exception: Serialization of 'Faspay\SnapDisbursement' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\SnapDisbursement
Exception: Unserialization of 'Faspay\SnapDisbursement' is not allowed
Exception: Unserialization of 'Faspay\SnapDisbursement' is not allowed
Exception: Serialization of 'Faspay\SendMe' is not allowed
Exception: Serialization of 'Faspay\SendMe' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\SendMe
Exception: Unserialization of 'Faspay\SendMe' is not allowed
Exception: Unserialization of 'Faspay\SendMe' is not allowed
Exception: Serialization of 'Faspay\SendMe\Credentials' is not allowed
Exception: Serialization of 'Faspay\SendMe\Credentials' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\SendMe\Credentials
Exception: Unserialization of 'Faspay\SendMe\Credentials' is not allowed
Exception: Unserialization of 'Faspay\SendMe\Credentials' is not allowed
Debit needs its constructor
Error: Faspay\Debit is already constructed
Error: Cannot create dynamic property Faspay\Debit::$password
bool(false)
bool(false)
array(0) {
}
array(0) {
}
array(0) {
}
