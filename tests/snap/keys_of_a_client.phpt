--TEST--
A client takes its keys in every form, says what is wrong with a bad one, and shows none
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Snap;

$directory = sys_get_temp_dir() . '/faspay-snap-keys-' . bin2hex(random_bytes(4));
mkdir($directory);
register_shutdown_function(function () use ($directory): void {
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);
});
file_put_contents("$directory/pkcs8.pem", key_text('pkcs8.pem'));
file_put_contents("$directory/long.pem", str_repeat("x\n", 40000));
file_put_contents("$directory/empty.pem", '');

/** What is said of a client's key, or that it is taken. */
function said(string $name, mixed ...$options): void
{
    try {
        $client = snap(...$options);
        echo "$name: taken\n";
    } catch (Faspay\ValidationException $e) {
        foreach ($e->violations as $violation) {
            echo "$name: $violation[field] $violation[rule]: $violation[message]\n";
        }
    }
}

echo "-- taken\n";
said('PKCS#1', privateKey: key_text('pkcs1.pem'));
said('PKCS#8', privateKey: key_text('pkcs8.pem'));
said('encrypted', privateKey: key_text('encrypted_pkcs8.pem'), passphrase: 'rahasia');
said('one line', privateKey: strtr(key_text('pkcs8.pem'), ["\n" => '\n']));
said('file', privateKey: "file://$directory/pkcs8.pem", faspayPublicKey: 'file://' . realpath(SNAP_KEYS) . '/test_gateway_public.pem');
said('certificate', faspayPublicKey: key_text('certificate.pem'));
said('base64', faspayPublicKey: key_text('docs_faspay_public.txt'));
said('previous', previousFaspayPublicKey: key_text('public.pem'));
echo "-- refused\n";
said('the public half', privateKey: key_text('public.pem'));
said('the private half', faspayPublicKey: key_text('pkcs8.pem'));
said('no passphrase', privateKey: key_text('encrypted_pkcs8.pem'));
said('wrong passphrase', privateKey: key_text('encrypted_pkcs8.pem'), passphrase: 'Wr0ng-Passphrase');
said('too short', privateKey: key_text('short_private.pem'), faspayPublicKey: key_text('short_public.pem'));
said('elliptic', privateKey: key_text('ec_private.pem'));
said('nothing', privateKey: '', faspayPublicKey: '');
said('empty previous', previousFaspayPublicKey: '');
said('no key at all', privateKey: 'Pa55/word+Rahasia?1');
echo "-- files\n";
foreach (['none' => 'none.pem', 'a directory' => '.', 'too long' => 'long.pem', 'empty' => 'empty.pem', 'relative' => null, 'through a wrapper' => null] as $name => $file) {
    said($name, privateKey: match ($name) {
        'relative' => 'file://tests/vectors/keys/pkcs8.pem',
        'through a wrapper' => 'file://php://filter/resource=' . "$directory/pkcs8.pem",
        default => "file://$directory/$file",
    });
}
said('with a NUL', privateKey: "file://$directory/pkcs8.pem\0");
if (function_exists('posix_mkfifo')) {
    posix_mkfifo("$directory/pipe", 0600);
    said('pipe', privateKey: "file://$directory/pipe");
} else {
    said('pipe', privateKey: 'file:///dev/null');
}
// A script's own wrapper for files is not asked.
stream_wrapper_unregister('file');
said('no wrapper', privateKey: "file://$directory/pkcs8.pem");
stream_wrapper_restore('file');
// Outside of open_basedir, and then inside.
foreach (['/nonesuch', $directory] as $allowed) {
    echo run_child("try { new Faspay\\Snap('99999', 'file://$directory/pkcs8.pem', 'x'); } catch (Faspay\\Exception \$e) { echo \$e->violations[0]['field'], ' ', \$e->violations[0]['rule'], PHP_EOL; }", ["open_basedir=$allowed"]);
}
echo "-- the rest\n";
said('all at once', merchantId: '12345A', channelId: 'x', companyCodes: ['850499', '12a'], clockSkew: -1, previousFaspayPublicKey: 'x', baseUrl: 'ftp://x');
said('codes', companyCodes: [850499]);
said('too long a code', companyCodes: ['123456789']);
said('operations', endpoints: ['createVa' => '/mine', 'transfer' => '/x']);
?>
--EXPECT--
-- taken
PKCS#1: taken
PKCS#8: taken
encrypted: taken
one line: taken
file: taken
certificate: taken
base64: taken
previous: taken
-- refused
the public half: privateKey format: must be your private key, but is a public one: pass the half that you keep, not the half that you gave to Faspay
the private half: faspayPublicKey format: must be a public key, but is a private one: pass the public key that Faspay gave you, and give your private key to nobody
no passphrase: privateKey format: is an encrypted private key: pass its passphrase, too
wrong passphrase: privateKey format: is an encrypted private key that this passphrase does not open (or whose cipher this OpenSSL does not know)
too short: privateKey format: must have 2048 bits or more: make a new pair
too short: faspayPublicKey format: must have 2048 bits or more: make a new pair
elliptic: privateKey format: must be an RSA key: this one is of another kind, such as an elliptic curve
nothing: privateKey required: must not be empty
nothing: faspayPublicKey required: must not be empty
empty previous: previousFaspayPublicKey required: must not be empty
no key at all: privateKey format: must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
-- files
none: privateKey unreadable: names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
a directory: privateKey unreadable: names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
too long: privateKey unreadable: names a file that cannot be read to its end, or that is longer than 65536 bytes, which no key is
empty: privateKey required: must not be empty
relative: privateKey unreadable: names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
through a wrapper: privateKey unreadable: names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
with a NUL: privateKey unreadable: names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
pipe: privateKey unreadable: names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
no wrapper: taken
privateKey unreadable
faspayPublicKey format
-- the rest
all at once: merchantId format: must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
all at once: merchantId length: must be at most 5 characters long, is 6
all at once: channelId format: must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
all at once: clockSkew format: must contain only the digits 0 to 9 (remove blanks, dashes and a leading +)
all at once: baseUrl format: must start with https:// (or http:// for this machine, such as http://127.0.0.1:8765)
all at once: companyCodes format: must be company codes of one to eight digits
all at once: previousFaspayPublicKey format: must be a public key in PEM format: -----BEGIN PUBLIC KEY-----, its lines and -----END PUBLIC KEY-----, or those lines alone
codes: companyCodes format: must be a list of strings, holds int
too long a code: companyCodes format: must be company codes of one to eight digits
operations: endpoints unknown: has no operation "transfer"
