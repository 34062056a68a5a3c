--TEST--
Every public method of the stubs is documented, and an interface carries the tags of its class
--FILE--
<?php
$files = glob(__DIR__ . '/../../stubs/*.stub.php');
$stubs = implode("\n", array_map(fn (string $file): string => substr(file_get_contents($file), strlen('<?php')), $files));
$tokens = array_values(array_filter(PhpToken::tokenize("<?php$stubs"), fn (PhpToken $token): bool => $token->id !== T_WHITESPACE));

/** The lines from the first tag on, without the generator's own. */
function tags(string $comment): string
{
    preg_match('#@(?!implementation-alias).*#s', preg_replace('#^/\*\*|\*/$|^ *\* ?#m', '', $comment), $match);
    return trim(preg_replace('#\s+#', ' ', $match[0] ?? ''));
}

$class = $comment = null;
$count = $compared = 0;
$tags = [];
foreach ($tokens as $i => $token) {
    if (in_array($token->id, [T_CLASS, T_INTERFACE, T_ENUM], true) && ($tokens[$i + 1]->id ?? null) === T_STRING) {
        $class = $tokens[$i + 1]->text;
    } elseif ($token->id === T_DOC_COMMENT) {
        $comment = $token->text;
    } elseif ($token->id === T_FUNCTION && $tokens[$i + 1]->id === T_STRING) {
        $name = $tokens[$i + 1]->text;
        $tags[$class][$name] = tags((string) $comment);
        // The alias comment alone says nothing.
        $words = trim(preg_replace('#@implementation-alias \S+|@internal|[/*\s]+#', ' ', (string) $comment));
        if ($tokens[$i - 1]->id !== T_PRIVATE && !str_starts_with($name, '__')) {
            $count++;
            if (strlen($words) < 12) {
                echo "$class::$name() is not documented\n";
            }
        }
        $comment = null;
    } elseif ($token->text === ';') {
        $comment = null;
    }
}
foreach (preg_grep('#Client$#', array_keys($tags)) as $interface) {
    $class = substr($interface, 0, -strlen('Client'));
    foreach ($tags[$interface] as $name => $declared) {
        $compared++;
        if ($declared !== $tags[$class][$name]) {
            echo "$interface::$name()\n  has    $declared\n  not    {$tags[$class][$name]}\n";
        }
    }
}
// What stands in a tag belongs to it: a sentence that follows another one is text of the method.
preg_match_all('#@throws (?:(?!@|\*/).)*\.\s+(?:\* )?[A-Z](?:(?!@|\*/).)*#s', $stubs, $sentences);
print_r($sentences[0]);
var_dump(count($files) > 3, $count > 80, $compared > 30);
?>
--EXPECT--
Array
(
)
bool(true)
bool(true)
bool(true)
