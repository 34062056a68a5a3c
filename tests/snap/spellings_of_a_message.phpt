--TEST--
A message is verified in the spellings that may have been signed, and in no other: an escape of ASCII is never decoded
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';

$snap = snap();
$message = ['originalPartnerReferenceNo' => 'INV/2001', 'originalReferenceNo' => '9999971100000001', 'amount' => ['value' => '10000.00', 'currency' => 'IDR'],
    'additionalInfo' => ['paymentDate' => '2025-01-10 09:59:50', 'channelCode' => '711', 'merchantId' => '99999', 'note' => 'Kopi é 😀  "x" \\ /'], 'latestTransactionStatus' => '00'];
$plain = JSON_UNESCAPED_SLASHES;
$spellings = [
    'compact' => json_encode($message, $plain), 'in lines' => json_encode($message, $plain | JSON_PRETTY_PRINT), '\/' => json_encode($message), 'in lines with \/' => json_encode($message, JSON_PRETTY_PRINT),
    'letters' => json_encode($message, $plain | JSON_UNESCAPED_UNICODE), 'letters in lines with \/' => json_encode($message, JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT),
];
foreach ($spellings as $sent => $body) {
    foreach (['compact', 'letters', '\/'] as $signed) {
        $said = thrown(fn () => $snap->verifyNotification($body, signed($body, QR_PATH, text: $spellings[$signed])));
        echo "sent $sent, signed $signed: ", $said === 'nothing was thrown' ? 'verified' : preg_replace('/:.*/', '', $said), "\n";
    }
}

// The number of an account whose blanks were lost on the way, after they were signed.
$collapsed = json_encode(['partnerServiceId' => ' 850499', 'customerNo' => '4843879097', 'virtualAccountNo' => ' 8504994843879097'] + json_decode(va_notification(), true), $plain);
var_dump((string) $snap->verifyNotification($collapsed, signed($collapsed, PAYMENT_PATH, text: va_notification()))->number);
// Of other messages no blank is restored.
$spaced = qr_notification(originalPartnerReferenceNo: ' INV-2001');
echo preg_replace('/:.*/', '', thrown(fn () => $snap->verifyNotification($spaced, signed($spaced, QR_PATH, text: qr_notification(originalPartnerReferenceNo: '  INV-2001'))))), "\n";

// One text that holds another message: signed is that the note has quotes, sent is that it ends.
$signed = '{"originalReferenceNo":"1","note":"\u0022,\u0022latestTransactionStatus\u0022:\u002200\u0022,\u0022x\u0022:\u0022","latestTransactionStatus":"06","additionalInfo":{"merchantId":"99999"}}';
$sent = json_decode('"' . strtr($signed, ['"' => '\"', '\u0022' => '\"']) . '"');
foreach ([[$sent, $signed], [$signed, $sent], [strtr($signed, ['\u0022' => '\"']), $signed], [$signed, strtr($signed, ['\u0022' => '\"'])]] as [$body, $text]) {
    echo preg_replace('/:.*/', '', thrown(fn () => $snap->verifyNotification($body, signed($body, QR_PATH, text: $text)))), "\n";
}
var_dump($snap->verifyNotification($signed, signed($signed, QR_PATH))->status);
?>
--EXPECT--
sent compact, signed compact: verified
sent compact, signed letters: verified
sent compact, signed \/: Faspay\SignatureException
sent in lines, signed compact: verified
sent in lines, signed letters: verified
sent in lines, signed \/: Faspay\SignatureException
sent \/, signed compact: verified
sent \/, signed letters: verified
sent \/, signed \/: verified
sent in lines with \/, signed compact: verified
sent in lines with \/, signed letters: verified
sent in lines with \/, signed \/: verified
sent letters, signed compact: verified
sent letters, signed letters: verified
sent letters, signed \/: Faspay\SignatureException
sent letters in lines with \/, signed compact: verified
sent letters in lines with \/, signed letters: verified
sent letters in lines with \/, signed \/: Faspay\SignatureException
string(16) "8504994843879097"
Faspay\SignatureException
Faspay\MalformedMessageException
Faspay\SignatureException
Faspay\SignatureException
Faspay\SignatureException
enum(Faspay\PaymentStatus::Failed)
