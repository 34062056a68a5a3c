--TEST--
The openssl command verifies what we sign and signs what we verify, for random bodies in every form
--EXTENSIONS--
faspay
--SKIPIF--
<?php exec('command -v bash; command -v openssl', $found); count($found) === 2 || die('skip bash or openssl is not here'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/keys.inc';
use Faspay\Signature;

// Each signature takes a process of its own, the digests take one together.
const COUNT = 1000;
const SIGNED = 100;
$directory = sys_get_temp_dir() . '/faspay-peer-' . bin2hex(random_bytes(8));
mkdir($directory, 0700);
register_shutdown_function(function () use ($directory): void {
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);
});
/** Runs a line of the shell in that directory, and returns the lines that it prints. */
$shell = function (string $line) use ($directory): array {
    exec('cd ' . escapeshellarg($directory) . " && $line", $lines);

    return $lines;
};
mt_srand($seed = random_int(0, 2 ** 31));

/** Texts with everything that forms treat differently: blanks, slashes, quotes, escapes, characters of two to four bytes. */
function text(): string
{
    $pieces = ['a', 'Kopi', '  ', '/', '\\', '"', "\n", "\t", "\u{1}", '<&>\'', "\u{7f}", "\u{80}", "\u{e9}", "\u{7ff}", "\u{800}", "\u{20ac}", "\u{ffff}", "\u{10000}", "\u{1f600}", "\u{10ffff}", '\u0041', '{}', ':,', ''];
    for ($text = '', $i = mt_rand(0, 6); $i > 0; $i--) {
        $text .= $pieces[array_rand($pieces)];
    }

    return $text;
}

function value(int $depth): mixed
{
    return match (mt_rand(0, $depth > 3 ? 4 : 6)) {
        0 => null,
        1 => mt_rand(0, 1) === 1,
        2 => mt_rand(-1000000, 1000000),
        3, 4 => text(),
        5 => array_map(fn (): mixed => value($depth + 1), array_fill(0, mt_rand(0, 4), 0)),
        6 => (object) array_combine(array_map(fn (int $i): string => text() . $i, $keys = range(0, mt_rand(0, 4))), array_map(fn (): mixed => value($depth + 1), $keys)),
    };
}

