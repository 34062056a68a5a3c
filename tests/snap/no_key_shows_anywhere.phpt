--TEST--
No exception of SNAP and no dump shows a key, not even one that was passed in the place of another
--EXTENSIONS--
faspay
openssl
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=100000
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Signature, Snap};

const PASSPHRASE = 'correct horse battery';
$private = sandbox_key('merchant_private');
openssl_pkey_export($private, $encrypted, PASSPHRASE);
$public = sandbox_key('gateway_public');

/** Shows what of the secrets is in the text: a line of a private key, or the passphrase. */
function assert_hidden(string $text, string $what): void
{
    global $private, $encrypted;
    foreach ([...explode("\n", $private), ...explode("\n", $encrypted), PASSPHRASE] as $secret) {
        if (strlen($secret) >= 16 && !str_starts_with($secret, '-') && str_contains(str_replace('\n', "\n", $text), $secret)) {
            echo "$what shows a secret\n";

            return;
        }
    }
}

function printed(callable $print): string
{
    ob_start();
    $print();

    return ob_get_clean();
}

$half = substr($private, 0, 900);
foreach ([
    'swapped keys' => fn () => new Snap('99999', $public, $private),
    'the private key twice' => fn () => new Snap('99999', $private, $private),
    'the private key as the previous one' => fn () => new Snap('99999', $private, $public, previousFaspayPublicKey: $private),
    'half a key' => fn () => new Snap('99999', $half, $half, previousFaspayPublicKey: $half),
    'an encrypted key' => fn () => new Snap('99999', $encrypted, $public),
    'a wrong passphrase' => fn () => new Snap('99999', $encrypted, $public, PASSPHRASE . '!'),
    'a key and a merchant that is none' => fn () => new Snap('x', $encrypted, $private, PASSPHRASE, clockSkew: -1),
    'a wrong type' => fn () => new Snap('99999', $private, $private, PASSPHRASE, companyCodes: 1),
    'too many arguments' => fn () => new Snap('99999', $encrypted, $private, PASSPHRASE, 'sandbox', null, null, [], $private, '77001', [], 300, 1),
    'a second construction' => function () use ($private, $public) {
        snap()->__construct('99999', $private, $private, PASSPHRASE, previousFaspayPublicKey: $private);
    },
    'a signature by half a key' => fn () => Signature::snap($half, 'POST', PAYMENT_PATH, '{}', 'T'),
    'a signature by a wrong passphrase' => fn () => Signature::snap($encrypted, 'POST', PAYMENT_PATH, '{}', 'T', PASSPHRASE . '!'),
    'a private key to verify with' => fn () => Signature::verifySnap($private, 'x', 'POST', PAYMENT_PATH, '{}', 'T'),
] as $what => $failure) {
    try {
        $failure();
        echo "$what: nothing was thrown\n";
    } catch (Throwable $e) {
        assert_hidden((string) $e, "$what as text");
        assert_hidden(printed(fn () => var_dump($e)), "$what dumped");
        assert_hidden(print_r($e->getTrace(), true), "$what as trace");
        assert_hidden(json_encode([$e->getMessage(), get_object_vars($e)]), "$what as JSON");
    }
}
foreach ([new Snap('99999', $encrypted, $public, PASSPHRASE), snap(privateKey: $private)] as $client) {
    assert_hidden(printed(fn () => var_dump($client)) . print_r($client, true) . var_export($client, true) . json_encode($client) . print_r((array) $client, true), 'the client');
}
echo "done\n";
?>
--EXPECT--
done
