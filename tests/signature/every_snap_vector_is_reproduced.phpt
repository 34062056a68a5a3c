--TEST--
snap() makes every published and computed SNAP signature, verifySnap() takes them and no change of them
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$private = key_text('docs_merchant_private.pem');
$public = key_text('docs_merchant_public.pem');
$count = 0;
$vectors = snap_vectors()['signatures'];
foreach ($vectors as $vector) {
    ['name' => $name, 'method' => $method, 'path' => $path, 'body' => $body, 'timestamp' => $time] = $vector;
    $signature = Signature::snap($private, $method, $path, $body, $time);
    $right = [
        'hash' => Signature::snapBodyHash($body) === $vector['body_hash'],
        'signature' => isset($vector['signature']) ? $signature === $vector['signature']
            : hash('sha256', $signature) === $vector['signature_sha256'] && str_starts_with($signature, $vector['signature_head']) && str_ends_with($signature, $vector['signature_tail']),
        'verified' => Signature::verifySnap($public, $signature, $method, $path, $body, $time),
        'other method' => !Signature::verifySnap($public, $signature, 'PUT', $path, $body, $time),
        'other path' => !Signature::verifySnap($public, $signature, $method, '/v1.0/debit/refund', $body, $time),
        'longer path' => !Signature::verifySnap($public, $signature, $method, "/shop$path", $body, $time),
        'other body' => !Signature::verifySnap($public, $signature, $method, $path, "$body{}", $time),
        'other time' => !Signature::verifySnap($public, $signature, $method, $path, $body, '2022-12-12T16:00:01+07:00'),
        'other key' => !Signature::verifySnap(key_text('public.pem'), $signature, $method, $path, $body, $time),
    ];
    foreach (array_keys($right, false, true) as $what) {
        echo "$name: $what\n";
    }
    $count++;
}
echo "$count vectors\n";
// The documentation prints K1 twice, the second time with three wrong characters.
$k1 = $vectors[0];
$arguments = [$k1['method'], $k1['path'], $k1['body'], $k1['timestamp']];
var_dump(Signature::verifySnap($public, $k1['signature'], ...$arguments));
$copy = $k1['signature'];
foreach ([47 => 'D', 674 => 'Y', 677 => 'c'] as $at => $wrong) {
    $copy[$at] = $wrong;
    var_dump(Signature::verifySnap($public, $copy, ...$arguments));
}
?>
--EXPECT--
13 vectors
bool(true)
bool(false)
bool(false)
bool(false)
