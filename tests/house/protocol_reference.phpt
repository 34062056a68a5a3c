--TEST--
The protocol reference marks its facts with four words, and has every section that the stub and the sources name
--SKIPIF--
<?php is_dir(__DIR__ . '/../../docs/protocol') && is_dir(__DIR__ . '/../../core') || die('skip needs the source tree');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);
$sections = [];
foreach (glob("$root/docs/protocol/*.md") as $file) {
    $text = file_get_contents($file);
    preg_match_all('/^#+ ([\d.]+?)\.? /m', $text, $match);
    $sections[basename($file)] = array_flip($match[1]);
    // Code is not prose.
    $prose = preg_replace('/^```.*?^```|`[^`\n]*`/ms', '', $text);
    preg_match_all('/\[([^\]\n]*)\]/', $prose, $match);
    foreach ($match[1] as $mark) {
        foreach (explode(', ', $mark) as $word) {
            if (!in_array($word, ['documented', 'captured', 'computed', ''], true)) {
                echo basename($file), ": [$mark] is no mark\n";
            }
        }
    }
}
$named = 0;
$files = array_merge(...array_map(fn (string $room): array => iterator_to_array(new RegexIterator(new RecursiveIteratorIterator(
    new RecursiveDirectoryIterator("$root/$room", FilesystemIterator::SKIP_DOTS)), '/\.(c|h|php)$/'), false), ['core', 'php', 'stubs']));
sort($files);
foreach ($files as $file) {
    preg_match_all('/((?:' . implode('|', array_map(preg_quote(...), array_keys($sections))) . ')) ((?:\d+(?:\.\d+)?)(?:, \d+(?:\.\d+)?)*)/', file_get_contents($file), $match, PREG_SET_ORDER);
    foreach ($match as [, $document, $numbers]) {
        foreach (explode(', ', $numbers) as $number) {
            $named++;
            if (!isset($sections[$document][$number])) {
                echo basename($file), " names $document $number, which is not there\n";
            }
        }
    }
}
var_dump(count($sections) > 5, $named > 50);
?>
--EXPECT--
bool(true)
bool(true)
