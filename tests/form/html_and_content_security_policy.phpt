--TEST--
toHtml() submits by itself only when asked to, carries the nonce, always has a button, and refuses a nonce that is none
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$form = (new Gateway())->client(baseUrl: 'https://example.com')->permataNetForm('8985050100000017', Faspay\Money::idr(10000));
$nonce = base64_encode('sixteen bytes !!');
foreach (['plain' => $form->toHtml(), 'with a nonce' => $form->toHtml(nonce: $nonce), 'by hand' => $form->toHtml(false), 'by hand with a nonce' => $form->toHtml(false, $nonce), 'label' => $form->toHtml(buttonLabel: 'Bayar')] as $what => $html) {
    echo "$what: ", substr_count($html, '<script'), ' script, nonce ', str_contains($html, "<script nonce=\"$nonce\">") ? 'yes' : 'no', ', ', preg_match('#<button type="submit">(.*?)</button>#', $html, $match), " button \"$match[1]\"\n";
}
foreach (['', 'a b', '"onload="x', "a\n", "a\0", 'é'] as $bad) {
    echo thrown(fn () => $form->toHtml(nonce: $bad)), "\n";
}
// No inline handler or style that a strict policy would forbid.
echo preg_match('/\son[a-z]+=|style=|javascript:/', $form->toHtml()), "\n";
?>
--EXPECT--
plain: 1 script, nonce no, 1 button "Continue to payment"
with a nonce: 1 script, nonce yes, 1 button "Continue to payment"
by hand: 0 script, nonce no, 1 button "Continue to payment"
by hand with a nonce: 0 script, nonce no, 1 button "Continue to payment"
label: 1 script, nonce no, 1 button "Bayar"
Faspay\ValidationException: nonce must be the base64 text that the Content-Security-Policy header carries after 'nonce-
Faspay\ValidationException: nonce must be the base64 text that the Content-Security-Policy header carries after 'nonce-
Faspay\ValidationException: nonce must be the base64 text that the Content-Security-Policy header carries after 'nonce-
Faspay\ValidationException: nonce must be the base64 text that the Content-Security-Policy header carries after 'nonce-
Faspay\ValidationException: nonce must be the base64 text that the Content-Security-Policy header carries after 'nonce-
Faspay\ValidationException: nonce must be the base64 text that the Content-Security-Policy header carries after 'nonce-
0
