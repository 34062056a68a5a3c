--TEST--
Keys in every form make and verify the same signature
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$message = ['POST', '/v1.0/debit/notify', '{"a":1}', '2025-01-10T10:00:00+07:00'];
$known = Signature::snap(key_text('pkcs8.pem'), ...$message);
/** A key in many dresses. */
function dressed(string $pem, bool $hasHeaders = false): array
{
    $lines = explode("\n", trim($pem));
    $file = tempnam(sys_get_temp_dir(), 'faspay-key');
    file_put_contents($file, $pem);
    register_shutdown_function(unlink(...), $file);
    $dresses = ['as it is' => $pem, 'CRLF' => strtr($pem, ["\n" => "\r\n"]), 'written breaks' => strtr($pem, ["\n" => '\n']), 'between other things' => "\xef\xbb\xbfBag Attributes\n$pem\nmore", 'file' => "file://$file"];

    return $hasHeaders ? $dresses : $dresses + ['one line' => implode('', $lines), 'base64' => implode("\n", array_slice($lines, 1, -1)), 'base64 in one line' => implode('', array_slice($lines, 1, -1))];
}
$count = 0;
foreach (['pkcs8.pem' => null, 'pkcs1.pem' => null, 'encrypted_pkcs8.pem' => 'rahasia', 'encrypted_pkcs1.pem' => 'rahasia'] as $name => $passphrase) {
    foreach (dressed(key_text($name), $name === 'encrypted_pkcs1.pem') as $dress => $key) {
        Signature::snap($key, ...$message, ...[$passphrase]) === $known || print("$name, $dress\n");
        $count++;
    }
}
foreach (['public.pem', 'public_pkcs1.pem', 'certificate.pem'] as $name) {
    foreach (dressed(key_text($name)) as $dress => $key) {
        Signature::verifySnap($key, $known, ...$message) || print("$name, $dress\n");
        $count++;
    }
}
echo "$count keys\n";
// Faspay's documents print a key of 4096 bits as base64 alone.
var_dump(Signature::verifySnap(key_text('docs_faspay_public.txt'), $known, ...$message), strlen(Signature::snap(key_text('docs_merchant_private.pem'), ...$message)));
// More texts than are kept, each of them several times.
for ($i = 0, $wrong = 0; $i < 200; $i++) {
    $wrong += Signature::snap(key_text('pkcs1.pem') . str_repeat("\n", $i % 50), ...$message) !== $known;
    $wrong += !Signature::verifySnap(str_repeat(' ', $i % 50) . key_text('public.pem'), $known, ...$message);
}
echo "$wrong of 400 wrong\n";
?>
--EXPECT--
53 keys
bool(false)
int(684)
0 of 400 wrong
