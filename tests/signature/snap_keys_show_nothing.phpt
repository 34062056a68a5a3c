--TEST--
Neither keys nor passphrases stand in what snap() throws, in its trace or in its previous exceptions
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=15000
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$secrets = ['passphrase' => 'KataSandiRahasia', 'word' => 'KunciRahasia', 'lines of the key' => explode("\n", key_text('pkcs8.pem'))[5], 'lines of the encrypted key' => explode("\n", key_text('encrypted_pkcs8.pem'))[5]];
$tries = [
    fn () => Signature::snap(key_text('encrypted_pkcs8.pem'), 'POST', '/', '', 'T', $secrets['passphrase']),
    fn () => Signature::snap($secrets['word'], 'POST', '/', '', 'T', $secrets['passphrase']),
    fn () => Signature::snap(substr(key_text('pkcs8.pem'), 0, 1000), 'POST', '/', '', 'T'),
    fn () => Signature::snap(key_text('pkcs8.pem'), 'POST', str_repeat('/', 9000), '', 'T'),
    fn () => Signature::snap(privateKey: key_text('pkcs8.pem'), method: [], path: '', body: '', timestamp: ''),
    fn () => Signature::verifySnap(key_text('pkcs8.pem'), '', 'POST', '/', '', 'T'),
];
foreach ($tries as $i => $try) {
    try {
        $try();
        echo "$i threw nothing\n";
    } catch (Throwable $e) {
        echo $e::class, "\n";
        // The private key that was given as the public one stands in the trace of its call: it is no secret's place.
        $shown = $i === 5 ? $e->getMessage() . print_r($e->violations, true) : $e . print_r($e, true) . var_export(method_exists($e, 'context') ? $e->context() : null, true);
        foreach ($secrets as $what => $secret) {
            str_contains($shown, $secret) && print("$i shows the $what\n");
        }
    }
}
?>
--EXPECT--
Faspay\ValidationException
Faspay\ValidationException
Faspay\ValidationException
Faspay\ValidationException
TypeError
Faspay\ValidationException
