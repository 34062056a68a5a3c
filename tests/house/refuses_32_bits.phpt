--TEST--
A PHP whose integers have 32 bits is refused by the build, and composer.json says so in a way that PIE can install
--EXTENSIONS--
faspay
--SKIPIF--
<?php
is_file(__DIR__ . '/../../php_faspay.h') && is_file(__DIR__ . '/../../composer.json') || die('skip needs the source');
shell_exec('command -v cc') && shell_exec('command -v php-config') || die('skip needs cc and php-config');
?>
--FILE--
<?php
chdir(__DIR__ . '/../..');
// A compiler that takes itself for one of 32 bits, as far as the headers look.
$headers = sys_get_temp_dir() . '/faspay-32-' . bin2hex(random_bytes(8));
mkdir("$headers/gnu", 0700, true);
touch("$headers/gnu/stubs-32.h");
$preprocess = fn (string $flags): string => (string) shell_exec("cc -E $flags -isystem $headers " . trim(shell_exec('php-config --includes')) . ' -I. php_faspay.h 2>&1 >/dev/null');
preg_match('/#error .*/', $preprocess('-U__x86_64__ -U__LP64__ -U_LP64'), $refusal);
echo $refusal[0] ?? 'built', "\n", $preprocess('') ?: "64 bits are fine\n";
unlink("$headers/gnu/stubs-32.h");
rmdir("$headers/gnu");
rmdir($headers);
// What configure compiles.
preg_match('/^#if !\(.*\n# *error.*\n#endif$/m', (string) file_get_contents('config.m4'), $condition);
$compile = fn (string $flags): string => (string) shell_exec('echo ' . escapeshellarg(($condition[0] ?? '') . "\nint main(void) { return 0; }") . " | cc $flags -fsyntax-only -x c - 2>&1");
echo str_contains($compile('-U__x86_64__ -U__LP64__ -U_LP64'), 'error') ? 'configure refuses' : 'configure takes it', "\n", $compile('') ?: "and takes 64 bits\n";
$composer = json_decode(file_get_contents('composer.json'), true);
// PIE 1.3 knows no platform package "php-64bit" and would refuse every installation that requires it.
var_dump(isset($composer['require']['php-64bit']), isset($composer['suggest']['php-64bit']));
?>
--EXPECT--
#error "faspay needs a PHP whose integers have 64 bits: amounts do not fit into 32"
64 bits are fine
configure refuses
and takes 64 bits
bool(false)
bool(true)
