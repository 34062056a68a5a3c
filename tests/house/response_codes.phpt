--TEST--
The page of response codes has every code of the core's tables, with the same meaning, and says what to do
--SKIPIF--
<?php is_dir(__DIR__ . '/../../docs/protocol') && is_dir(__DIR__ . '/../../core') || die('skip needs the source tree');
?>
--FILE--
<?php
$root = dirname(__DIR__, 2);

/** @return list<array{string, string}> the codes and texts of a table in C */
function rows(string $file, string $table): array {
    $text = file_get_contents($GLOBALS['root'] . "/core/products/$file");
    preg_match('/\b' . $table . '\[\] = \{(.*?)\n\};/s', $text, $body) || die("$file has no table $table\n");
    $plain = preg_replace(['#/\*.*?\*/#s', '/"\s*\n\s*"/'], '', $body[1]);
    if (str_contains($plain, 'CASE(')) {
        preg_match_all('/CASE\("(\d+)", "(\d+)", \w+,\s*"([^"]*)"\)/', $plain, $found, PREG_SET_ORDER);
        return array_map(fn (array $case): array => ["$case[1]xx$case[2]", $case[3]], $found);
    }
    preg_match_all('/\{"([^"]+)", "([^"]*)"\}/', $plain, $found, PREG_SET_ORDER);
    return array_map(fn (array $row): array => [$row[1], $row[2]], $found);
}

// File, table, and the heading or the words before the table of the page; true if the page tells the case and not the meaning.
const TABLES = [
    ['shared/legacy.c', 'response_meanings', 'Debit, Xpress and recurring payments'],
    ['debit/create.c', 'create_meanings', '`create()` of Debit has some of its own'],
    ['debit/codes.c', 'payment_status_codes', 'States of a payment', true],
    ['card/codes.c', 'errors', 'Card errors'],
    ['card/codes.c', 'status_codes', 'States of a card payment', true],
    ['card/codes.c', 'users', 'What the shopper is told'],
    ['card/codes.c', 'indicators', 'Other codes of cards'],
    ['card/codes.c', 'commerce', '`eci` says how far'],
    ['card/codes.c', 'acquirers', '`acquirerBank` names the bank'],
    ['snap/codes.c', 'fsp_snap_cases', 'SNAP'],
    ['snap/codes.c', 'services', 'The services (`xx`) that Faspay offers'],
    ['snap/common.c', 'status_codes', 'States under SNAP', true],
    ['xpress/order.c', 'create_meanings', '`create()` of Xpress reads one'],
    ['billing/inquiry.c', 'status_codes', 'The state of a bill comes', true],
    ['sendme/sendme.c', 'status_codes', 'The status of a payout:', true],
    ['snap_disbursement/common.c', 'status_codes', 'States of a payout under SNAP', true],
];
$page = file_get_contents("$root/docs/response-codes.md");
$checked = 0;
foreach (TABLES as $row) {
    [$file, $table, $place] = $row;
    $isCase = isset($row[3]);
    $at = preg_match('/^(## )?' . preg_quote($place, '/') . '.*?^(\|.*?)^(?!\|)/ms', $page, $found) === 1 ? $found[2] : die("there is no $place\n");
    preg_match_all('/^\| ([^|]+) \| ([^|]*) \|(.*)$/m', $at, $lines, PREG_SET_ORDER);
    $told = [];
    foreach (array_slice($lines, 1) as [, $code, $meaning, $rest]) {
        foreach (explode(', ', $code) as $one) {
            $told[$one] = trim($meaning, '`');
        }
        $columns = explode('|', trim($rest, ' |'));
        trim(end($columns)) !== '' || in_array($table, ['acquirers', 'services'], true) || print("$place: $code says nothing to do\n");
    }
    unset($told['any other']);
    $codes = rows($file, $table);
    foreach ($codes as [$code, $meaning]) {
        $checked++;
        // What is a text at one place is a number at another.
        if (isset($told["0$code"])) {
            continue;
        }
        if (!isset($told[$code])) {
            echo "$place: $code is missing: $meaning\n";
        } elseif ($isCase ? !str_starts_with($told[$code], $meaning) : $told[$code] !== $meaning) {
            echo "$place: $code means \"$meaning\", but the page says \"$told[$code]\"\n";
        }
    }
    foreach (array_diff(array_keys($told), array_column($codes, 0)) as $code) {
        echo "$place: the core does not know $code\n";
    }
}
var_dump($checked > 300);
?>
--EXPECT--
bool(true)
