--TEST--
Headers are taken as PHP, Laravel, Symfony, PSR-7 and $_SERVER give them; a missing, doubled or unreadable one makes the message malformed
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Snap;

$body = va_notification();
$headers = signed($body, PAYMENT_PATH);
$snap = snap();
$server = ['REQUEST_METHOD' => 'POST', 'REQUEST_TIME' => 1736478000, 'REQUEST_TIME_FLOAT' => 1736478000.5, 'argv' => ['a', ['b']], 'CONTENT_TYPE' => 'application/json', 7 => 'x'];
foreach ($headers as $name => $value) {
    $server['HTTP_' . strtr(strtoupper($name), '-', '_')] = $value;
}
$forms = [
    'getallheaders()' => $headers + ['Host' => 'shop.example'],
    'upper case' => array_change_key_case($headers, CASE_UPPER),
    'Laravel and Symfony' => array_map(fn (string $value): array => [$value], array_change_key_case($headers, CASE_LOWER)) + ['x-other' => ['a', null], 'cookie' => []],
    'PSR-7' => array_map(fn (string $value): array => [$value], $headers),
    '$_SERVER' => $server,
    'references' => (function () use ($headers): array {
        $all = [];
        foreach ($headers as $name => &$value) {
            $all[$name] = &$value;
        }

        return $all;
    })(),
    'unreadable ones that nobody asks for' => $headers + ['X-Other' => new stdClass(), 'Y' => 1.5, 'Z' => null, '' => 'x'],
];
foreach ($forms as $name => $form) {
    $message = $snap->verifyNotification($body, $form, PAYMENT_PATH);
    echo "$name: $message->externalId ", $message->sentAt == now() ? 'sent now' : $message->sentAt->format('c'), "\n";
}

/** What comes of a change of the headers. */
function refused(string $name, array $headers): void
{
    global $snap, $body;
    try {
        $snap->verifyNotification($body, $headers, PAYMENT_PATH);
        echo "$name: verified\n";
    } catch (Faspay\MalformedMessageException $e) {
        echo "$name: $e->rule $e->field ", Snap::rejectUnverified($e, PAYMENT_PATH)->body, "\n";
    }
}

foreach (['X-TIMESTAMP', 'X-SIGNATURE', 'X-PARTNER-ID', 'X-EXTERNAL-ID', 'CHANNEL-ID'] as $name) {
    refused("without $name", array_diff_key($headers, [$name => 1]));
}
foreach (['an empty text' => '', 'null' => null, 'an empty list' => [], 'a list of null' => [null], 'two' => [$headers['X-TIMESTAMP'], $headers['X-TIMESTAMP']], 'a number' => 7, 'a list in a list' => [[$headers['X-TIMESTAMP']]], 'an object' => new DateTime('2025-01-10'),
    'a line break' => $headers['X-TIMESTAMP'] . "\r\nX-Other: 1", 'blanks' => " {$headers['X-TIMESTAMP']}", 'no time' => '10 January 2025', 'too long' => str_repeat('1', 41)] as $name => $value) {
    refused("X-TIMESTAMP, $name", ['X-TIMESTAMP' => $value] + $headers);
}
refused('in two spellings', $headers + ['x-timestamp' => $headers['X-TIMESTAMP']]);
refused('as a header and as an environment variable', $headers + ['HTTP_X_TIMESTAMP' => $headers['X-TIMESTAMP']]);
refused('an id of 37 digits', ['X-EXTERNAL-ID' => str_repeat('1', 37)] + $headers);
refused('none at all', []);
?>
--EXPECT--
getallheaders(): 41807553358950093184162180797837 sent now
upper case: 41807553358950093184162180797837 sent now
Laravel and Symfony: 41807553358950093184162180797837 sent now
PSR-7: 41807553358950093184162180797837 sent now
$_SERVER: 41807553358950093184162180797837 sent now
references: 41807553358950093184162180797837 sent now
unreadable ones that nobody asks for: 41807553358950093184162180797837 sent now
without X-TIMESTAMP: missing_field X-TIMESTAMP {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
without X-SIGNATURE: missing_field X-SIGNATURE {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-SIGNATURE"}
without X-PARTNER-ID: missing_field X-PARTNER-ID {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-PARTNER-ID"}
without X-EXTERNAL-ID: missing_field X-EXTERNAL-ID {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-EXTERNAL-ID"}
without CHANNEL-ID: verified
X-TIMESTAMP, an empty text: missing_field X-TIMESTAMP {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
X-TIMESTAMP, null: missing_field X-TIMESTAMP {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
X-TIMESTAMP, an empty list: missing_field X-TIMESTAMP {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
X-TIMESTAMP, a list of null: missing_field X-TIMESTAMP {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
X-TIMESTAMP, two: duplicate X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, a number: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, a list in a list: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, an object: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, a line break: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, blanks: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, no time: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
X-TIMESTAMP, too long: format X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
in two spellings: duplicate X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
as a header and as an environment variable: duplicate X-TIMESTAMP {"responseCode":"4002501","responseMessage":"Invalid Field Format X-TIMESTAMP"}
an id of 37 digits: format X-EXTERNAL-ID {"responseCode":"4002501","responseMessage":"Invalid Field Format X-EXTERNAL-ID"}
none at all: missing_field X-TIMESTAMP {"responseCode":"4002502","responseMessage":"Missing Mandatory Field X-TIMESTAMP"}
