--TEST--
Constructors refuse credentials that are empty, blank or hold control characters, all at once, and name them
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$try = function (string $what, mixed ...$changes): void {
    try {
        client(...$changes);
        echo "$what: accepted\n";
    } catch (Faspay\ValidationException $e) {
        echo "$what: ", implode('; ', array_map(fn (array $v): string => "$v[field] $v[rule]", $e->violations)), "\n";
    }
};
foreach (['merchantId', 'merchantName', 'userId', 'password', 'previousPassword'] as $field) {
    $try("$field empty", ...[$field => '']);
    $try("$field blank", ...[$field => " \t"]);
    $try("$field with a line break", ...[$field => "abc\n"]);
    $try("$field with NUL", ...[$field => "abc\0"]);
    $try("$field not UTF-8", ...[$field => "abc\xff"]);
    $try("$field too long", ...[$field => str_repeat('1', 200)]);
}
$try('no previous password', previousPassword: null);
$try('everything', merchantId: '', merchantName: '', userId: '', password: '', previousPassword: '');
?>
--EXPECT--
merchantId empty: merchantId required
merchantId blank: merchantId required
merchantId with a line break: merchantId format
merchantId with NUL: merchantId format
merchantId not UTF-8: merchantId format
merchantId too long: merchantId length
merchantName empty: merchantName required
merchantName blank: merchantName required
merchantName with a line break: merchantName format
merchantName with NUL: merchantName format
merchantName not UTF-8: merchantName format
merchantName too long: merchantName length
userId empty: userId required
userId blank: userId required
userId with a line break: userId format
userId with NUL: userId format
userId not UTF-8: userId format
userId too long: userId length
password empty: password required
password blank: password required
password with a line break: password format
password with NUL: password format
password not UTF-8: password format
password too long: password length
previousPassword empty: previousPassword required
previousPassword blank: previousPassword required
previousPassword with a line break: previousPassword format
previousPassword with NUL: previousPassword format
previousPassword not UTF-8: previousPassword format
previousPassword too long: previousPassword length
no previous password: accepted
everything: merchantId required; merchantName required; userId required; password required; previousPassword required
