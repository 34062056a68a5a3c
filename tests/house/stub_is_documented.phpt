--TEST--
Every public method of the stub is documented, and says what it throws where it checks or sends
--FILE--
<?php
$stub = file_get_contents(__DIR__ . '/../../stubs/faspay.stub.php');
$tokens = array_values(array_filter(PhpToken::tokenize($stub), fn (PhpToken $token): bool => $token->id !== T_WHITESPACE));
$class = $comment = null;
$interface = false;
$count = 0;
foreach ($tokens as $i => $token) {
    if (in_array($token->id, [T_CLASS, T_INTERFACE, T_ENUM], true) && ($tokens[$i + 1]->id ?? null) === T_STRING) {
        $class = $tokens[$i + 1]->text;
        $interface = $token->id === T_INTERFACE;
    } elseif ($token->id === T_DOC_COMMENT) {
        $comment = $token->text;
    } elseif ($token->id === T_FUNCTION && $tokens[$i + 1]->id === T_STRING) {
        $name = $tokens[$i + 1]->text;
        // An interface repeats what the class documents; the alias comment alone says nothing.
        $words = trim(preg_replace('#@implementation-alias \S+|@internal|[/*\s]+#', ' ', (string) $comment));
        if (!$interface && $tokens[$i - 1]->id !== T_PRIVATE && !str_starts_with($name, '__')) {
            $count++;
            if (strlen($words) < 12) {
                echo "$class::$name()\n";
            }
        }
        $comment = null;
    } elseif ($token->text === ';') {
        $comment = null;
    }
}
var_dump($count > 30);
?>
--EXPECT--
bool(true)
