--TEST--
snapBodyHash() hashes the body without white space and with plain slashes, and none of the texts that must not be hashed
--EXTENSIONS--
faspay
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$texts = array_column(snap_vectors()['body_texts'], null, 'name');
$private = key_text('docs_merchant_private.pem');
$public = key_text('docs_merchant_public.pem');
foreach ($texts as $name => ['text' => $text, 'sha256' => $sha256, 'is_canonical' => $canonical]) {
    hash('sha256', $text) === $sha256 || print("$name is not the text of the vector\n");
    !$canonical || Signature::snapBodyHash($text) === $sha256 || print("$name is not hashed as it is\n");
}
/** Which of the texts a body is hashed as. */
$hashed = fn (string $body): string => array_search(Signature::snapBodyHash($body), array_column($texts, 'sha256', 'name'), true) ?: 'none of them';
foreach (['M2' => ['M2', 'M3'], 'M1' => ['M2', 'M3'], 'M6' => ['M6', 'M8', 'M9'], 'M7' => ['M6', 'M8', 'M9'], 'M10' => ['M10r'], 'M13' => []] as $name => $never) {
    echo "$name is hashed as ", $as = $hashed($texts[$name]['text']), "\n";
    in_array($as, $never, true) && print("which it must not be\n");
    // What is signed is the same: the signatures of both texts are one, and that of a text that must not be hashed is another.
    $sign = fn (string $body): string => Signature::snap($private, 'POST', '/v1.0/debit/status', $body, 'T');
    $sign($texts[$name]['text']) === $sign($texts[$as]['text']) || print("but not signed so\n");
    foreach ($never as $other) {
        $signed = openssl_sign("POST:/v1.0/debit/status:{$texts[$other]['sha256']}:T", $signature, $private, OPENSSL_ALGO_SHA256) ? base64_encode($signature) : '';
        $sign($texts[$name]['text']) !== $signed || print("$name is signed as $other\n");
    }
}
// The order of members, numbers and other escapes stay as they are.
foreach (['{"b":1,"a":2}', '{"a":10.00}', '{"a":"\u0041\n\t"}', '{"a":1,"a":2}', '[]', '""', "{\"a\":\"\u{e9}\"}"] as $text) {
    Signature::snapBodyHash($text) === hash('sha256', $text) || print("$text is changed\n");
}
var_dump(Signature::snapBodyHash("\t[ ]\r\n") === hash('sha256', '[]'), Signature::snapBodyHash('"\\\\/ \\\\\/"') === hash('sha256', '"\\\\/ \\\\/"'));
?>
--EXPECT--
M2 is hashed as M1
M1 is hashed as M1
M6 is hashed as M7
M7 is hashed as M7
M10 is hashed as M10
M13 is hashed as M13
bool(true)
bool(true)
