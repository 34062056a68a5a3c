--TEST--
toHtml() escapes whatever a field, an address or a label holds, so that a browser posts exactly the fields
--EXTENSIONS--
faspay
--SKIPIF--
<?php
extension_loaded('dom') || die('skip needs dom to read the form as a browser does');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client(baseUrl: 'https://example.com', endpoints: ['permataNet' => '/pay?a=1&b=2', 'bindBri' => 'https://other.example/bind?x=%22y&z=1']);
foreach (['"><script>a()//', "Toko's & <b>", '&amp;&lt;', 'emoji 😀 é', '  two  '] as $text) {
    $form = $client->permataNetForm($text, Faspay\Money::idr(1));
    $html = $form->toHtml(buttonLabel: $text);
    $document = new DOMDocument();
    $document->loadHTML('<?xml encoding="UTF-8">' . $html, LIBXML_NOERROR);
    $fields = [];
    foreach ($document->getElementsByTagName('input') as $input) {
        $fields[$input->getAttribute('name')] = $input->getAttribute('value');
    }
    echo json_encode($text), ': ', $fields === $form->fields ? 'same fields' : 'other fields', ', ',
        $document->getElementsByTagName('form')[0]->getAttribute('action') === $form->action ? 'same address' : 'other address', ', ',
        $document->getElementsByTagName('button')[0]->textContent === $text ? 'same label' : 'other label', ', ',
        $document->getElementsByTagName('script')->length, " script\n";
}
$form = $client->briBindingForm("o'neil+\"x\"<y>@example.com");
echo $form->action, "\n", $form->toHtml(false);
?>
--EXPECT--
"\"><script>a()\/\/": same fields, same address, same label, 1 script
"Toko's & <b>": same fields, same address, same label, 1 script
"&amp;&lt;": same fields, same address, same label, 1 script
"emoji \ud83d\ude00 \u00e9": same fields, same address, same label, 1 script
"  two  ": same fields, same address, same label, 1 script
https://other.example/bind?x=%22y&z=1
<form id="faspay-form" method="post" accept-charset="UTF-8" action="https://other.example/bind?x=%22y&amp;z=1">
<input type="hidden" name="boi_uid" value="99999">
<input type="hidden" name="email" value="o&apos;neil+&quot;x&quot;&lt;y&gt;@example.com">
<input type="hidden" name="signature" value="89183f6b06dd368d25883c877eba70aa1c1db425">
<button type="submit">Continue to payment</button>
</form>
