--TEST--
Signature::debit() makes every published, captured and derived signature
--EXTENSIONS--
faspay
--FILE--
<?php
$vectors = json_decode(file_get_contents(__DIR__ . '/../vectors/debit_signatures.json'), true, flags: JSON_THROW_ON_ERROR)['vectors'];
foreach ($vectors as $vector) {
    $signature = Faspay\Signature::debit($vector['userId'], $vector['password'], ...$vector['parts']);
    if ($signature !== $vector['signature']) {
        echo "vector $vector[id]: $signature instead of $vector[signature]\n";
    }
}
var_dump(count($vectors) >= 29);
?>
--EXPECT--
bool(true)
