--TEST--
The example shop shows the picture of a QR code; a merchant who gets none gets a link to Faspay's page, which is no picture
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
require __DIR__ . '/../../examples/plain/shop.php';
require __DIR__ . '/../../examples/plain/snap.php';

$sandbox = new Sandbox();
$sandbox->takeMachineTime();
putenv('FASPAY_MERCHANT_ID=99999');
putenv("FASPAY_BASE_URL=$sandbox->url");
putenv('FASPAY_SNAP_PRIVATE_KEY=' . sandbox_key('merchant_private'));
putenv('FASPAY_SNAP_PUBLIC_KEY=' . sandbox_key('gateway_public'));
$database = tempnam(sys_get_temp_dir(), 'faspay-shop-');
$orders = new Shop\Orders($database);
foreach (['both', 'content'] as $forms) {
    $sandbox->quirks(snap_qr: $forms);
    ob_start();
    Shop\qris($orders);
    $page = ob_get_clean();
    preg_match_all('~<(?:img|a)\b[^>]*?(?:src|href)="([^"]+)"~', $page, $links);
    foreach ($links[1] as $link) {
        $answer = file_get_contents(html_entity_decode($link));
        echo "$forms: ", str_contains($page, '<img') ? 'a picture' : 'a link', ' of ', str_starts_with($answer, "\x89PNG") ? 'a picture' : 'a page', "\n";
    }
}
array_map(unlink(...), glob("$database*"));
?>
--EXPECT--
both: a picture of a picture
content: a link of a page
