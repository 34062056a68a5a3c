--TEST--
Signature cannot be constructed: it has no state
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Signature;

echo thrown(fn () => new Signature()), "\n";
$class = new ReflectionClass(Signature::class);
echo thrown(fn () => $class->newInstance()), "\n";
var_dump($class->isFinal(), $class->isInstantiable(), $class->getConstructor()->isPrivate());
?>
--EXPECT--
Error: Call to private Faspay\Signature::__construct() from global scope
ReflectionException: Access to non-public constructor of class Faspay\Signature
bool(true)
bool(false)
bool(true)
