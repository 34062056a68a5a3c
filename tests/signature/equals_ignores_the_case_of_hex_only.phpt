--TEST--
equals() compares hex without case and everything else, base64 above all, exactly
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\Signature;

$hex = '18a157f7dd95df490f28d62e3ec7bf5bb9911be1';
$base64 = 'BqCVfWYeCi2CaFdc0DqexokFaM8maYGJ/qoNYE8APN0=';
$cases = [
    [$hex, $hex, true], [$hex, strtoupper($hex), true], [strtoupper($hex), $hex, true], ['aB', 'Ab', true],
    [$base64, $base64, true], [$base64, strtoupper($base64), false], [$base64, strtolower($base64), false], ['ag', 'aG', false], ['Ag', 'ag', false],
    [$hex, strrev($hex), false], [$hex, substr($hex, 0, 39) . '2', false], [$hex, '2' . substr($hex, 1), false],
    // Bytes that differ only in the bit that makes letters small.
    ['00', "\x10\x10", false], ['A0', "a\x10", false], ['ab', '"b', false], ['a1', "a\x11", false], ['aa', "\xc1a", false], ['41', '4Q', false], ['[', '{', false], ['@', '`', false],
];
foreach ($cases as $i => [$known, $given, $expected]) {
    if (Signature::equals($known, $given) !== $expected) {
        echo "case $i\n";
    }
}
echo count($cases), " compared\n";
?>
--EXPECT--
20 compared
