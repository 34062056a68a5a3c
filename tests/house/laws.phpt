--TEST--
The core knows no PHP, the glue knows none of the core's libraries, and each library is used in one place
--FILE--
<?php
chdir(__DIR__ . '/../..');

/** @return list<string> the files with a line that matches */
function files(string $pattern, string ...$globs): array
{
    $found = [];
    foreach (array_merge(...array_map(glob(...), $globs)) as $file) {
        if (preg_grep($pattern, file($file))) {
            $found[] = $file;
        }
    }

    return $found;
}

$core = ['core/*.[ch]', 'core/*/*.[ch]', 'core/*/*/*.[ch]'];
$glue = ['*.[ch]', 'php/*.[ch]', 'php/*/*.[ch]'];
$include = fn (string $what): string => "/^\\s*#\\s*include\\s*[<\"]$what/";
foreach ([
    'PHP in the core' => files($include('(php|zend|Zend|ext\/|main\/|TSRM)'), ...$core),
    'libraries in the glue' => files($include('(cjson|openssl|curl|expat)'), ...$glue),
    'curl' => files($include('curl'), ...$core),
    'OpenSSL' => files($include('openssl'), ...$core),
    'cJSON' => files($include('cjson'), ...$core),
    'expat' => files($include('expat'), ...$core),
    // A comparison of signatures that stops early tells how much was right.
    'signatures compared by hand' => files('/(strcmp|memcmp|zend_string_equals)\w*\([^)]*signature\b/', ...$core, ...$glue),
    'unbounded copies' => files('/\b(strcpy|strcat|sprintf|vsprintf|gets|alloca|strtok)\s*\(/', ...$core, ...$glue),
    'peers verified' => files('/SSL_VERIFYPEER, 1L/', ...$core), 'hosts verified' => files('/SSL_VERIFYHOST, 2L/', ...$core), 'redirects off' => files('/FOLLOWLOCATION, 0L/', ...$core),
    'local time' => files('/\b(localtime|mktime|strftime|setlocale)\w*\s*\(/', ...$core, ...$glue),
] as $law => $files) {
    echo "$law: ", implode(' ', $files) ?: 'nowhere', "\n";
}
?>
--EXPECT--
PHP in the core: nowhere
libraries in the glue: nowhere
curl: core/transport/libcurl.h
OpenSSL: core/crypto/cipher.c core/crypto/digest.c core/crypto/key.c core/crypto/key_read.c core/crypto/key_read.h core/crypto/random.c core/crypto/recover.c core/crypto/tls.c
cJSON: core/message/json.c
expat: core/message/xml.c
signatures compared by hand: nowhere
unbounded copies: nowhere
peers verified: core/transport/options.c
hosts verified: core/transport/options.c
redirects off: core/transport/options.c
local time: nowhere
