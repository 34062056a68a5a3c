--TEST--
What is hashed is what is sent: compact, plain slashes, everything beyond ASCII escaped; none of the other spellings is what was signed
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';

$gateway = new Gateway('{}');
$shop = snap(baseUrl: $gateway->url);

/** Whether the last request's signature covers this text. */
function covers(string $text): bool
{
    global $gateway;
    $requests = $gateway->requests();
    $request = end($requests);

    return openssl_verify("$request[method]:$request[path]:" . hash('sha256', $text) . ":{$request['headers']['x-timestamp']}", base64_decode($request['headers']['x-signature']), sandbox_key('merchant_public'), OPENSSL_ALGO_SHA256) === 1;
}

$texts = ['https://a.b/c?x=1&y=<é>', 'Kopi 😀', 'say "a  b"', 'a\\/b', 'x  y', "\u{2028}\u{df}"];
foreach ($texts as $i => $text) {
    thrown(fn () => $shop->generateQr(qr_bill(description: $text, extra: ['additionalInfo' => ['note' => $text, 'list' => [1, $text, ['deep' => -7]]]])));
    $requests = $gateway->requests();
    $body = end($requests)['body'];
    $members = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    $same = $members['additionalInfo']['billDescription'] === $text && $members['additionalInfo']['note'] === $text && $members['additionalInfo']['list'] === [1, $text, ['deep' => -7]];
    echo json_encode($text, JSON_UNESCAPED_SLASHES), ': ', $same ? 'arrives' : 'is changed', ', ', preg_match('/^[\x20-\x7e]+$/D', $body) ? 'ASCII' : 'not ASCII', ', ', $body === json_encode($members, JSON_UNESCAPED_SLASHES) ? 'compact' : 'otherwise', ', ', covers($body) ? 'signed' : 'not signed', "\n";
    // The other spellings of the same message: in lines, without the blanks of texts, \/, letters as they are, the escapes of other encoders.
    $others = array_diff([json_encode($members, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), str_replace(' ', '', $body), json_encode($members), json_encode($members, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
        json_encode($members, JSON_UNESCAPED_SLASHES | JSON_HEX_TAG | JSON_HEX_AMP), ''], [$body]);
    foreach ($others as $other) {
        covers($other) && print("  this is signed, too: $other\n");
    }
    echo '  ', count($others), " other spellings\n";
}
?>
--EXPECT--
"https://a.b/c?x=1&y=<\u00e9>": arrives, ASCII, compact, signed
  5 other spellings
"Kopi \ud83d\ude00": arrives, ASCII, compact, signed
  4 other spellings
"say \"a  b\"": arrives, ASCII, compact, signed
  3 other spellings
"a\\/b": arrives, ASCII, compact, signed
  3 other spellings
"x  y": arrives, ASCII, compact, signed
  3 other spellings
"\u2028\u00df": arrives, ASCII, compact, signed
  3 other spellings
