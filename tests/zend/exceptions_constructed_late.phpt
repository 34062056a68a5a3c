--TEST--
Exceptions that unserialize() made and whose constructor is called then: values that run code, and references
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\{AmountMismatchException, Money, ValidationException};

final class Going
{
    public function __destruct()
    {
        global $exception;
        echo get_debug_type($exception->violations), ' of ', count($exception->violations), "\n";
    }
}

$object = fn (string $class, string $properties): string => 'O:' . strlen($class) . ":\"$class\":$properties";
$exception = unserialize($object(ValidationException::class, '1:{s:10:"violations";a:2:{i:0;' . $object('Going', '0:{}') . 'i:1;i:2;}}'));
$exception->__construct('again', violations: [['field' => 'a']]);

// Each property as a reference, which lives on and is nobody's property any more.
foreach (get_declared_classes() as $class) {
    if (!is_subclass_of($class, Faspay\Exception::class) || (new ReflectionClass($class))->isAbstract()) {
        continue;
    }
    foreach ((new ReflectionMethod($class, '__construct'))->getParameters() as $parameter) {
        $name = $parameter->name;
        if (!property_exists($class, $name) || in_array($name, ['message', 'code', 'previous'], true)) {
            continue;
        }
        $value = match (ltrim((string) $parameter->getType(), '?')) {
            'string' => '', 'int' => 0, 'bool' => true, 'array' => ['x'], 'object' => new stdClass(), Money::class => Money::idr(7),
        };
        $parts = unserialize('a:2:{i:0;' . $object($class, '1:{' . serialize($name) . serialize($value) . '}') . 'i:1;R:3;}');
        $needed = $class === AmountMismatchException::class ? ['expected' => Money::idr(1), 'status' => new stdClass()] : [];
        $parts[0]->__construct(...[$name => $value] + $needed);
        $parts[1] = STDERR;
        if ($parts[0]->$name != $value) {
            echo "$class::\$$name is not what was given\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
array of 1
done
