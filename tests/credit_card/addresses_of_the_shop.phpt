--TEST--
Addresses of the shop that a browser or the gateway will open are web addresses with a host, in every product
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Debit\Item;
use Faspay\Money;

$gateway = new Gateway(CREATED);
$cards = card_client($gateway);
$bad = [
    'http:///card-return', 'http://a b/', 'http://evil.example"><script>', "https://shop.example/\r\nX: y", "https://shop.example/\u{a0}", "https://shop.example/\u{2028}", 'https://', 'https:/shop.example/',
    'shop.example', '/card-return', '//shop.example/', 'javascript:alert(1)', 'ftp://shop.example/', 'https://shop.example@evil.example/', 'https://shop.example:0/', 'https://shop.example:99999/',
    "https://shop.example/'\"", 'https://shop.example\\@evil.example/', 'https://:443/',
];
$good = ['https://shop.example', 'HTTPS://SHOP.EXAMPLE/thanks?order=1&x=y#done', 'http://127.0.0.1:8000/card-return', 'http://localhost/', 'https://[2001:db8::1]/', 'https://toko.example/é'];
foreach ([
    'returnUrl' => fn (string $url) => $cards->paymentForm(card_order(returnUrl: $url))->fields['RETURN_URL'],
    'callbackUrl' => fn (string $url) => $cards->paymentForm(card_order(callbackUrl: $url))->fields['handshake_url'],
    'extra' => fn (string $url) => $cards->paymentForm(card_order(extra: ['style_image_url' => $url]))->fields['style_image_url'],
    'items[0].url' => function (string $url) use ($gateway): string {
        $gateway->client()->create(bill(items: [new Item('Book', Money::idr(10000), url: $url)]));
        return $gateway->lastMessage()['item'][0]['url'];
    },
    'items[0].imageUrl' => function (string $url) use ($gateway): string {
        $gateway->client()->create(bill(items: [new Item('Book', Money::idr(10000), imageUrl: $url)]));
        return $gateway->lastMessage()['item'][0]['image_url'];
    },
] as $field => $send) {
    foreach ($bad as $url) {
        try {
            $sent = $send($url);
            echo json_encode($url), " as $field: sent as ", json_encode($sent), "\n";
        } catch (Faspay\ValidationException $e) {
            array_column($e->violations, 'field') === [$field] && $e->violations[0]['rule'] === 'format' || print(json_encode($url) . ': ' . json_encode($e->violations) . "\n");
        }
    }
    foreach ($good as $url) {
        $send($url) === $url || print("$url as $field: changed\n");
    }
    echo "$field: looked at\n";
}
foreach (['http:///card-return', 'http://a b/', 'http://evil.example"><script>', 'https://a@b/', 'x'] as $url) {
    echo thrown(fn () => $cards->paymentForm(card_order(returnUrl: $url))), "\n";
}
?>
--EXPECT--
returnUrl: looked at
callbackUrl: looked at
extra: looked at
items[0].url: looked at
items[0].imageUrl: looked at
Faspay\ValidationException: returnUrl must have a host
Faspay\ValidationException: returnUrl must not contain blanks, control characters, quotes, backslashes or angle brackets
Faspay\ValidationException: returnUrl must not contain blanks, control characters, quotes, backslashes or angle brackets
Faspay\ValidationException: returnUrl must not contain a user name or password
Faspay\ValidationException: returnUrl must be a URL that starts with https:// or http://
