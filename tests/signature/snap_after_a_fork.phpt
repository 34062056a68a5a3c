--TEST--
A child process signs with the key that its parent parsed, and both go on
--EXTENSIONS--
faspay
pcntl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$private = key_text('pkcs8.pem');
$public = key_text('public.pem');
$sign = fn (string $body): string => Signature::snap($private, 'POST', '/v1.0/debit/notify', $body, 'T');
$right = fn (string $body): bool => Signature::verifySnap($public, $sign($body), 'POST', '/v1.0/debit/notify', $body, 'T');
$known = $sign('{}');
$children = [];
for ($i = 0; $i < 4; $i++) {
    $child = pcntl_fork();
    if ($child === 0) {
        $ok = $sign('{}') === $known;
        for ($k = 0; $k < 20; $k++) {
            $ok = $ok && $right("{\"child\":$i,\"k\":$k}");
        }
        exit($ok ? 0 : 1);
    }
    $children[] = $child;
}
for ($k = 0, $ok = true; $k < 20; $k++) {
    $ok = $ok && $right("{\"parent\":$k}");
}
foreach ($children as $child) {
    pcntl_waitpid($child, $status);
    $ok = $ok && pcntl_wifexited($status) && pcntl_wexitstatus($status) === 0;
}
var_dump($ok);
?>
--EXPECT--
bool(true)
