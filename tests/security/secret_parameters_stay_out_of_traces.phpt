--TEST--
Every parameter that takes a secret is left out of traces
--EXTENSIONS--
faspay
--FILE--
<?php
// A body is what the gateway sent, and public keys are public.
$secret = '/password|passphrase|secret|privateKey|^token$|cvc|^iv$|appKey|clientKey|faspayKey|proxy|bankCardToken/i';
$checked = 0;
foreach ((new ReflectionExtension('faspay'))->getClasses() as $class) {
    foreach ($class->getMethods() as $method) {
        foreach ($method->getParameters() as $parameter) {
            if (!preg_match($secret, $parameter->getName()) || $method->getDeclaringClass() != $class || $parameter->getType()?->getName() === 'bool') {
                continue;
            }
            $checked++;
            if ($parameter->getAttributes(SensitiveParameter::class) === []) {
                echo "$class->name::$method->name(\${$parameter->getName()})\n";
            }
        }
    }
}
var_dump($checked > 40);
?>
--EXPECT--
bool(true)
