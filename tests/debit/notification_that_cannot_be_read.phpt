--TEST--
Bodies that could be read in two ways, or not at all, are malformed
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$good = file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.json');
$xml = file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.xml');
$faspay = substr($xml, strpos($xml, '<faspay>'));
$bodies = [
    'empty' => '', 'blank' => "  \n", 'text' => 'OK', 'form' => 'trx_id=1&bill_no=2', 'list' => "[$good]", 'number' => '1', 'cut' => substr($good, 0, -5),
    'trailing bytes' => $good . '{}', 'trailing text' => "$good x", 'NUL inside' => str_replace('INV-1001', 'INV\u00001001', $good), 'raw NUL' => str_replace('INV', "I\0V", $good),
    'duplicate name' => str_replace('{"request"', '{"bill_no":"INV-9","request"', $good), 'duplicate in other case' => str_replace('{"request"', '{"Bill_No":"INV-9","request"', $good),
    'not UTF-8' => str_replace('Permata', "Perm\xe9ta", $good), 'nested' => str_replace('"INV-1001"', '{"a":"INV-1001"}', $good),
    'too deep' => str_replace('"Permata"', str_repeat('[', 40) . str_repeat(']', 40), $good), 'too large' => str_pad($good, 70000, ' '),
    'document type' => "<!DOCTYPE faspay>$faspay", 'entity' => '<!DOCTYPE f [<!ENTITY e SYSTEM "file:///etc/passwd">]>' . str_replace('Permata', '&e;', $faspay),
    'XML cut' => substr($xml, 0, -4), 'two roots' => $faspay . $faspay,
    'duplicate element' => str_replace('<faspay>', '<faspay><bill_no>INV-9</bill_no>', $faspay), 'other root' => str_replace('faspay>', 'other>', $faspay),
];
foreach ($bodies as $what => $body) {
    echo $what, ': ', str_replace(["\0"], '?', thrown(fn () => $client->verifyNotification($body))), "\n";
}
echo "-- and what is merely sloppy is read\n";
foreach (['byte order mark' => "\xef\xbb\xbf$good", 'blanks around' => "\r\n $good \n", 'XML without a declaration' => $faspay, 'names in other case' => str_replace('"bill_no"', '"BILL_NO"', $good), 'undefined entity' => str_replace('Permata', '&nbsp;', $faspay), 'marks and blanks' => " \xef\xbb\xbf\r\n\xef\xbb\xbf$faspay", 'CDATA' => str_replace('INV-1001', '<![CDATA[INV-1001]]>', $faspay), 'number' => str_replace('"payment_status_code":"2"', '"payment_status_code":2', $good)] as $what => $body) {
    echo $what, ': ', $client->verifyNotification($body)->billNo, "\n";
}
?>
--EXPECT--
empty: Faspay\MalformedMessageException: the message is empty
blank: Faspay\MalformedMessageException: the message is neither a JSON object nor XML
text: Faspay\MalformedMessageException: the message is neither a JSON object nor XML
form: Faspay\MalformedMessageException: the message is neither a JSON object nor XML
list: Faspay\MalformedMessageException: the message is neither a JSON object nor XML
number: Faspay\MalformedMessageException: the message is neither a JSON object nor XML
cut: Faspay\MalformedMessageException: unexpected end at byte 406 of the JSON
trailing bytes: Faspay\MalformedMessageException: something follows the value at byte 411 of the JSON
trailing text: Faspay\MalformedMessageException: something follows the value at byte 412 of the JSON
NUL inside: Faspay\MalformedMessageException: escaped NUL at byte 124 of the JSON
raw NUL: Faspay\MalformedMessageException: control character in a string at byte 122 of the JSON
duplicate name: Faspay\MalformedMessageException: the field bill_no appears more than once
duplicate in other case: Faspay\MalformedMessageException: the field bill_no appears more than once
not UTF-8: Faspay\MalformedMessageException: invalid UTF-8 at byte 351 of the JSON
nested: Faspay\MalformedMessageException: the field bill_no must be a text, not a list or an object
too deep: Faspay\MalformedMessageException: too deep nesting at byte 353 of the JSON
too large: Faspay\MalformedMessageException: the message has 70000 bytes; at most 65536 are read
document type: Faspay\MalformedMessageException: a document type at byte 16 of the XML
entity: Faspay\MalformedMessageException: a document type at byte 12 of the XML
XML cut: Faspay\MalformedMessageException: unclosed token at byte 610 of the XML
two roots: Faspay\MalformedMessageException: junk after document element at byte 580 of the XML
duplicate element: Faspay\MalformedMessageException: the field bill_no appears more than once
other root: Faspay\MalformedMessageException: the XML root element must be <faspay>
-- and what is merely sloppy is read
byte order mark: INV-1001
blanks around: INV-1001
XML without a declaration: INV-1001
names in other case: INV-1001
undefined entity: INV-1001
marks and blanks: INV-1001
CDATA: INV-1001
number: INV-1001
