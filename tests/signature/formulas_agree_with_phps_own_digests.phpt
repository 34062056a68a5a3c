--TEST--
The formulas agree with PHP's own digests for texts of any length and any byte
--EXTENSIONS--
faspay
--FILE--
<?php
mt_srand(7);
$bytes = fn (int $length): string => $length === 0 ? '' : implode('', array_map(fn () => chr(mt_rand(0, 255)), range(1, $length)));
// Only a to z are raised, whatever the locale says.
$raise = fn (string $text): string => strtr($text, 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
$different = 0;
foreach ([0, 1, 20, 55, 56, 57, 63, 64, 65, 127, 128, 1000] as $length) {
    [$name, $password, $order, $amount, $last] = ['m' . $bytes($length), 'p' . $bytes($length), $bytes($length), $bytes($length), $bytes($length)];
    $different += Faspay\Signature::debit($name, $password, $order, $amount, $last) !== sha1(md5($name . $password . $order . $amount . $last));
    $up = '##' . $raise($name) . '##' . $raise($password) . '##';
    $different += Faspay\Signature::card($name, $password, $order, $amount, $last) !== strtoupper(sha1($up . $raise($order) . "##$amount##$last##"));
    $different += Faspay\Signature::cardToken($name, $password, $order) !== strtoupper(sha1("$up$order##"));
    $different += Faspay\Signature::cardSha256($name, $password, $order, $amount) !== base64_encode(hash('sha256', $up . $raise($order) . "##$amount##0##", true));
}
var_dump($different);
?>
--EXPECT--
int(0)
