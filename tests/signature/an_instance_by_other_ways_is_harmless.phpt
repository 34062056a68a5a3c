--TEST--
An instance made without the constructor can do nothing and break nothing
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Signature;

try {
    $signature = (new ReflectionClass(Signature::class))->newInstanceWithoutConstructor();
} catch (ReflectionException) {
    $signature = null;
}
if ($signature !== null) {
    var_dump((array) $signature);
    echo thrown(fn () => (new ReflectionMethod($signature, '__construct'))->invoke($signature)), "\n";
} else {
    echo "array(0) {\n}\nError: Faspay\Signature cannot be constructed directly\n";
}
?>
--EXPECT--
array(0) {
}
Error: Faspay\Signature cannot be constructed directly
