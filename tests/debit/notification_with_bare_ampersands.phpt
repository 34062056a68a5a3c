--TEST--
An & in an XML notification that begins nothing is itself; document types and changed signed fields are refused as before
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$made = fn (string $merchant, string $billNo = 'INV-1001', ?string $signature = null): string => '<?xml version="1.0" encoding="UTF-8"?><faspay><request>Payment Notification</request><trx_id>9999940200000001</trx_id>'
    . "<merchant_id>99999</merchant_id><merchant>$merchant</merchant><bill_no>$billNo</bill_no><payment_status_code>2</payment_status_code><signature>" . ($signature ?? signature($billNo, '2')) . '</signature></faspay>';
foreach ([
    'Toko A & B', 'A&B', '&', '&&', 'A &amp; B & C', '&nbsp;', '&eacute;&copy;', '&amp', '&AMP;', '&lt;b&gt; & &quot;&apos;', '&#65;&#x41; & &#; &#x; &#65 &#xg; &#X41;', '<![CDATA[A & B &amp; &nbsp;]]> & C', 'A<!-- & &amp; &nbsp; -->&B',
    '<?a & b?>A & B', '& <![CDATA[&]]>',
] as $merchant) {
    $notification = $client->verifyNotification($made($merchant));
    preg_match('~<merchant>(.*)</merchant>~', $notification->acknowledge(), $echoed);
    echo "$merchant: $notification->merchantName: $echoed[1]\n";
}
echo "-- the signature covers what was meant\n";
$own = signature('A&B', '2');
foreach (['A&B', 'A&amp;B', 'A&#38;B', '<![CDATA[A&B]]>', 'A & B', 'A&amp;amp;B', 'A&C'] as $billNo) {
    echo "$billNo: ", preg_replace('/\(is this.*|\. Pass.*|: the message was.*/s', '', thrown(fn () => $client->verifyNotification($made('Toko', $billNo, $own)))), "\n";
}
echo "-- refused\n";
foreach ([
    'document type' => '<!DOCTYPE faspay [<!ENTITY e "x">]>' . substr($made('&e; & B'), 38), 'no character' => $made('A & B &#0;'), 'half a surrogate' => $made('&#xD800;'), 'a tag' => $made('A & <b'), 'cut' => substr($made('A & B'), 0, -9),
    'an element twice' => $made('A & B</merchant><merchant>C'), 'open CDATA' => $made('A & <![CDATA[ & '), 'open comment' => $made('A & <!-- & '), 'open element' => $made('A & <b> & '),
] as $what => $body) {
    echo "$what: ", thrown(fn () => $client->verifyNotification($body)), "\n";
}
?>
--EXPECT--
Toko A & B: Toko A & B: Toko A &amp; B
A&B: A&B: A&amp;B
&: &: &amp;
&&: &&: &amp;&amp;
A &amp; B & C: A & B & C: A &amp; B &amp; C
&nbsp;: &nbsp;: &amp;nbsp;
&eacute;&copy;: &eacute;&copy;: &amp;eacute;&amp;copy;
&amp: &amp: &amp;amp
&AMP;: &AMP;: &amp;AMP;
&lt;b&gt; & &quot;&apos;: <b> & "': &lt;b&gt; &amp; "'
&#65;&#x41; & &#; &#x; &#65 &#xg; &#X41;: AA & &#; &#x; &#65 &#xg; &#X41;: AA &amp; &amp;#; &amp;#x; &amp;#65 &amp;#xg; &amp;#X41;
<![CDATA[A & B &amp; &nbsp;]]> & C: A & B &amp; &nbsp; & C: A &amp; B &amp;amp; &amp;nbsp; &amp; C
A<!-- & &amp; &nbsp; -->&B: A&B: A&amp;B
<?a & b?>A & B: A & B: A &amp; B
& <![CDATA[&]]>: & &: &amp; &amp;
-- the signature covers what was meant
A&B: nothing was thrown
A&amp;B: nothing was thrown
A&#38;B: nothing was thrown
<![CDATA[A&B]]>: nothing was thrown
A & B: Faspay\SignatureException: the signature does not match
A&amp;amp;B: Faspay\SignatureException: the signature does not match
A&C: Faspay\SignatureException: the signature does not match
-- refused
document type: Faspay\MalformedMessageException: a document type at byte 17 of the XML
no character: Faspay\MalformedMessageException: reference to invalid character number at byte 166 of the XML
half a surrogate: Faspay\MalformedMessageException: reference to invalid character number at byte 160 of the XML
a tag: Faspay\MalformedMessageException: not well-formed (invalid token) at byte 166 of the XML
cut: Faspay\MalformedMessageException: no element found at byte 310 of the XML
an element twice: Faspay\MalformedMessageException: the field merchant appears more than once
open CDATA: Faspay\MalformedMessageException: unclosed CDATA section at byte 330 of the XML
open comment: Faspay\MalformedMessageException: unclosed token at byte 164 of the XML
open element: Faspay\MalformedMessageException: an element after text at byte 164 of the XML
