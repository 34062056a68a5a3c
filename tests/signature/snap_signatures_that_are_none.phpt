--TEST--
verifySnap() says false to whatever is no signature, and throws nothing
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$public = key_text('public.pem');
$message = ['POST', '/v1.0/debit/notify', '{"a":1}', '2025-01-10T10:00:00+07:00'];
$right = Signature::snap(key_text('pkcs8.pem'), ...$message);
var_dump(strlen($right), Signature::verifySnap($public, $right, ...$message));
$wrong = [
    '', ' ', '=', '====', "\0", str_repeat("\0", 344), str_repeat('A', 344), str_repeat('=', 344), str_repeat('/', 344), str_repeat('A', 100000), "$right\n", " $right", "$right ", rtrim($right, '='), "$right=", substr($right, 4),
    $right . $right, strtr($right, '+/', '-_') . '!', bin2hex(base64_decode($right)), base64_decode($right), base64_encode(strrev(base64_decode($right))), strtolower($right), substr_replace($right, ' ', 10, 1),
    substr_replace($right, "\n", 76, 0), base64_encode("\0" . base64_decode($right)), base64_encode(str_repeat("\xff", 256)), base64_encode(str_repeat("\0", 256)), "\u{ff}$right", '%2B' . $right, hash('sha256', 'x'),
];
for ($bit = 0; $bit < 2048; $bit += 73) {
    $bytes = base64_decode($right);
    $bytes[$bit >> 3] = chr(ord($bytes[$bit >> 3]) ^ 1 << ($bit & 7));
    $wrong[] = base64_encode($bytes);
}
foreach ($wrong as $i => $signature) {
    Signature::verifySnap($public, $signature, ...$message) && print("$i was taken\n");
}
var_dump(count($wrong) > 50);
?>
--EXPECT--
int(344)
bool(true)
bool(true)
