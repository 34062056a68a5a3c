--TEST--
Links of the gateway are handed on only when a browser may follow them
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway();
$client = $gateway->client();
$bad = [
    "https://x\r\nSet-Cookie: a=b", "https://x/\n", "https://x/\t", "https://x/\x7f", 'https://x/a b', "https://x/\u{85}", "https://x/\u{a0}", "https://x/\u{2028}", "https://x/\u{202e}", "https://x/\u{3000}",
    'https:///pay', 'https://', 'https:/x/', 'https:x', 'https://:443/', 'https://?x', '//x/', '/pay', 'x', 'javascript:alert(1)', 'data:text/html,x', 'ftp://x/',
    'https://x"><script>', 'https://x/<', "https://x\\@y/", 'https://web.faspay.co.id@evil.example/', 'https://a:b@x/', 'https://x:99999/', 'https://x:0/', 'https://x:y/', 'https://[::1/',
];
$good = ['https://x', 'HTTPS://X/pay', 'Http://x/', 'http://127.0.0.1:8765/pay?a=b&c=d#e', 'https://[2001:db8::1]:8443/', 'https://x/ü?ö', "https://x/it's", 'https://xn--bcher-kva.example/'];
foreach (['redirect_url', 'web_url', 'alt_url'] as $name) {
    $refused = 0;
    foreach ($bad as $link) {
        $gateway->script(['redirect_url' => '', $name => $link] + CREATED);
        $message = thrown(fn () => $client->create(bill()));
        if (str_starts_with($message, 'Faspay\MalformedMessageException: the gateway\'s ' . ($name === 'alt_url' ? 'web_url' : $name) . ' is not a web address') && preg_match('/[^ -~]/', $message) === 0) {
            $refused++;
        } else {
            echo json_encode($link), ' as ', $name, ': ', $message, "\n";
        }
    }
    echo "$name: $refused of ", count($bad), " refused\n";
    foreach ($good as $link) {
        $gateway->script(['redirect_url' => '', $name => $link] + CREATED);
        $payment = $client->create(bill());
        ($name === 'redirect_url' ? $payment->redirectUrl : $payment->qrImageUrl) === $link || print("$link as $name: lost\n");
    }
}
// What the gateway echoes of items the shop has sent itself: no reason to lose the payment.
$gateway->script(['bill_items' => [['product' => 'Book', 'qty' => '1', 'amount' => '1000000', 'url' => 'javascript:alert(1)', 'image_url' => 'https://x/a.png']]] + CREATED);
$payment = $client->create(bill());
echo json_encode([$payment->items[0]->url, $payment->items[0]->imageUrl, $payment->raw['bill_items'][0]['url']]), "\n";
foreach (["https://x/\r\nA: b", 'ovo://x', 'HTTPS://ovo.example/a'] as $link) {
    $gateway->script(['status' => 'ALLOWED', 'message' => 'SUCCESS', 'redirectURL' => $link, 'response_code' => '00']);
    echo thrown(function () use ($client): void { echo $client->activateOvo('081234567890', 'Sari')->redirectUrl, ' '; }), "\n";
}
?>
--EXPECT--
redirect_url: 31 of 31 refused
web_url: 31 of 31 refused
alt_url: 31 of 31 refused
[null,"https:\/\/x\/a.png","javascript:alert(1)"]
Faspay\MalformedMessageException: the gateway's redirectURL is not a web address: do not send the shopper there; the gateway has done what it was asked for
Faspay\MalformedMessageException: the gateway's redirectURL is not a web address: do not send the shopper there; the gateway has done what it was asked for
HTTPS://ovo.example/a nothing was thrown
