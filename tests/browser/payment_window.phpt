--TEST--
A real browser posts exactly the fields of a form, by itself or by its button, whatever characters they hold
--EXTENSIONS--
faspay
--SKIPIF--
<?php
require __DIR__ . '/../sandbox/skip.inc';
is_executable('/usr/bin/chromium') || die('skip needs Chromium: apt-get install chromium');
getenv('USE_ZEND_ALLOC') === '0' && die('skip a browser tells nothing of memory');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/card.inc';
use Faspay\{Address, CreditCard};

$sandbox = new Sandbox();
$client = new CreditCard('tokofaspay', 'abcde', baseUrl: $sandbox->url);
$profile = sys_get_temp_dir() . '/faspay-browser-' . bin2hex(random_bytes(6));
mkdir($profile);

/** What the browser shows in the end. */
$browse = function (string $html, string $head = '') use ($profile): string {
    file_put_contents("$profile/page.html", "<!doctype html><html><head><meta charset=\"utf-8\">$head</head><body>$html</body></html>");
    exec(implode(' ', array_map(escapeshellarg(...), ['/usr/bin/chromium', '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', "--user-data-dir=$profile/data", '--virtual-time-budget=10000', '--dump-dom', "file://$profile/page.html"])) . ' 2>/dev/null', $lines);

    return implode("\n", $lines);
};
$odd = [
    'ASCII' => '"quotes" & \'apostrophes\' <b>tags</b>', 'entities' => '&amp &lt &#65 &copy &quot', 'emoji' => '😀 👩‍👩‍👧 🇮🇩', 'Indonesian' => 'Jl. Jenderal Sudirman №5, Jakarta — “Kopi” é', 'plus and percent' => 'a+b %20 %zz =&', 'script' => '</script><script>document.title=1</script>',
];
foreach ($odd as $what => $text) {
    $form = $client->paymentForm(card_order(id: 'BROWSER-' . bin2hex($what), customerName: $text, description: substr_count($text, ' ') > 20 ? 'x' : $text, returnUrl: 'http://127.0.0.1:1/return?a=1&b=%22', shipping: new Address(name: $text, line: $text), extra: ['MPARAM1' => $text]));
    $sandbox->control('DELETE', '/requests');
    $page = $browse($form->toHtml());
    $requests = $sandbox->control('GET', '/requests?path=/payment');
    $requests = $requests['requests'] ?? $requests;
    parse_str($requests[0]['body'] ?? '', $posted);
    echo "$what: ", count($requests), ' request, ', $posted === $form->fields ? 'the same fields' : 'other fields: ' . json_encode(array_diff_assoc($form->fields, $posted)), ', ', str_contains($page, 'CARDNO') ? 'card page' : 'no card page', "\n";
}
// Without the script nothing is posted before somebody presses the button.
$form = $client->paymentForm(card_order(id: 'BROWSER-BUTTON'));
$sandbox->control('DELETE', '/requests');
$page = $browse($form->toHtml(autoSubmit: false, buttonLabel: 'Bayar & selesai'));
$requests = $sandbox->control('GET', '/requests?path=/payment');
echo count($requests['requests'] ?? $requests), ' requests, ', str_contains($page, 'Bayar &amp; selesai') ? 'a button' : 'no button', "\n";
$page = $browse($form->toHtml(autoSubmit: false) . '<script>document.querySelector("#faspay-form button").click()</script>');
$requests = $sandbox->control('GET', '/requests?path=/payment');
echo count($requests['requests'] ?? $requests), " request after the button\n";
// A strict policy lets only the script with the nonce run.
foreach (['c2l4dGVlbiBieXRlcyEh' => 'its nonce', 'b3RoZXI=' => 'another'] as $nonce => $what) {
    $sandbox->control('DELETE', '/requests');
    $form = $client->paymentForm(card_order(id: 'BROWSER-' . bin2hex($what)));
    $browse($form->toHtml(nonce: $nonce), "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'nonce-c2l4dGVlbiBieXRlcyEh'; form-action *\">");
    $requests = $sandbox->control('GET', '/requests?path=/payment');
    echo "$what: ", count($requests['requests'] ?? $requests), "\n";
}
exec('rm -rf ' . escapeshellarg($profile));
?>
--EXPECT--
ASCII: 1 request, the same fields, card page
entities: 1 request, the same fields, card page
emoji: 1 request, the same fields, card page
Indonesian: 1 request, the same fields, card page
plus and percent: 1 request, the same fields, card page
script: 1 request, the same fields, card page
0 requests, a button
1 request after the button
its nonce: 1
another: 0
