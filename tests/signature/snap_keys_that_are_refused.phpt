--TEST--
A key that cannot be used is refused with what is wrong, and nothing of it is shown
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$message = ['POST', '/v1.0/debit/notify', '{"a":1}', '2025-01-10T10:00:00+07:00'];
$directory = sys_get_temp_dir() . '/faspay-keys-' . bin2hex(random_bytes(4));
mkdir($directory, 0700);
register_shutdown_function(function () use ($directory): void {
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);
});
file_put_contents("$directory/empty", '');
file_put_contents("$directory/long", str_repeat("\n", 70000));
file_put_contents("$directory/nul", "\0\0");
chdir($directory);
foreach ([
    'nothing' => '', 'blanks' => ' ', 'a word' => 'RAHASIA', 'a public key' => key_text('public.pem'), 'a certificate' => key_text('certificate.pem'), 'an encrypted key' => key_text('encrypted_pkcs8.pem'),
    'too short' => key_text('short_private.pem'), 'elliptic' => key_text('ec_private.pem'), 'OpenSSH' => key_text('openssh_private.pem'), 'a request' => key_text('request.pem'),
    'without its end' => substr(key_text('pkcs8.pem'), 0, 1000), 'damaged' => strtr(key_text('pkcs8.pem'), ['A' => 'B']), 'no file' => "file://$directory/none", 'a directory' => "file://$directory", 'a relative path' => 'file://empty',
    'an empty file' => "file://$directory/empty", 'a long file' => "file://$directory/long", 'a file that breaks off' => 'file:///proc/self/mem', 'a file of NULs' => "file://$directory/nul", 'a path with NUL' => "file://$directory/empty\0", 'another host' => 'file://host/key', 'a path alone' => "$directory/empty", 'a URL' => 'http://127.0.0.1:1/key',
] as $what => $key) {
    echo "$what: ", strtr(thrown(fn () => Signature::snap($key, ...$message)), [$directory => '...']), "\n";
}
echo '-- with a passphrase', "\n";
foreach (['a wrong one' => ['encrypted_pkcs8.pem', 'salah'], 'an empty one' => ['encrypted_pkcs1.pem', ''], 'a long one' => ['encrypted_pkcs8.pem', str_repeat('x', 5000)]] as $what => [$name, $passphrase]) {
    echo "$what: ", thrown(fn () => Signature::snap(key_text($name), ...$message, ...[$passphrase])), "\n";
}
var_dump(Signature::snap(key_text('pkcs8.pem'), ...$message, ...['needless']) === Signature::snap(key_text('pkcs8.pem'), ...$message));
echo '-- public', "\n";
foreach (['nothing' => '', 'a private key' => key_text('pkcs8.pem'), 'too short' => key_text('short_public.pem'), 'elliptic' => key_text('ec_public.pem'), 'a word' => 'RAHASIA', 'no file' => "file://$directory/none"] as $what => $key) {
    echo "$what: ", strtr(thrown(fn () => Signature::verifySnap($key, str_repeat('A', 344), ...$message)), [$directory => '...']), "\n";
}
try {
    Signature::verifySnap('', '', ...$message);
} catch (Faspay\ValidationException $e) {
    print_r($e->violations);
}
echo thrown(fn () => Signature::snap(key_text('pkcs8.pem'), 'POST', '/' . str_repeat('x', 9000), '', '')), "\n";
?>
--EXPECT--
nothing: Faspay\ValidationException: privateKey must not be empty
blanks: Faspay\ValidationException: privateKey must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
a word: Faspay\ValidationException: privateKey must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
a public key: Faspay\ValidationException: privateKey must be your private key, but is a public one: pass the half that you keep, not the half that you gave to Faspay
a certificate: Faspay\ValidationException: privateKey must be a private key, but is a certificate, which holds a public one
an encrypted key: Faspay\ValidationException: privateKey is an encrypted private key: pass its passphrase, too
too short: Faspay\ValidationException: privateKey must have 2048 bits or more: make a new pair
elliptic: Faspay\ValidationException: privateKey must be an RSA key: this one is of another kind, such as an elliptic curve
OpenSSH: Faspay\ValidationException: privateKey must be a private key in PEM format, but is in OpenSSH's own: convert a copy of it with ssh-keygen -p -m PEM -f COPY
a request: Faspay\ValidationException: privateKey must be a private key, but is a certificate request
without its end: Faspay\ValidationException: privateKey must be a whole private key in PEM format; this one has no line -----END ...-----
damaged: Faspay\ValidationException: privateKey must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
no file: Faspay\ValidationException: privateKey names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
a directory: Faspay\ValidationException: privateKey names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
a relative path: Faspay\ValidationException: privateKey names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
an empty file: Faspay\ValidationException: privateKey must not be empty
a long file: Faspay\ValidationException: privateKey names a file that cannot be read to its end, or that is longer than 65536 bytes, which no key is
a file that breaks off: Faspay\ValidationException: privateKey names a file that cannot be read to its end, or that is longer than 65536 bytes, which no key is
a file of NULs: Faspay\ValidationException: privateKey must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
a path with NUL: Faspay\ValidationException: privateKey names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
another host: Faspay\ValidationException: privateKey names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
a path alone: Faspay\ValidationException: privateKey must be the private key itself, or "file://" and the whole path of its file
a URL: Faspay\ValidationException: privateKey must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
-- with a passphrase
a wrong one: Faspay\ValidationException: privateKey is an encrypted private key that this passphrase does not open (or whose cipher this OpenSSL does not know)
an empty one: Faspay\ValidationException: privateKey is an encrypted private key that this passphrase does not open (or whose cipher this OpenSSL does not know)
a long one: Faspay\ValidationException: privateKey is an encrypted private key that this passphrase does not open (or whose cipher this OpenSSL does not know)
bool(true)
-- public
nothing: Faspay\ValidationException: publicKey must not be empty
a private key: Faspay\ValidationException: publicKey must be a public key, but is a private one: pass the public key that Faspay gave you, and give your private key to nobody
too short: Faspay\ValidationException: publicKey must have 2048 bits or more: make a new pair
elliptic: Faspay\ValidationException: publicKey must be an RSA key: this one is of another kind, such as an elliptic curve
a word: Faspay\ValidationException: publicKey must be a public key in PEM format: -----BEGIN PUBLIC KEY-----, its lines and -----END PUBLIC KEY-----, or those lines alone
no file: Faspay\ValidationException: publicKey names a file that cannot be read: it must be a plain file of this machine, named by its whole path, which this user may read and which lies within open_basedir
Array
(
    [0] => Array
        (
            [field] => publicKey
            [rule] => required
            [message] => must not be empty
            [wireName] => 
            [limit] => 
            [length] => 
            [channel] => 
        )

)
Faspay\ValidationException: path is too long