// What the peer makes of a message: the text that it signs, of a body in the form that it sends or in another.
$key = ['pkcs8.pem' => 'public.pem', 'docs_merchant_private.pem' => 'docs_merchant_public.pem'];
foreach ($key as $private => $public) {
    copy(VECTORS . "/keys/$private", "$directory/$private.key");
    copy(VECTORS . "/keys/$public", "$directory/$private.pub");
}
$paths = ['/v1.0/transfer-va/create-va', '/v1.0/transfer-va/payment', '/v1.0/qr/qr-mpm-notify', '/v1.0/debit/notify?a=b:c', '/'];
$plain = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;
$messages = [];
for ($i = 0; $i < COUNT; $i++) {
    $value = (object) ['n' => $i, 'body' => value(0), 'text' => text()];
    $ascii = json_encode($value, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
    $utf8 = json_encode($value, $plain | JSON_THROW_ON_ERROR);
    // Signed, and in what shapes that may arrive.
    [$signed, $shapes] = [
        [$ascii, [$ascii, json_encode($value), json_encode($value, JSON_PRETTY_PRINT), $utf8, json_encode($value, $plain | JSON_PRETTY_PRINT)]],
        [$utf8, [$utf8, json_encode($value, $plain | JSON_PRETTY_PRINT), json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS), json_encode($value, JSON_PRETTY_PRINT), $ascii]],
        [$odd = json_encode($value, JSON_PRETTY_PRINT), [$odd]],
        ['', ['']],
    ][$i % 10 === 9 ? 3 : $i % 3];
    $messages[] = $m = (object) [
        'key' => array_keys($key)[$i % 10 === 0 ? 1 : 0], 'method' => ['POST', 'DELETE', 'PUT'][mt_rand(0, 2)], 'path' => $paths[array_rand($paths)],
        'time' => sprintf('2025-%02d-%02dT%02d:00:00+07:00', mt_rand(1, 12), mt_rand(1, 28), mt_rand(0, 23)), 'signed' => $signed, 'shapes' => $shapes, 'canonical' => $i % 3 === 1 || $i % 10 === 9 ? $signed : $ascii,
    ];
    file_put_contents("$directory/$i.body", $m->signed);
    file_put_contents("$directory/$i.canonical", $m->canonical);
}
$digests = [];
foreach ($shell('openssl dgst -sha256 -r *.body *.canonical') as $line) {
    [$digest, $file] = explode(' *', $line);
    $digests[$file] = $digest;
}
$arguments = fn (object $m, string $body): array => [$m->method, $m->path, $body, $m->time];
foreach ($messages as $i => $m) {
    file_put_contents("$directory/$i.theirs", "$m->method:$m->path:{$digests["$i.body"]}:$m->time");
    file_put_contents("$directory/$i.ours", "$m->method:$m->path:{$digests["$i.canonical"]}:$m->time");
    // What we sign is the canonical form of whatever we are given.
    $given = $m->canonical === $m->signed ? $m->shapes[mt_rand(0, $m->signed === '' ? 0 : 2)] : $m->signed;
    $m->hashed = Signature::snapBodyHash($given) === $digests["$i.canonical"];
    if ($i >= SIGNED) {
        continue;
    }
    file_put_contents("$directory/$i.signature", base64_decode(Signature::snap("file://$directory/$m->key.key", ...$arguments($m, $given)), true));
    file_put_contents("$directory/jobs", "$i $m->key\n", FILE_APPEND);
}
$verified = $shell('while read -r i k; do openssl dgst -sha256 -verify "$k.pub" -signature "$i.signature" "$i.ours" || echo "$i: not verified"; done <jobs 2>&1');
$shell('while read -r i k; do openssl dgst -sha256 -sign "$k.key" "$i.theirs" | openssl base64 -A >"$i.base64"; done <jobs');
$counts = ['verified by openssl' => count(array_keys($verified, 'Verified OK', true)), 'hashed alike' => 0, 'signed by openssl' => 0, 'in other shapes' => 0, 'changed and refused' => 0];
foreach ($messages as $i => $m) {
    $counts['hashed alike'] += $m->hashed;
    if ($i >= SIGNED) {
        continue;
    }
    $theirs = file_get_contents("$directory/$i.base64");
    $verify = fn (string $body): bool => Signature::verifySnap("file://$directory/$m->key.pub", $theirs, ...$arguments($m, $body));
    foreach ($m->shapes as $n => $shape) {
        $verify($shape) || print("seed $seed, message $i, shape $n was refused: $shape, signed as $m->signed\n");
        $counts[$n === 0 ? 'signed by openssl' : 'in other shapes']++;
    }
    // A member more, a character of a text changed, an end that is missing.
    foreach ([$m->signed === '' ? ' {}' : substr_replace($m->signed, '"x":1,', 1, 0), strtr($m->signed, ['"n"' => '"m"']) . ($m->signed === '' ? '0' : ''), $m->signed === '' ? 'x' : substr($m->signed, 0, -1)] as $changed) {
        $verify($changed) && print("seed $seed, message $i was taken as $changed\n");
        $counts['changed and refused']++;
    }
}
foreach ($counts as $what => $count) {
    echo "$what: ", $what === 'in other shapes' && $count >= 2 * SIGNED ? 'at least ' . 2 * SIGNED : $count, "\n";
}
array_diff($verified, ['Verified OK']) === [] || print("seed $seed: " . implode("\n", array_diff($verified, ['Verified OK'])) . "\n");
?>
--EXPECT--
verified by openssl: 100
hashed alike: 1000
signed by openssl: 100
in other shapes: at least 200
changed and refused: 300
