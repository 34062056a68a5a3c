--TEST--
bin/snap-keys makes a pair that the extension takes, overwrites nothing, and says whether and why two halves do not fit
--EXTENSIONS--
faspay
--SKIPIF--
<?php exec('command -v bash; command -v openssl', $found); count($found) === 2 || die('skip bash or openssl is not here'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

$directory = sys_get_temp_dir() . '/faspay snap keys ' . bin2hex(random_bytes(4));
mkdir($directory, 0700);
register_shutdown_function(function () use ($directory): void {
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);
});
/** Runs the command there; what it says, and its exit code where that is not 0. */
function snap_keys(array $arguments, array $environment = []): string
{
    global $directory;
    $process = proc_open(['bash', dirname(__DIR__, 2) . '/bin/snap-keys', ...$arguments], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes, $directory, $environment + ['PATH' => getenv('PATH')]);
    $said = stream_get_contents($pipes[1]);
    $code = proc_close($process);

    return trim(strtr($said, [$directory => 'DIR', VECTORS . '/keys' => 'KEYS'])) . ($code === 0 ? '' : " ($code)") . "\n";
}
umask(0);
echo snap_keys(['make', '99999']);
foreach (glob("$directory/*") as $file) {
    printf("%s %o\n", basename($file), fileperms($file) & 0777);
}
$before = array_map(md5_file(...), glob("$directory/*"));
echo snap_keys(['make', '99999']), snap_keys(['check', '99999_private.pem', "$directory/99999_public.pem"]);
rename("$directory/99999_public.pem", "$directory/away");
echo snap_keys(['make', '99999']);
file_exists("$directory/99999_public.pem") && print("a half was made\n");
rename("$directory/away", "$directory/99999_public.pem");
symlink("$directory/nowhere", "$directory/link_public.pem");
echo snap_keys(['make', 'link']);
unlink("$directory/link_public.pem");
echo snap_keys(['make', 'none/such']);
var_dump(array_map(md5_file(...), glob("$directory/*")) === $before);

$message = ['POST', '/v1.0/qr/qr-mpm-query', '{"a":"b"}', '2025-01-10T10:00:00+07:00'];
var_dump(Signature::verifySnap("file://$directory/99999_public.pem", Signature::snap("file://$directory/99999_private.pem", ...$message), ...$message));
echo snap_keys(['make', '--encrypt', '--bits', '3072', 'safe'], ['SNAP_PASSPHRASE' => 'kata sandi']);
$private = file_get_contents("$directory/safe_private.pem");
var_dump(strtok($private, "\n"), strlen(base64_decode(Signature::snap($private, ...[...$message, 'kata sandi']))) * 8);
echo snap_keys(['check', 'safe_private.pem', 'safe_public.pem'], ['SNAP_PASSPHRASE' => 'kata sandi']), snap_keys(['check', 'safe_private.pem', 'safe_public.pem'], ['SNAP_PASSPHRASE' => 'salah']), snap_keys(['check', 'safe_private.pem', 'safe_public.pem']);

echo "-- checked\n";
$keys = VECTORS . '/keys';
file_put_contents("$directory/mine.pem", key_text('pkcs1.pem'));
chmod("$directory/mine.pem", 0600);
file_put_contents("$directory/bare", preg_replace('/-.*-|\s/', '', key_text('public.pem')));
foreach (['public.pem', 'public_pkcs1.pem', 'certificate.pem', '../../keys-none', 'docs_faspay_public.txt', 'short_public.pem', 'ec_public.pem', 'request.pem', 'pkcs8.pem'] as $public) {
    echo snap_keys(['check', 'mine.pem', "$keys/$public"]);
}
echo snap_keys(['check', 'mine.pem', 'bare']), snap_keys(['check', 'bare', 'mine.pem']), snap_keys(['check', 'bare', 'bare']), snap_keys(['check', "$keys/request.pem", 'bare']);
chmod("$directory/mine.pem", 0644);
echo snap_keys(['check', 'mine.pem', 'bare']);
foreach ([[], ['make'], ['make', '--bits', '1024', 'x'], ['make', 'a', 'b'], ['make', '--wrong', 'a'], ['check', 'a'], ['other']] as $arguments) {
    str_starts_with($said = snap_keys($arguments), 'usage: ') && str_ends_with($said, "(2)\n") || print(implode(' ', $arguments) . ": $said");
}
?>
--EXPECT--
./99999_private.pem   KEEP IT: your program signs with it. It goes to nobody, Faspay included, and into no repository.
./99999_public.pem    GIVE IT TO FASPAY. It is no secret; Faspay verifies your requests with it.
Faspay gives you another public half, of its own pair: your program verifies its callbacks with that one.
In PHP: new Faspay\Snap($merchantId, 'file://' . '/path/to/99999_private.pem', $faspaysPublicKey)
99999_private.pem 600
99999_public.pem 600
snap-keys: ./99999_private.pem is there already: nothing was written. A key that is in use must not get lost (1)
They fit: what ./99999_private.pem signed, DIR/99999_public.pem verified (2048 bits).
snap-keys: ./99999_private.pem is there already: nothing was written. A key that is in use must not get lost (1)
snap-keys: ./link_public.pem is there already: nothing was written. A key that is in use must not get lost (1)
snap-keys: ./none/such_private.pem cannot be written: No such file or directory (1)
bool(true)
bool(true)
./safe_private.pem   KEEP IT: your program signs with it. It goes to nobody, Faspay included, and into no repository.
./safe_public.pem    GIVE IT TO FASPAY. It is no secret; Faspay verifies your requests with it.
Faspay gives you another public half, of its own pair: your program verifies its callbacks with that one.
In PHP: new Faspay\Snap($merchantId, 'file://' . '/path/to/safe_private.pem', $faspaysPublicKey)
The passphrase is the one you chose. Whoever loses it needs a new pair.
string(37) "-----BEGIN ENCRYPTED PRIVATE KEY-----"
int(3072)
They fit: what ./safe_private.pem signed, ./safe_public.pem verified (3072 bits).
snap-keys: ./safe_private.pem is encrypted, and this passphrase does not open it (SNAP_PASSPHRASE) (1)
snap-keys: ./safe_private.pem is encrypted, and this passphrase does not open it (SNAP_PASSPHRASE) (1)
-- checked
They fit: what ./mine.pem signed, KEYS/public.pem verified (2048 bits).
They fit: what ./mine.pem signed, KEYS/public_pkcs1.pem verified (2048 bits).
They fit: what ./mine.pem signed, KEYS/certificate.pem verified (2048 bits).
snap-keys: KEYS/../../keys-none is no file that can be read (1)
snap-keys: they do NOT fit: KEYS/docs_faspay_public.txt is the public half of another private key.
Faspay's own public key, with which you verify callbacks, does not fit yours: its private half is Faspay's. (1)
snap-keys: KEYS/short_public.pem has only 1024 bits: SNAP wants 2048 or more; make a new pair (1)
snap-keys: KEYS/ec_public.pem is not an RSA key (1)
snap-keys: KEYS/request.pem is no public key: neither PEM, nor a certificate, nor base64 (1)
snap-keys: KEYS/pkcs8.pem is a private half: the public one comes second, and no private one goes to anybody (1)
They fit: what ./mine.pem signed, ./bare verified (2048 bits).
snap-keys: ./mine.pem is a private half: the public one comes second, and no private one goes to anybody (1)
snap-keys: ./bare is a public half: the private one comes first (1)
snap-keys: KEYS/request.pem is no private key in PEM form (1)
They fit: what ./mine.pem signed, ./bare verified (2048 bits).
But others may read ./mine.pem: chmod 600 it
