--TEST--
card(), cardToken() and cardSha256() make every published, captured and computed signature
--EXTENSIONS--
faspay
--FILE--
<?php
$vectors = json_decode(file_get_contents(__DIR__ . '/../vectors/card_signatures.json'), true, flags: JSON_THROW_ON_ERROR)['vectors'];
$formulas = [];
foreach ($vectors as $vector) {
    $formula = $vector['formula'];
    $signature = [Faspay\Signature::class, $formula]($vector['merchantId'], $vector['password'], ...$vector['parts']);
    $expected = $formula === 'cardSha256' ? $vector['signature'] : strtoupper($vector['signature']);
    if ($signature !== $expected) {
        echo "vector $vector[id]: $signature instead of $expected\n";
    }
    $formulas[$formula] = true;
}
var_dump(count($vectors) >= 12, array_keys($formulas));
?>
--EXPECT--
bool(true)
array(3) {
  [0]=>
  string(4) "card"
  [1]=>
  string(10) "cardSha256"
  [2]=>
  string(9) "cardToken"
}
