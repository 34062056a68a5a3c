--TEST--
Where an answer is no message, the exception says what it was: status, type, where it points to, and how it begins or what its page says
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
require __DIR__ . '/../helpers/card.inc';

$html = 'text/html; charset=UTF-8';
$answers = [
    'moved' => answer('<html>Moved</html>', 301, ['Location' => 'https://user:secret@new.example:8443/cvr/100004/10?signature=abc'], type: $html),
    'moved nearby' => answer('', 302, ['Location' => '/login']),
    'moved nowhere' => answer('', 302, ['Location' => "http://[oops"]),
    'blocked' => answer("\n\n  <!DOCTYPE html>\r\n<html lang=\"en-US\">\n<head>\n<title>Attention Required! | Cloudflare</title>" . str_repeat('<!-- -->', 1000), 403, type: $html),
    'too many' => answer('error code: 1015', 429, ['Retry-After' => '3600'], type: 'text/plain'),
    'a page that says success' => answer('<html><title>Wartung</title></html>', type: $html),
    'binary' => answer("\x1f\x8b\x08\0\x01\r\nLevel: critical\xc3\xa9\xc3", type: "application/octet-stream"),
    'a type with manners' => answer('no', type: "text/\x1b[31mplain\xff" . str_repeat('x', 200)),
    'nothing' => answer('', 502, type: ''),
    'what it was signed with' => answer('No route for signature {{signature}}', 404, type: 'text/plain'),
    'another value' => answer('["ok"]'),
];
$gateway = new Gateway();
$client = $gateway->client(transport: new Faspay\Transport(retries: 0));
foreach ($answers as $name => $answer) {
    $gateway->script($answer);
    echo "-- $name\n";
    foreach (['status' => fn () => $client->status('9999940200000001', 'INV-1001'), 'create' => fn () => $client->create(bill())] as $operation => $call) {
        try {
            $call();
        } catch (Faspay\Exception $e) {
            echo "$operation: ", preg_replace('/\. (Nothing was|The gateway may).*/s', '', $e->getMessage()), "\n";
        }
    }
}
echo "-- a page that tells what it was sent\n";
$gateway->script(answer('Cannot parse: {{CARDNO}} {{CARDCVC}}', 500, type: 'text/plain'));
try {
    card_client($gateway)->charge(card_order(), card(), '203.0.113.5');
} catch (Faspay\Exception $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
-- moved
status: the gateway answered with HTTP status 301 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/html; charset=UTF-8, pointing to new.example, a page that says: Moved)
create: the gateway answered with HTTP status 301 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/html; charset=UTF-8, pointing to new.example, a page that says: Moved)
-- moved nearby
status: the gateway answered with HTTP status 302 and a body that cannot be understood (the message is empty; content type application/json, pointing to 127.0.0.1)
create: the gateway answered with HTTP status 302 and a body that cannot be understood (the message is empty; content type application/json, pointing to 127.0.0.1)
-- moved nowhere
status: the gateway answered with HTTP status 302 and a body that cannot be understood (the message is empty; content type application/json, pointing to an address that cannot be read)
create: the gateway answered with HTTP status 302 and a body that cannot be understood (the message is empty; content type application/json, pointing to an address that cannot be read)
-- blocked
status: the gateway answered with HTTP status 403 and a body that cannot be understood (unexpected character at byte 4 of the JSON; content type text/html; charset=UTF-8, a page that says: Attention Required! | Cloudflare)
create: the gateway answered with HTTP status 403 and a body that cannot be understood (unexpected character at byte 4 of the JSON; content type text/html; charset=UTF-8, a page that says: Attention Required! | Cloudflare)
-- too many
status: the gateway answered with HTTP status 429 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/plain, beginning with: error code: 1015)
create: the gateway answered with HTTP status 429 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/plain, beginning with: error code: 1015)
-- a page that says success
status: the gateway's answer cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type text/html; charset=UTF-8, a page that says: Wartung)
create: the gateway answered with HTTP status 200 and a body that cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type text/html; charset=UTF-8, a page that says: Wartung)
-- binary
status: the gateway's answer cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type application/octet-stream, beginning with: ?????  Level: criticalé?)
create: the gateway answered with HTTP status 200 and a body that cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type application/octet-stream, beginning with: ?????  Level: criticalé?)
-- a type with manners
status: the gateway's answer cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type text/?[31mplain?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, beginning with: no)
create: the gateway answered with HTTP status 200 and a body that cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type text/?[31mplain?xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, beginning with: no)
-- nothing
status: the gateway answered with HTTP status 502 and a body that cannot be understood (the message is empty; content type not said)
create: the gateway answered with HTTP status 502 and a body that cannot be understood (the message is empty; content type not said)
-- what it was signed with
status: the gateway answered with HTTP status 404 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/plain)
create: the gateway answered with HTTP status 404 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/plain)
-- another value
status: the gateway's answer cannot be understood (it is not a JSON object; HTTP status 200, content type application/json, beginning with: ["ok"])
create: the gateway answered with HTTP status 200 and a body that cannot be understood (it is not a JSON object; HTTP status 200, content type application/json, beginning with: ["ok"])
-- a page that tells what it was sent
the gateway answered with HTTP status 500 and a body that cannot be understood (the message does not start with KEY=VALUE; content type text/plain). The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
