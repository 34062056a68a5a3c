--TEST--
verifySnap() takes what was signed in one of the documented forms, and in no other
--EXTENSIONS--
faspay
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

const VA = '/v1.0/transfer-va/inquiry';
const QR = '/v1.0/qr/qr-mpm-notify';
$private = key_text('pkcs8.pem');
$public = key_text('public.pem');
/** Signed by PHP's own function. */
$sign = function (string $body, string $path) use ($private): string {
    openssl_sign("POST:$path:" . hash('sha256', $body) . ':T', $signature, $private, OPENSSL_ALGO_SHA256);

    return base64_encode($signature);
};
$verify = fn (string $signed, string $arrives, string $path): bool => Signature::verifySnap($public, $sign($signed, $path), 'POST', $path, $arrives, 'T');
foreach ([
    'taken' => [
        ['{"a" : 1}', '{"a" : 1}'], ['{"a":1}', "{\r\n\t\"a\" : 1 }\n"], ['{"a":"\/"}', '{ "a":"\/"}'], ['{"a":"/"}', '{"a":"\/"}'], ["{\"a\":\"\u{e9}\"}", '{"a":"\u00e9"}'],
        ['{"a":"\u00e9"}', "{\"a\":\"\u{e9}\"}"], ["{\"a\":\"\u{1f600}\"}", '{"a" : "\ud83d\ude00"}'], ['', ''],
    ],
    'refused' => [
        ['{"a":1,"b":2}', '{"b":2,"a":1}'], ['{"a":"A"}', '{"a":"\u0041"}'], ['{"a":"\u0026"}', '{"a":"&"}'], ['{"a":"x  y"}', '{"a":"x y"}'], ['{"a":"10.00"}', '{"a":"10.0"}'],
        ['{"a":"\/"}', '{"a":"/"}'], ['{"a":"\\\\/"}', '{"a":"\/"}'], ['{"a":"\/"}', '{"a":"\\\\/"}'], ['{"a":"\n"}', '{"a":"\u000a"}'], ["{\"a\":\"\\/\u{e9}\"}", '{"a":"\/\u00e9"}'], ['{}', ''],
        // What was signed has other members than what arrives: the escaped quotes would end the text.
        ['{"channelCode":"711","merchantId":"88888"}', '{"channelCode":"711\u0022,\u0022merchantId\u0022:\u002288888"}'],
    ],
] as $expected => $cases) {
    $count = 0;
    foreach ($cases as [$signed, $arrives]) {
        foreach ([VA, QR] as $path) {
            if ($verify($signed, $arrives, $path) !== ($expected === 'taken')) {
                echo "not $expected: $signed as $arrives\n";
            }
            $count++;
        }
    }
    echo "$expected: $count\n";
}
// "\\/" is no escaped slash, "\\\/" holds one.
var_dump($verify('{"a":"\\\\/"}', '{"a":"\\\\\/"}', QR), $verify('{"a":"\\/"}', '{"a":"/"}', QR));
// The blanks of an account's number, in messages about accounts only.
$padded = '{"partnerServiceId":"  088899","virtualAccountNo":"  0888991"}';
foreach ([' ', ''] as $left) {
    foreach ([VA, '/shop' . VA, '/v1.0/transfer-va/payment', '/v1.0/transfer-va/status', QR] as $path) {
        echo json_encode([$left, $path], JSON_UNESCAPED_SLASHES), ' ', json_encode($verify($padded, "{\"partnerServiceId\":\"{$left}088899\",\"virtualAccountNo\":\"{$left}0888991\"}", $path)), "\n";
    }
}
?>
--EXPECT--
taken: 16
refused: 24
bool(true)
bool(false)
[" ","/v1.0/transfer-va/inquiry"] true
[" ","/shop/v1.0/transfer-va/inquiry"] true
[" ","/v1.0/transfer-va/payment"] true
[" ","/v1.0/transfer-va/status"] false
[" ","/v1.0/qr/qr-mpm-notify"] false
["","/v1.0/transfer-va/inquiry"] true
["","/shop/v1.0/transfer-va/inquiry"] true
["","/v1.0/transfer-va/payment"] true
["","/v1.0/transfer-va/status"] false
["","/v1.0/qr/qr-mpm-notify"] false
